/** Makes tables and plot of docs/costs.md from the files that a measurement leaves in benchmark/results. */
package benchmark.page;

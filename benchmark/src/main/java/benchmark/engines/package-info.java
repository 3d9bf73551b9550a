/** Ways to do the same three use cases on the same table: by hand, with the answers of step 3, with well-known libraries. */
package benchmark.engines;

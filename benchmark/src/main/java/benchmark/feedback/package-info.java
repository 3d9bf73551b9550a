/** Measures how long a learner waits for an answer after changing something. */
package benchmark.feedback;

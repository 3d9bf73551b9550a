/** Measures what the pattern costs. Not part of the kata's proof, and no learner needs it; see docs/costs.md. */
package benchmark;

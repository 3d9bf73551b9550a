/** What {@code kata hint} says: which wrong answer a failure looks like, and the next of the three hints. */
package dojo.companion.hints;

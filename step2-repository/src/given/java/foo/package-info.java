/** A repository of something as simple as possible, to look at the pattern once more. A world of its own. */
package foo;

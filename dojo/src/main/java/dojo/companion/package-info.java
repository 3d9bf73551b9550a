/** The companion: {@code ./kata} on the command line, for learners who want an answer as soon as they save. */
package dojo.companion;

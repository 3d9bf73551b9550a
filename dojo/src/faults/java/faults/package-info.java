/**
 * Programs that do to the answers what production does: calls that fail, processes that are killed, people who are faster,
 * texts that nobody expects. The proof compiles them together with the answers and runs each in a JVM of its own.
 */
package faults;

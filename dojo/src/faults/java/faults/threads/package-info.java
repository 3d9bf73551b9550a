/** Lets many threads amend at a time, and compares what they were told with what is stored. */
package faults.threads;

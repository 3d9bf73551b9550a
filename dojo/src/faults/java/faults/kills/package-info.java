/** Kills a process in the middle of its work, and looks at what is left. */
package faults.kills;

/** Runs the programs in src/faults, which try the answers under faults, and judges what they report. */
package dojo.faults;

/** Sends every text that people or attackers come up with through all adapters. */
package faults.strings;

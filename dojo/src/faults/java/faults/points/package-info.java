/** Lets every JDBC call of a use case fail once, and looks at what is left. */
package faults.points;

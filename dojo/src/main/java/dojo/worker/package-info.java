/** What runs in the worker JVM, next to code that may loop, exit or leak; and the few words it speaks with the judge. */
package dojo.worker;

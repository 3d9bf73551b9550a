/** Reads the kata, compiles any source tree of a step and judges it with the step's own specs and scenarios. */
package dojo.engine;

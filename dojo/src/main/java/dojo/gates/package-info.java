/** The gates: each checks one promise of the kata and tells a maintainer what to do when it is broken. */
package dojo.gates;

/** A house with a door. */
package house;

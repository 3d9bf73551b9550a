/** The warm-up: a circuit that works with anything that fits its two ports. Knows nothing but the JDK. */
package circuit;

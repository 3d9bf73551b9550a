/** The proof of the kata: every wrong answer is caught, every right one passes. Nothing here is needed to learn. */
package dojo;

/** The cards: wrong answers and right answers that differ, written for people and exact enough to run. */
package dojo.cards;

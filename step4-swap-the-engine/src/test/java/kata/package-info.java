/** What the kata itself needs to talk to you. The same in every step; nothing here is part of the lesson. */
package kata;

/** What a learner wrote, and how the kata puts something else in its place without ever losing it. */
package dojo.companion.work;

/** The holes in the wall: what the domain needs from outside, in the domain's own words. Knows the domain. */
package issuelog.ports;

/** What gets plugged into the ports: a piece of technology each. Knows ports and domain; only Main knows it. */
package issuelog.adapters;

/** Issues and the people who report them. Knows nothing but the JDK. */
package issuelog.domain;

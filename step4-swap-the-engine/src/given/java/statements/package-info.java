/** What you expect of Hibernate before you look. Nothing else knows it. */
package statements;

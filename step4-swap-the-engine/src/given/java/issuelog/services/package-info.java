/** The use cases: glue that turns a request into work of the domain. Knows the domain and the ports. */
package issuelog.services;

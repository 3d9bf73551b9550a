/** The issue log, told by its folders: a domain inside, ports around it, services that drive it. */
package issuelog;

/** Databases for the specs, which take every liberty that JDBC leaves them. Nothing here is part of the lesson. */
package kata.database;

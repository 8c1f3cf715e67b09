/** Holds the papers of the house to what it does. */
@org.jspecify.annotations.NullMarked
package jejak.api.docs;

/** Holds the command line to what its help says. */
@org.jspecify.annotations.NullMarked
package jejak.api.cli;

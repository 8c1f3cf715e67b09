/** Holds the office to what it promises about its log, as a client, an operator and a witness see it. */
@org.jspecify.annotations.NullMarked
package jejak.api.proof;

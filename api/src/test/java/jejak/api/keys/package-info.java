/** Signs and seals with a key service that a test can take away. */
@org.jspecify.annotations.NullMarked
package jejak.api.keys;

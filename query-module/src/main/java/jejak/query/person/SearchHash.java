package jejak.query.person;

/** Turns a NIK or a card number into what it is searched by: keyed, and by another key than the one of claims. */
@FunctionalInterface
public interface SearchHash {

    /** The same for the same number; without the key it tells nothing of it. */
    String of(String number);
}

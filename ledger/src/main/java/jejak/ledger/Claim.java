package jejak.ledger;

/** What an event asks to hold, free, open or consume in the same commit; always derivable from the log. */
public sealed interface Claim {
    String kind();

    String key();

    /** Refused when the key is taken, even by the same stream. */
    record Unique(String kind, String key) implements Claim {}

    /** Takes the key when it is free and otherwise leaves its holder alone: imported duplicates are kept, not lost. */
    record Noted(String kind, String key) implements Claim {}

    /** Frees the key when this event's stream holds it; another stream's hold is left alone. */
    record Release(String kind, String key) implements Claim {}

    /** Opens a ceiling or moves its cap; refused when more than the new cap is already used. */
    record Ceiling(String kind, String key, long cap) implements Claim {}

    /** Uses up an amount, or gives it back when negative; refused beyond the cap, below zero, or without a ceiling. */
    record Consume(String kind, String key, long amount) implements Claim {}
}

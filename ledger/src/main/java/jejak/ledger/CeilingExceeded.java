package jejak.ledger;

/** Refuses an append that would use more than a ceiling allows, or give back more than was used. */
public final class CeilingExceeded extends RuntimeException {
    private final String kind;
    private final String key;
    private final long cap;
    private final long used;
    private final long asked;

    public CeilingExceeded(String kind, String key, long cap, long used, long asked) {
        super(
                "Nothing was recorded: ceiling %s '%s' allows %d and %d of it is used, so %d more does not fit. Raise the ceiling, give something back, or ask for less."
                        .formatted(kind, key, cap, used, asked));
        this.kind = kind;
        this.key = key;
        this.cap = cap;
        this.used = used;
        this.asked = asked;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** Zero when there is no such ceiling. */
    public long cap() {
        return cap;
    }

    public long used() {
        return used;
    }

    public long asked() {
        return asked;
    }
}

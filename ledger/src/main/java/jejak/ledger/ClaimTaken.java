package jejak.ledger;

/** Refuses an append whose unique claim somebody else holds. */
public final class ClaimTaken extends RuntimeException {
    private final String kind;
    private final String key;
    private final transient ClaimHolder holder;

    public ClaimTaken(String kind, String key, ClaimHolder holder) {
        super(
                "Nothing was recorded: %s '%s' is already held by stream %s since position %d. Look at that stream first, then release the claim there or use another key."
                        .formatted(kind, key, holder.stream(), holder.position()));
        this.kind = kind;
        this.key = key;
        this.holder = holder;
    }

    public String kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public ClaimHolder holder() {
        return holder;
    }
}

package jejak.api.policy;

/** What it means for a permission that a household is one's own or a declared relative's. */
enum OwnFamily {
    ALSO,
    NEVER,
    ONLY;

    boolean admits(boolean own) {
        return switch (this) {
            case ALSO -> true;
            case NEVER -> !own;
            case ONLY -> own;
        };
    }
}

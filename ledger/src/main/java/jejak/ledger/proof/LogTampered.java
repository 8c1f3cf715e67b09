package jejak.ledger.proof;

/** Says that the log is not as this application left it; from then on nothing is added to it. */
public final class LogTampered extends RuntimeException {
    private static final String WHAT_NEXT =
            " Nothing more is recorded, so that what happened stays visible. Keep the database as it is, check the"
                    + " whole log (fsck), and restore it from a backup that the last checkpoint proves.";

    private final String finding;

    /** @param finding sentences that name position and stream */
    public LogTampered(String finding) {
        super(finding + WHAT_NEXT);
        this.finding = finding;
    }

    /** What was found, without what to do about it. */
    public String finding() {
        return finding;
    }
}

package jejak.query.bank;

/** What a budget line holds, in whole rupiah. */
record BudgetRow(String id, long ceiling, int revisions, long reserved, long committed, long returned) {
    public long free() {
        return ceiling - reserved;
    }
}

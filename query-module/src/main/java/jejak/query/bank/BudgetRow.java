package jejak.query.bank;

/**
 * What a budget line holds, in whole rupiah.
 *
 * @param committed what the bank was told to pay, whatever became of it
 */
record BudgetRow(
        String id,
        long ceiling,
        int revisions,
        long reserved,
        long committed,
        long returned,
        long paid,
        long recovered) {
    public long free() {
        return ceiling - reserved;
    }

    public long uncommitted() {
        return reserved - (committed - returned);
    }

    public long withBank() {
        return committed - returned - paid;
    }
}

package jejak.ledger;

/** A ledger on a fresh database, and the database. */
public record OpenLedger(TestDatabase database, Ledger ledger, TestCodec codec) implements AutoCloseable {
    public static OpenLedger fresh() {
        TestDatabase database = new TestDatabase();
        TestCodec codec = new TestCodec();
        return new OpenLedger(database, new Ledger(database.app(), codec), codec);
    }

    @Override
    public void close() {
        ledger.close();
        database.close();
    }
}

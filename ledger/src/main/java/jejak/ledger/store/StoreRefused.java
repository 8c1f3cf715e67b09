package jejak.ledger.store;

/** Says why the database was not opened and what to do about it, in Indonesian first and in English beside it. */
public final class StoreRefused extends RuntimeException {

    StoreRefused(String indonesian, String english) {
        super(indonesian + " / " + english);
    }

    StoreRefused(String indonesian, String english, Throwable cause) {
        super(indonesian + " / " + english, cause);
    }
}

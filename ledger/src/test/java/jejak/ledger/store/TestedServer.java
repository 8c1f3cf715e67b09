package jejak.ledger.store;

import org.postgresql.ds.PGSimpleDataSource;

/** The server that a contract is checked on. */
interface TestedServer {

    String url();

    String adminUser();

    String adminPassword();

    default Store open() {
        return Store.open(url(), adminUser(), adminPassword());
    }

    default String beside(String database) {
        return url().substring(0, url().lastIndexOf('/') + 1) + database;
    }

    default PGSimpleDataSource asAdmin() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url());
        source.setUser(adminUser());
        source.setPassword(adminPassword());
        return source;
    }
}

package jejak.ledger.store;

import java.io.IOException;
import java.nio.file.Path;

/** Says where each thing lies in the product's home folder. */
record Home(Path folder) {

    /** The folder itself is the only one whose mode an administrator may choose: an existing one is left as it is. */
    static Home at(Path folder) throws IOException {
        PrivateFiles.createFolder(folder);
        return new Home(folder.toRealPath());
    }

    Path lock() {
        return folder.resolve("jejak.lock");
    }

    /** The finished data folder: it appears by one rename, so its presence means that it is whole. */
    Path data() {
        return folder.resolve("pg");
    }

    Path binaries() {
        return folder.resolve("pg-bin");
    }

    Path password() {
        return folder.resolve("pg.password");
    }

    Path port() {
        return folder.resolve("pg.port");
    }

    Path log() {
        return folder.resolve("pg.log");
    }
}

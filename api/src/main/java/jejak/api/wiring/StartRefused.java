package jejak.api.wiring;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import jejak.api.keys.KeyServiceFailed;
import jejak.ledger.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one sentence why the system was not started and what to do about it. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String indonesian, String english, @Nullable Throwable cause) {
        super(indonesian + " / " + english, cause);
    }

    /** What happened, why, and what to do next, in both languages. */
    public StartRefused(String indonesian, String english) {
        this(indonesian, english, null);
    }

    /** The sentence, when the failure is one that a person can mend; otherwise it is a defect and is shown as one. */
    public static Optional<String> sentenceFor(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String sentence = sentence(each);
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String sentence(Throwable failure) {
        return switch (failure) {
            case StartRefused refused -> refused.getMessage();
            case StoreRefused refused -> refused.getMessage();
            case KeyServiceFailed service ->
                "Kunci pada layanan kunci tidak dapat dipakai. Periksa layanannya dan keys/vault.properties, lalu mulai"
                        + " lagi. / " + service.getMessage();
            case PortInUseException port ->
                ("Port %1$d sudah dipakai program lain. Hentikan program itu, atau mulai dengan --server.port=%2$d."
                                + " / port %1$d is in use; stop that program or start with --server.port=%2$d.")
                        .formatted(port.getPort(), port.getPort() + 1);
            case UncheckedIOException io
            when io.getCause() instanceof FileSystemException file ->
                ("Folder data tidak dapat dipakai (%1$s). Beri hak tulis, atau pilih folder lain dengan"
                    + " --jejak.home=FOLDER. / the data folder cannot be used (%1$s); allow writing to it or choose"
                    + " another with --jejak.home=FOLDER.")
                        .formatted(file.getMessage());
            default -> null;
        };
    }
}

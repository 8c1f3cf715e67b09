package jejak.api.privacy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jejak.api.keys.SecretFile;
import jejak.api.keys.SecretText;
import jejak.api.keys.TransitKey;
import jejak.ledger.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys that are not in the database: the tree that wraps persons' keys, and those of claims and of search, wrapped
 * by it.
 *
 * <p>All are made at first use, and only while the store holds no person's key: a new key in the place of a lost one
 * would leave every person unreadable, or every duplicate unnoticed.
 */
final class KeyFolder {
    static final String CLAIMS = "claim-key";
    static final String SEARCH = "search-key";
    private static final String TREE = "key-tree";
    private static final String OF_AN_EARLIER_VERSION = "kek";

    private final Path folder;
    private final Supplier<KeyStore> store;
    private final Randomness randomness;

    KeyFolder(Path folder, Supplier<KeyStore> store, Randomness randomness) {
        this.folder = folder;
        this.store = store;
        this.randomness = randomness;
    }

    /** The wrapper, after it has opened one of the keys in the store. */
    KeyWrapper wrapper() {
        SecretText file = tree();
        Optional<SubjectKey> present = store.get().anyKey();
        createUnlessThere(
                file, present, () -> TreeWrapper.text(KeyTree.grown(randomness.bytes(KeyTree.SECRET_LENGTH))));
        KeyWrapper wrapper = new TreeWrapper(file, randomness);
        if (file instanceof SealedText) {
            // Of nobody: it finishes what an earlier forgetting could not, and seals a tree that lies in the clear.
            wrapper.forget(List.of());
        }
        present.ifPresent(key -> tryOn(key, wrapper, file));
        // Together: the first event with a person's key may be one without claims, and after it no key is made.
        for (String name : List.of(CLAIMS, SEARCH)) {
            byte[] secret = randomness.bytes(KeyTree.SECRET_LENGTH);
            createUnlessThere(file(name), present, () -> text(wrapper.wrap(secret, name)));
        }
        return wrapper;
    }

    /** The key of one purpose, which no other purpose shares. */
    byte[] keyOf(String purpose) {
        KeyWrapper wrapper = wrapper();
        return wrapper.unwrap(bytes(file(purpose), file(purpose).read()), purpose);
    }

    /** Sealed by the key service, where the folder names one. */
    private SecretText tree() {
        SecretFile file = file(TREE);
        Optional<SecretText> sealed = TransitKey.wrapping(folder).map(key -> new SealedText(file, key, randomness));
        if (sealed.isEmpty() && SealedText.isIn(file)) {
            throw new IllegalStateException(
                    ("The key file %s is sealed by a key service, and vault.properties beside it names no"
                                    + " wrapping-key. Put that back as it was; nothing was changed.")
                            .formatted(file.path()));
        }
        return sealed.orElse(file);
    }

    private SecretFile file(String name) {
        return new SecretFile(folder.resolve(name));
    }

    private void createUnlessThere(SecretText file, Optional<SubjectKey> present, Supplier<String> line) {
        if (file.exists()) {
            return;
        }
        if (present.isPresent() && file(OF_AN_EARLIER_VERSION).exists()) {
            throw new IllegalStateException(
                    ("The key folder %s was made by an earlier version, under one key that cannot forget a single"
                        + " person. Nothing was changed. Start on another home (--jejak.home=FOLDER) and bring the"
                        + " families in anew, or keep the earlier version for this one.")
                            .formatted(folder));
        }
        if (present.isPresent()) {
            throw new IllegalStateException(
                    ("The key file %s is missing, but the database holds keys of persons that were wrapped with it. No"
                        + " new key was made. Put back the key folder that belongs to this database, from its backup,"
                        + " and start again.")
                            .formatted(file.path()));
        }
        file.create(line.get());
    }

    private static void tryOn(SubjectKey present, KeyWrapper wrapper, SecretText file) {
        try {
            wrapper.unwrap(present.wrapped(), present.keyId());
        } catch (ForgottenKey _) {
            // An older database beside a tree that has forgotten since; a stranger's tree would hold this leaf.
        } catch (UnopenableKey e) {
            throw new IllegalStateException(
                    ("The keys of persons in the database do not open with the key file %s. The folder belongs to"
                        + " another database or comes from a wrong backup. Put back the one that belongs to this"
                        + " database and start again; nothing was changed.")
                            .formatted(file.path()),
                    e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(SecretFile file, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    private static IllegalStateException damaged(SecretFile file, @Nullable Throwable cause) {
        return new IllegalStateException(
                "The key file %s is damaged. Put it back from its backup and start again.".formatted(file.path()),
                cause);
    }
}

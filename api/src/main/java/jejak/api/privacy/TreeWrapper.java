package jejak.api.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jejak.api.keys.SecretText;
import jejak.api.privacy.KeyTree.Branch;
import jejak.ledger.store.FileTurn;

/**
 * Wraps each key under its own leaf of the key tree in the key folder: {@code u8 format | nonce | ciphertext}.
 *
 * <p>The file has a line with the tree's epoch, then one for each secret: its depth, its path, itself.
 */
final class TreeWrapper implements KeyWrapper {
    private static final byte FORMAT = 2;
    private static final String HEAD = "jejak-key-tree 1 ";

    private final SecretText file;
    private final Randomness nonces;
    private volatile KeyTree tree;
    private Object mark = "not looked at yet";

    TreeWrapper(SecretText file, Randomness nonces) {
        this.file = file;
        this.nonces = nonces;
        this.tree = read();
    }

    @Override
    public byte[] wrap(byte[] secret, String context) {
        byte[] sealed = new Gcm().seal(leaf(context), nonces.bytes(Gcm.NONCE_LENGTH), bound(context), secret);
        return ByteBuffer.allocate(1 + sealed.length).put(FORMAT).put(sealed).array();
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String context) {
        if (wrapped.length < 1 + Gcm.NONCE_LENGTH || wrapped[0] != FORMAT) {
            throw new UnopenableKey("The wrapped key of '%s' is damaged.".formatted(context), null);
        }
        try {
            return new Gcm().open(leaf(context), bound(context), wrapped, 1);
        } catch (GeneralSecurityException e) {
            throw new UnopenableKey(
                    "The key of '%s' does not open with the key file %s.".formatted(context, file.path()), e);
        }
    }

    /** Starts from the file and not from memory: another process may have forgotten others meanwhile. */
    @Override
    public void forget(Collection<String> contexts) {
        try {
            FileTurn.take(file.path(), () -> forgetInTurn(contexts));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be locked.".formatted(file.path()), e);
        }
    }

    private void forgetInTurn(Collection<String> contexts) throws IOException {
        KeyTree before = mark().equals(mark) ? tree : read();
        KeyTree after = before.without(contexts);
        if (after.epoch() != before.epoch()) {
            file.replace(text(after));
        }
        file.outdateEarlier();
        mark = mark();
        tree = after;
    }

    /** Equal as long as nobody has put another file there. */
    private Object mark() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
        return List.of(String.valueOf(now.fileKey()), now.lastModifiedTime(), now.size());
    }

    private KeyTree read() {
        try {
            return parsed(file.read());
        } catch (IllegalArgumentException _) {
            // The cause is left out: its message may quote what it could not read.
            throw new IllegalStateException(
                    "The key file %s is damaged. Put it back from its backup.".formatted(file.path()));
        }
    }

    static String text(KeyTree tree) {
        StringBuilder text =
                new StringBuilder(60 * tree.branches().size()).append(HEAD).append(tree.epoch());
        tree.branches()
                .forEach((branch, secret) -> text.append('\n')
                        .append(branch.depth())
                        .append(' ')
                        .append(Long.toHexString(branch.path()))
                        .append(' ')
                        .append(Base64.getUrlEncoder().withoutPadding().encodeToString(secret)));
        return text.toString();
    }

    private static KeyTree parsed(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].startsWith(HEAD)) {
            throw new IllegalArgumentException("It does not begin as a tree does.");
        }
        Map<Branch, byte[]> branches = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].split(" ", -1);
            byte[] secret = words.length == 3 ? Base64.getUrlDecoder().decode(words[2]) : new byte[0];
            if (secret.length != KeyTree.SECRET_LENGTH) {
                throw new IllegalArgumentException("A line is not as it was written.");
            }
            branches.put(new Branch(Integer.parseInt(words[0]), Long.parseUnsignedLong(words[1], 16)), secret);
        }
        return new KeyTree(Integer.parseInt(lines[0].substring(HEAD.length())), branches);
    }

    private SecretKey leaf(String context) {
        byte[] leaf = tree.leaf(context);
        if (leaf == null) {
            throw new ForgottenKey(context);
        }
        return new SecretKeySpec(leaf, "AES");
    }

    private static byte[] bound(String context) {
        return new Framed().text("jejak wrapped key 2").text(context).bytes();
    }
}

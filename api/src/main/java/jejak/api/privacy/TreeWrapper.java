package jejak.api.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jejak.api.privacy.KeyTree.Branch;

/**
 * Wraps each key under its own leaf of the key tree in the key folder: {@code u8 format | nonce | ciphertext}.
 *
 * <p>The file has a line with the tree's epoch, then one for each secret: its depth, its path, itself.
 */
final class TreeWrapper implements KeyWrapper {
    private static final byte FORMAT = 2;
    private static final Pattern HEAD = Pattern.compile("jejak-key-tree 1 ([1-9][0-9]{0,8})");
    private static final Pattern LINE = Pattern.compile("([0-9]{1,2}) ([0-9a-f]{1,16}) ([A-Za-z0-9_-]{43})");

    // A lock of a file belongs to the whole process, so its threads take turns by this.
    private static final Object TURN = new Object();

    private final SecretFile file;
    private final Randomness nonces;
    private volatile KeyTree tree;

    TreeWrapper(SecretFile file, Randomness nonces) {
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
        synchronized (TURN) {
            forgetAlone(contexts);
        }
    }

    private void forgetAlone(Collection<String> contexts) {
        try (FileChannel channel = FileChannel.open(turn(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            KeyTree before = read();
            KeyTree after = before.without(contexts);
            if (after.epoch() != before.epoch()) {
                file.replace(text(after));
            }
            tree = after;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be locked.".formatted(file.path()), e);
        }
    }

    private Path turn() {
        return file.path().resolveSibling(file.path().getFileName() + ".lock");
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
        return tree.branches().entrySet().stream()
                .map(branch -> "\n%d %s %s"
                        .formatted(
                                branch.getKey().depth(),
                                Long.toHexString(branch.getKey().path()),
                                Base64.getUrlEncoder().withoutPadding().encodeToString(branch.getValue())))
                .collect(Collectors.joining("", "jejak-key-tree 1 " + tree.epoch(), ""));
    }

    private static KeyTree parsed(String text) {
        String[] lines = text.split("\n", -1);
        int epoch = Integer.parseInt(matched(HEAD, lines[0]).group(1));
        Map<Branch, byte[]> branches = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            Matcher line = matched(LINE, lines[i]);
            Branch branch = new Branch(Integer.parseInt(line.group(1)), Long.parseUnsignedLong(line.group(2), 16));
            branches.put(branch, Base64.getUrlDecoder().decode(line.group(3)));
        }
        return new KeyTree(epoch, Collections.unmodifiableMap(branches));
    }

    private static Matcher matched(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A line is not as it was written.");
        }
        return matcher;
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

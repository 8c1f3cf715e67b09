package jejak.api.imports.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jejak.api.privacy.KeyWrapper;

/**
 * A file that lies on the disk as ciphertext only: pieces of AES-256-GCM under a key of its own, which is wrapped by the
 * key folder. The number of a piece and whether it is the last are bound to it, so none can be left out or moved.
 */
public final class SealedFile {

    private static final int PIECE = 65_536;
    private static final int TAG_BITS = 128;
    private static final int NONCE_LENGTH = 12;
    private static final int KEY_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final KeyWrapper keys;
    private final String context;

    /** @param context what the key is wrapped for; forgetting it makes every copy of the file unreadable */
    public SealedFile(Path path, KeyWrapper keys, String context) {
        this.path = path;
        this.keys = keys;
        this.context = context;
    }

    /** Writes everything that comes in, in pieces; only one of them is in memory. */
    public void write(InputStream in) throws IOException {
        byte[] secret = new byte[KEY_LENGTH];
        RANDOM.nextBytes(secret);
        byte[] wrapped = keys.wrap(secret, context);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), PIECE))) {
            out.writeInt(wrapped.length);
            out.write(wrapped);
            pieces(in, secret, out);
        }
    }

    private static void pieces(InputStream in, byte[] secret, DataOutputStream out) throws IOException {
        byte[] piece = in.readNBytes(PIECE);
        boolean last = false;
        for (long number = 0; !last; number++) {
            byte[] next = piece.length < PIECE ? new byte[0] : in.readNBytes(PIECE);
            last = next.length == 0;
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, secret, number, last, piece);
            out.writeBoolean(last);
            out.writeInt(sealed.length);
            out.write(sealed);
            piece = next;
        }
    }

    /** The plain bytes from their beginning. */
    public InputStream open() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), PIECE));
        byte[] wrapped = in.readNBytes(in.readInt());
        return new Pieces(in, keys.unwrap(wrapped, context));
    }

    /** Afterwards neither this file nor any copy of it can be read. */
    public void destroy() throws IOException {
        keys.forget(List.of(context));
        Files.deleteIfExists(path);
    }

    private static byte[] crypt(int mode, byte[] secret, long number, boolean last, byte[] bytes) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE_LENGTH)
                    .putInt(last ? 1 : 0)
                    .putLong(number)
                    .array();
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException("A piece of the file does not open; it was changed or belongs to another one.", e);
        }
    }

    /** Opens one piece after the other. */
    private static final class Pieces extends InputStream {
        private final DataInputStream in;
        private final byte[] secret;
        private byte[] piece = new byte[0];
        private int at;
        private long number;
        private boolean last;

        Pieces(DataInputStream in, byte[] secret) {
            this.in = in;
            this.secret = secret;
        }

        @Override
        public int read() throws IOException {
            return more() ? piece[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, to, from, count);
            at += count;
            return count;
        }

        private boolean more() throws IOException {
            while (at == piece.length && !last) {
                last = in.readBoolean();
                byte[] sealed = in.readNBytes(in.readInt());
                if (sealed.length == 0) {
                    throw new EOFException("The file was cut off.");
                }
                piece = crypt(Cipher.DECRYPT_MODE, secret, number++, last, sealed);
                at = 0;
            }
            return at < piece.length;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

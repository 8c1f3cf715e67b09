package jejak.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Somebody whose data is sealed as the product seals it, under a secret made of their household's id. */
public final class Person {
    private static final int FIELDS = 4;

    private final String keyId;
    private final byte[] secret;
    private final List<String> fields = new ArrayList<>();

    public Person(String household) {
        this.keyId = "key-" + household;
        this.secret = Arrays.copyOf(household.getBytes(StandardCharsets.UTF_8), 32);
    }

    public String keyId() {
        return keyId;
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** An event's payload with two fields sealed by themselves and two together, which the layer will open. */
    public String payload(String stream, long version) {
        return "{\"member\":{\"nik\":%s,\"sex\":\"FEMALE\",\"notes\":[%s]},\"amount\":250000,\"$keys\":[%s]}"
                .formatted(
                        box(stream, version, "member.nik", "\"990808%010d\"".formatted(version)),
                        box(stream, version, "member.notes[0]", "{\"born\":\"1990-01-01\"}"),
                        entry(stream, version));
    }

    /** Opens the fields of the first so many events. */
    public byte[] layer(int events) {
        return layer(events, secret);
    }

    /** The same with whatever secret somebody has for it. */
    public byte[] layer(int events, byte[] secret) {
        return ("{\"format\":\"jejak-personal/v1\",\"keys\":[{\"id\":\"%s\",\"secret\":\"%s\"}],\"fields\":[%s]}"
                        .formatted(keyId, base64(secret), String.join(",", fields.subList(0, FIELDS * events))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String box(String stream, long version, String path, String json) {
        show(version, path, json);
        return "{\"$sealed\":[0,\"%s\"]}".formatted(sealed("jejak sealed value 1", stream, version, path, json));
    }

    private String entry(String stream, long version) {
        show(version, "cardNumber", "\"9908\"");
        show(version, "member.name", "\"Ni Luh\"");
        String paths = "cardNumber member.name";
        String sealed = sealed("jejak sealed values 2", stream, version, paths, "[\"9908\",\"Ni Luh\"]");
        return "[\"%s\",\"%s\",\"%s\",\"%s\"]".formatted(keyId, base64(derived("jejak commitment 1")), paths, sealed);
    }

    private void show(long version, String path, String json) {
        fields.add(
                "{\"section\":\"events\",\"number\":%d,\"path\":\"%s\",\"value\":%s}".formatted(version, path, json));
    }

    private String sealed(String form, String stream, long version, String paths, String json) {
        byte[] plain = Arrays.copyOf(json.getBytes(StandardCharsets.UTF_8), 24);
        Arrays.fill(plain, json.length(), plain.length, (byte) ' ');
        return base64(sealed(bound(form, stream, version, paths), plain));
    }

    private byte[] sealed(byte[] bound, byte[] plain) {
        try {
            byte[] nonce = Arrays.copyOf(bound, 12);
            System.arraycopy(bound, bound.length - keyId.length() - 12, nonce, 0, 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived("jejak sealing 1"), "AES"),
                    new GCMParameterSpec(128, nonce));
            cipher.updateAAD(bound);
            byte[] sealed = Arrays.copyOf(nonce, 12 + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, 12);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bound(String form, String stream, long version, String paths) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, form);
            text(out, stream);
            out.writeLong(version);
            text(out, paths);
            text(out, keyId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    /** What an event carries of a secret. */
    public static String commitment(byte[] secret) {
        return base64(derived(secret, "jejak commitment 1"));
    }

    private byte[] derived(String label) {
        return derived(secret, label);
    }

    private static byte[] derived(byte[] secret, String label) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(label.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

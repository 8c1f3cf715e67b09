package jejak.api.forget;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every form in which a value may stand somewhere: plain, encoded, with separators, or as a hash without a key. */
final class Spellings {
    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256");
    private static final String SIXTEEN_DIGITS = "[0-9]{16}";

    private Spellings() {}

    static Map<String, byte[]> of(String value) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        forms.put("UTF-8", utf8);
        forms.put("UTF-16LE", value.getBytes(StandardCharsets.UTF_16LE));
        forms.put("UTF-16BE", value.getBytes(StandardCharsets.UTF_16BE));
        hex(forms, "hex", utf8);
        base64(forms, utf8);
        if (value.matches(SIXTEEN_DIGITS)) {
            separated(forms, value);
        }
        for (String name : HASHES) {
            byte[] hash = digest(name, utf8);
            forms.put(name, hash);
            hex(forms, name + " in hex", hash);
        }
        return forms;
    }

    private static void hex(Map<String, byte[]> forms, String name, byte[] bytes) {
        forms.put(name, ascii(HexFormat.of().formatHex(bytes)));
        forms.put(name + ", capitals", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
    }

    /** At each of three offsets, without the letters that depend on what stands before and after. */
    private static void base64(Map<String, byte[]> forms, byte[] utf8) {
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + utf8.length];
            System.arraycopy(utf8, 0, shifted, offset, utf8.length);
            int first = (offset * 8 + 5) / 6;
            int last = shifted.length * 8 / 6;
            forms.put(
                    "Base64 at " + offset,
                    ascii(Base64.getEncoder().encodeToString(shifted).substring(first, last)));
            forms.put(
                    "Base64URL at " + offset,
                    ascii(Base64.getUrlEncoder().encodeToString(shifted).substring(first, last)));
        }
    }

    private static void separated(Map<String, byte[]> forms, String digits) {
        for (String separator : List.of(".", "-", " ")) {
            forms.put("fours with '" + separator + "'", ascii(grouped(digits, separator, 4, 8, 12)));
            forms.put("6-6-4 with '" + separator + "'", ascii(grouped(digits, separator, 6, 12)));
            forms.put("2-2-2-6-4 with '" + separator + "'", ascii(grouped(digits, separator, 2, 4, 6, 12)));
        }
    }

    private static String grouped(String digits, String separator, int... cuts) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = cuts.length - 1; i >= 0; i--) {
            grouped.insert(cuts[i], separator);
        }
        return grouped.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] digest(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + name + "; this one does not.", e);
        }
    }
}

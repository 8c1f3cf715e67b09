package jejak.aid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePackShelf;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;

/** Rule packs of the tests. */
public final class Packs {

    private Packs() {}

    /** The pack of Buleleng as it ships. */
    public static String buleleng() {
        return read("buleleng-2024.yaml");
    }

    /** A pack that uses the rules no shipped pack uses. */
    public static String examples() {
        return read("examples.yaml");
    }

    /** A pack as it ships. */
    public static String read(String file) {
        try (InputStream in = Packs.class.getResourceAsStream("/rulepacks/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack of a following year, made from the one that ships. */
    public static String bulelengOf2025() {
        return buleleng().replace("2024", "2025");
    }

    /** A pack in force from its own first day. */
    public static RulePackActivated activated(String content) {
        RulePack pack = RulePack.parse(content);
        return new RulePackActivated(
                "rulepack:" + pack.code(), pack.code(), pack.regencyCode(), pack.effectiveFrom(), "hash", content);
    }

    /** The commands that bring a pack from its text into force; the second is somebody else's. */
    public static List<Object> life(String content) {
        String id = "rulepack:" + RulePack.parse(content).code();
        return List.of(
                new DraftRulePack(id, content),
                new ApproveRulePack(id, sha256(content)),
                new ActivateRulePack(id, null));
    }

    /** SHA-256 in hex, worked out here once more. */
    public static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A shelf with these packs. */
    public static RulePackShelf shelf(String... contents) {
        RulePackShelf shelf = new RulePackShelf();
        for (String content : contents) {
            shelf.put(activated(content));
        }
        return shelf;
    }

    /** The pack of Buleleng with another first day and another code. */
    public static String bulelengFrom(String code, LocalDate effectiveFrom) {
        return buleleng()
                .replace("code: buleleng-2024", "code: " + code)
                .replace("effectiveFrom: 2024-01-01", "effectiveFrom: " + effectiveFrom);
    }
}

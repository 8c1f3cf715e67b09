package jejak.aid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePackShelf;

/** Rule packs of the tests. */
public final class Packs {

    private Packs() {}

    /** The pack of Buleleng as it ships. */
    public static String buleleng() {
        try (InputStream in = Packs.class.getResourceAsStream("/rulepacks/buleleng-2024.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
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

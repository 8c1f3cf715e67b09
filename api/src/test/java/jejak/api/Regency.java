package jejak.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jejak.aid.AidModule;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;

/** What Buleleng decides before any family is helped, and who sits in its villages. */
public final class Regency {

    /** The budget line of BSU. */
    public static final String LINE = "budget:51.08:BSU:2024";

    /** The rule pack of Buleleng. */
    public static final String PACK = "rulepack:buleleng-2024";

    private Regency() {}

    /** The commands that bring the pack into force, with the role that sends each. */
    public static Map<Object, String> packSteps() {
        Map<Object, String> steps = new LinkedHashMap<>();
        steps.put(new DraftRulePack(PACK, pack()), "REGENT");
        steps.put(new ApproveRulePack(PACK, packHash()), "OFFICE_HEAD");
        steps.put(new ActivateRulePack(PACK, null), "REGENT");
        return steps;
    }

    /** May be called by every test: the same commands under the same ids are carried out once. */
    public static void setsItsRulesAndMoney(Office office) {
        Map<String, Object> draft = Map.of("rulePackId", PACK, "content", pack());
        once(office, "REGENT", "DraftRulePack", draft, "draft");
        Map<String, Object> approval = Map.of("rulePackId", PACK, "contentHash", packHash());
        once(office, "OFFICE_HEAD", "ApproveRulePack", approval, "approval");
        once(office, "REGENT", "ActivateRulePack", Map.of("rulePackId", PACK), "pack");
        Map<String, Object> budget = Map.of(
                "budgetLineId",
                LINE,
                "regencyCode",
                "51.08",
                "programme",
                "BSU",
                "year",
                2024,
                "accountCode",
                "5.1.06.01",
                "ceilingRupiah",
                2_000_000_000L);
        once(office, "OFFICE_HEAD", "OpenBudget", budget, "budget");
        Map<String, Object> tranche = Map.of(
                "budgetLineId", LINE,
                "category", "EXTREME_POVERTY",
                "tranche", 1,
                "fromMonth", "2024-01",
                "toMonth", "2024-03",
                "payableFrom", "2024-02-01");
        once(office, "OFFICE_HEAD", "PlanTranche", tranche, "tranche");
    }

    /** Everybody a village must have in the room. */
    public static List<Map<String, Object>> everybody() {
        return Stream.of(
                        "VILLAGE_HEAD",
                        "VILLAGE_OPERATOR",
                        "NEIGHBOURHOOD_HEAD",
                        "BABINSA",
                        "POOR_FAMILY_REPRESENTATIVE")
                .map(role -> Map.<String, Object>of(
                        "personId",
                        UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "name",
                        "Warga " + role,
                        "role",
                        role))
                .toList();
    }

    /** The pack that comes with the product. */
    public static String pack() {
        try (InputStream file = AidModule.class.getResourceAsStream("/rulepacks/buleleng-2024.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in hex of the pack that comes with the product. */
    public static String packHash() {
        return PackHash.of(pack());
    }

    private static void once(Office office, String role, String command, Map<String, Object> input, String id) {
        office.does(command, input, Office.with(Office.context(role, "2024-01-02"), "commandId", "regency-" + id));
    }
}

package jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.ledger.RecordedEvent;
import jejak.query.change.NaiveFamily;
import jejak.query.change.RandomFamily;
import jejak.query.engine.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random families in one log, asked for by village, payment and verdict at random moments, beside answers found without a fold. */
class ListsAtEveryMomentTest {

    private static final long SEED = Long.getLong("jejak.seed", 20_240_902);
    private static final int FAMILIES = 12;
    private static final int MOMENTS = 40;

    /** A moment, and how it is asked for. */
    private record Asked(long position, LocalDate day, String argument) {}

    private static OpenQueries queries;
    private static Map<String, List<RecordedEvent>> logs;
    private static long last;
    private final Random random = new Random(SEED + 1);

    @BeforeAll
    static void tell() {
        System.out.println("jejak.seed=" + SEED);
        Random told = new Random(SEED);
        queries = new OpenQueries();
        List<List<Told>> left = new ArrayList<>();
        for (int n = 0; n < FAMILIES; n++) {
            left.add(new ArrayList<>(RandomFamily.of("family-%02d".formatted(n), told, 25)));
        }
        List<Object> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Told> next = left.get(told.nextInt(left.size()));
            mixed.add(next.removeFirst());
            left.removeIf(List::isEmpty);
        }
        queries.given(mixed.toArray());
        logs = new TreeMap<>();
        queries.everything()
                .forEach(event -> logs.computeIfAbsent(event.envelope().stream(), _ -> new ArrayList<>())
                        .add(event));
        last = mixed.size() - 1;
    }

    @AfterAll
    static void close() {
        queries.close();
    }

    @Test
    void aVillageListsWhoeverLivedThereInThatTime() {
        for (int n = 0; n < MOMENTS; n++) {
            Asked asked = asked();
            for (String village : RandomFamily.VILLAGES) {
                Object expected = new ArrayList<>(families(asked).entrySet().stream()
                        .filter(f -> village.equals(f.getValue().get("villageCode")))
                        .filter(f -> !f.getValue().containsKey("movedOut.toRegionCode"))
                        .filter(f -> !f.getValue().containsKey("ended.reason"))
                        .map(Map.Entry::getKey)
                        .toList());
                assertThat(pages("households(villageCode: \"" + village + "\"", "id", asked))
                        .as("%s in %s", asked, village)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aTrancheListsThePaymentsOfThatTimeAndWhatHadBecomeOfThem() {
        for (int n = 0; n < MOMENTS; n++) {
            Asked asked = asked();
            TreeSet<String> expected = new TreeSet<>();
            logs.forEach((_, log) -> expected.addAll(payments(log, asked)));
            assertThat(new TreeSet<>(
                            pages("paymentList(programme: \"BSU\", year: 2024, tranche: 1", "paymentId state", asked)))
                    .as("%s", asked)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aTrancheAddsUpToItsPaymentsOfThatTime() {
        String tranche = "(programme: \"BSU\", year: 2024, tranche: 1";
        long ever = 0;
        for (int n = 0; n < MOMENTS; n++) {
            Asked asked = asked();
            List<String> naive = new ArrayList<>();
            logs.forEach((_, log) -> naive.addAll(payments(log, asked)));
            long amount = pages("paymentList" + tranche, "state rupiah", asked).stream()
                    .filter(payment -> payment.startsWith("PAID "))
                    .mapToLong(payment -> Long.parseLong(payment.substring("PAID ".length())))
                    .sum();
            ever += naive.size();
            Map<?, ?> told = (Map<?, ?>) queries.answer("{ trancheSummary" + tranche + ", asOf: " + asked.argument()
                    + ") { instructed paid failed returned amountPaid } }");
            assertThat(told.toString())
                    .as("%s", asked)
                    .isEqualTo("{instructed=%d, paid=%d, failed=%d, returned=%d, amountPaid=%d}"
                            .formatted(
                                    naive.size(),
                                    count(naive, " PAID"),
                                    count(naive, " FAILED"),
                                    count(naive, " RETURNED"),
                                    amount));
        }
        assertThat(ever).as("payments at all moments together").isPositive();
    }

    private static long count(List<String> payments, String state) {
        return payments.stream().filter(payment -> payment.endsWith(state)).count();
    }

    @Test
    void theVerdictsThatStoodThenAreAnswered() {
        for (int n = 0; n < MOMENTS; n++) {
            Asked asked = asked();
            families(asked).forEach((id, fields) -> {
                Map<String, String> answered = new TreeMap<>();
                rows(queries.answer("{ eligibility(householdId: \"" + id + "\", programme: \"BSU\", asOf: "
                                + asked.argument() + ") { category outcome } }"))
                        .forEach(row -> answered.put(
                                "eligibility[BSU/" + row.get("category") + "/2024].outcome",
                                String.valueOf(row.get("outcome"))));
                Map<String, String> expected = new TreeMap<>(fields);
                expected.keySet().removeIf(path -> !path.startsWith("eligibility["));
                assertThat(answered).as("%s of %s", asked, id).isEqualTo(expected);
            });
        }
    }

    private Asked asked() {
        long position = random.nextLong(last + 1);
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(3)) {
            case 0 -> new Asked(position, null, "{ position: " + position + " }");
            case 1 -> new Asked(last, day, "{ effectiveAt: \"" + day + "\" }");
            default ->
                new Asked(position, day, "{ both: { position: " + position + ", effectiveAt: \"" + day + "\" } }");
        };
    }

    private static Map<String, Map<String, String>> families(Asked asked) {
        Map<String, Map<String, String>> families = new TreeMap<>();
        logs.forEach((id, log) -> {
            Map<String, String> fields = NaiveFamily.of(known(log, asked), asked.day());
            if (!fields.isEmpty()) {
                families.put(id, fields);
            }
        });
        return families;
    }

    private static List<RecordedEvent> known(List<RecordedEvent> log, Asked asked) {
        return log.stream()
                .filter(event -> event.position() <= asked.position())
                .toList();
    }

    private static List<String> payments(List<RecordedEvent> log, Asked asked) {
        return NaiveFamily.payments(known(log, asked), asked.day()).entrySet().stream()
                .map(payment -> payment.getKey() + " " + payment.getValue())
                .toList();
    }

    /** Every page of a list, two entries at a time. */
    private static List<String> pages(String list, String fields, Asked asked) {
        List<String> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            String from = after.get().isEmpty() ? "" : ", after: \"" + after.get() + "\"";
            Map<?, ?> page = (Map<?, ?>) queries.answer("{ " + list + ", first: 2, asOf: " + asked.argument() + from
                    + ") { edges { node { " + fields + " } } pageInfo { hasNextPage endCursor } totalCount } }");
            rows(page.get("edges")).forEach(edge -> {
                Map<?, ?> node = new HashMap<>((Map<?, ?>) edge.get("node"));
                all.add(String.join(
                        " ",
                        List.of(fields.split(" ")).stream()
                                .map(field -> String.valueOf(node.get(field)))
                                .toList()));
            });
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage"))
                    ? Optional.of(String.valueOf(info.get("endCursor")))
                    : Optional.empty();
            if (after.isEmpty()) {
                assertThat(page.get("totalCount")).isEqualTo(all.size());
            }
        }
        return all;
    }

    private static List<Map<?, ?>> rows(Object list) {
        List<Map<?, ?>> rows = new ArrayList<>();
        ((List<?>) list).forEach(row -> rows.add((Map<?, ?>) row));
        return rows;
    }
}

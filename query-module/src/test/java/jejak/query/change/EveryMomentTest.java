package jejak.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Recorded;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Fact;
import jejak.query.log.Moment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random families at every position and on random days, beside an answer that was found without a fold. */
class EveryMomentTest {

    private static final long SEED = Long.getLong("jejak.seed", 20_240_720);
    private static final int FAMILIES = Integer.getInteger("jejak.families", 30);

    private static List<List<RecordedEvent>> logs;

    @BeforeAll
    static void tell() {
        System.out.println("jejak.seed=" + SEED + " jejak.families=" + FAMILIES);
        Random random = new Random(SEED);
        logs = IntStream.range(0, FAMILIES)
                .mapToObj(n ->
                        Recorded.log(RandomFamily.of("family-" + n, random, 35).toArray()))
                .toList();
    }

    @Test
    void whatWasKnownIsTheLogUpToThere() {
        for (List<RecordedEvent> log : logs) {
            for (int end = 0; end < log.size(); end++) {
                List<RecordedEvent> known = log.subList(0, end + 1);
                Moment byPosition = new Moment((long) end, null, null);
                Moment byTime = new Moment(null, known.getLast().envelope().recordedAt(), null);
                assertThat(spoken(log, byPosition)).as("at %s", byPosition).isEqualTo(NaiveFamily.of(known, null));
                assertThat(fields(log, byTime)).isEqualTo(fields(known, Moment.NOW));
            }
        }
    }

    @Test
    void whatWasTrueIsTheLastWordOfEachFieldByThatDay() {
        Random random = new Random(SEED + 1);
        for (List<RecordedEvent> log : logs) {
            for (int end = 0; end < log.size(); end++) {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
                Moment both = new Moment((long) end, null, day);
                assertThat(spoken(log, both))
                        .as("%s of %s", both, log.getFirst().envelope().stream())
                        .isEqualTo(NaiveFamily.of(log.subList(0, end + 1), day));
            }
        }
    }

    @Test
    void aDifferenceLeadsFromOneMomentToTheOther() {
        Random random = new Random(SEED + 2);
        for (List<RecordedEvent> log : logs) {
            for (int pair = 0; pair < 8; pair++) {
                Moment from = moment(random, log.size());
                Moment to = moment(random, log.size());
                Map<String, String> carried = new TreeMap<>(fields(log, from));
                for (Change change : HouseholdChanges.difference(log, from, to).orElseThrow()) {
                    assertThat(carried.get(change.path())).isEqualTo(value(change.was()));
                    if (change.is() == null) {
                        carried.remove(change.path());
                    } else {
                        carried.put(change.path(), value(change.is()));
                    }
                }
                assertThat(carried).as("%s to %s", from, to).isEqualTo(fields(log, to));
            }
        }
    }

    @Test
    void theReasonOfADifferenceCountsAtOneOfTheMomentsOnly() {
        Random random = new Random(SEED + 3);
        for (List<RecordedEvent> log : logs) {
            for (int pair = 0; pair < 8; pair++) {
                int one = random.nextInt(log.size());
                int other = random.nextInt(log.size());
                List<Change> changes =
                        HouseholdChanges.difference(log, at(one), at(other)).orElseThrow();
                assertThat(changes)
                        .allMatch(change -> change.event().position() > Math.min(one, other)
                                && change.event().position() <= Math.max(one, other));
            }
        }
    }

    @Test
    void aFieldComesFromTheLastEventWithoutWhichItWasNotYetSo() {
        Random random = new Random(SEED + 4);
        for (List<RecordedEvent> log : logs.subList(0, logs.size() / 3)) {
            Moment moment = moment(random, log.size());
            List<Fact> facts = HouseholdFold.facts(log, moment);
            List<Map<String, String>> after = new ArrayList<>();
            for (int n = 0; n <= facts.size(); n++) {
                after.add(folded(facts.subList(0, n)));
            }
            HouseholdChanges.origins(log, null, moment)
                    .orElse(List.of())
                    .forEach(origin -> assertThat(origin.event().position())
                            .as(origin.path())
                            .isEqualTo(lastToMatter(origin.path(), facts, after)));
        }
    }

    /** Position of the last event before which the field was not what it is in the end. */
    private static long lastToMatter(String path, List<Fact> facts, List<Map<String, String>> after) {
        String is = after.getLast().get(path);
        int n = facts.size();
        while (is.equals(after.get(n - 1).get(path))) {
            n--;
        }
        return facts.get(n - 1).event().position();
    }

    private static Moment moment(Random random, int size) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
        return new Moment((long) random.nextInt(size), null, random.nextBoolean() ? day : null);
    }

    private static Moment at(int position) {
        return new Moment((long) position, null, null);
    }

    private static Map<String, String> folded(List<Fact> facts) {
        HouseholdFold fold = new HouseholdFold();
        facts.forEach(fold::on);
        return values(fold.answer().map(FamilyFields::of).orElse(Map.of()));
    }

    private static Map<String, String> fields(List<RecordedEvent> log, Moment moment) {
        return values(HouseholdFold.of(log, moment).map(FamilyFields::of).orElse(Map.of()));
    }

    private static Map<String, String> spoken(List<RecordedEvent> log, Moment moment) {
        Map<String, String> fields = fields(log, moment);
        fields.keySet().removeIf(path -> !NaiveFamily.speaksOf(path));
        return fields;
    }

    private static Map<String, String> values(Map<String, FamilyField> fields) {
        Map<String, String> values = new TreeMap<>();
        fields.forEach((path, field) -> values.put(path, field.value()));
        return values;
    }

    private static String value(FamilyField field) {
        return Stream.ofNullable(field).map(FamilyField::value).findAny().orElse(null);
    }
}

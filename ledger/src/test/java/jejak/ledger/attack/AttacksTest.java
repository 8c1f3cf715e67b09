package jejak.ledger.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jejak.ledger.fsck.LogFinding;
import jejak.ledger.proof.Receipt;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A superuser changes history in every way we know, with triggers off, and is found each time: household and event named.
 * The long run: {@code -Djejak.attack.events=1000000 -Djejak.attack.places=50}.
 */
class AttacksTest {
    private static final long SEED = 20_260_819;
    private static final int EVENTS = Integer.getInteger("jejak.attack.events", 20_000);
    private static final int PLACES = Integer.getInteger("jejak.attack.places", 3);
    private static final int FAMILIES = EVENTS / 50;
    private static final int CHECKPOINT_EVERY = EVENTS / 20;
    private static final int EARLIER = EVENTS * 3 / 5 / CHECKPOINT_EVERY * CHECKPOINT_EVERY;
    private static final int UNSIGNED = 200;

    private static final AttackedLog LOG = new AttackedLog(SEED, FAMILIES, PLACES);
    private static final Auditor AUDITOR = new Auditor(LOG);
    private static final List<Place> PLACES_OF_ATTACK = new ArrayList<>();
    private static final List<String> TABLE = Collections.synchronizedList(new ArrayList<>());
    private static String original = "";
    private static String backup = "";

    @BeforeAll
    static void write() {
        original = Copies.empty();
        Copies.in(original, database -> {
            LOG.grow(database, 0, EARLIER, CHECKPOINT_EVERY);
            AUDITOR.holdsCheckpoint(note(database));
        });
        backup = Copies.of(original);
        Copies.in(original, AttacksTest::goOn);
        TABLE.add("| attack | plain chain | fsck | bundle |");
    }

    private static void goOn(DataSource database) {
        LOG.grow(database, EARLIER, EVENTS - EARLIER, CHECKPOINT_EVERY);
        choosePlaces(database);
        for (Place place : PLACES_OF_ATTACK) {
            AUDITOR.holdsBundle(LOG.bundle(database, place, EARLIER).zip());
        }
        LOG.grow(database, EVENTS, UNSIGNED, Integer.MAX_VALUE);
        holdReceipts(database);
    }

    @AfterAll
    static void print() {
        System.out.println("seed " + SEED + ", " + EVENTS + " events, " + PLACES + " places");
        TABLE.forEach(System.out::println);
    }

    static Stream<Attack> attacks() {
        return Attack.BY_SQL.stream();
    }

    @Test
    void nothingIsFoundWhereNothingWasDone() {
        int clean = Math.min(1_000, FAMILIES / 4);
        Copies.in(original, database -> {
            assertThat(AUDITOR.fsck(database, true, 60)).isEmpty();
            for (int i = 0; i < clean; i++) {
                String look = "access:pengawas-" + i % LOG.accounts;
                Place place = new Place(LOG.households.get(i), 0, 0, 0, look, i);
                byte[] bundle = LOG.bundle(database, place, EARLIER).zip();
                Held held = new Held(LOG.keys(), 1, List.of(AUDITOR.checkpoint()), List.of());
                assertThat(BundleVerifier.verify(bundle, held).findings())
                        .as("household %d", i)
                        .isEmpty();
            }
        });
        TABLE.add("| (nothing, " + clean + " bundles) | no | no | no |");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackIsFoundAtItsHouseholdAndEvent(Attack attack) {
        Copies.with(original, database -> {
            List<Place> places = attack.together() ? PLACES_OF_ATTACK : PLACES_OF_ATTACK.subList(0, 1);
            attack.carryOut(database, places);
            if (attack.stolen()) {
                LOG.signAgain(database);
            }
            List<LogFinding> findings = AUDITOR.fsck(database, !attack.stolen(), 60);
            places.forEach(place -> assertNamed(attack, place, findings));
            report(attack, database, places, findings);
        });
    }

    @Test
    void aBackupThatWasPutBackIsShorterThanWhatWasSigned() {
        List<LogFinding> findings = new ArrayList<>();
        Copies.in(backup, database -> findings.addAll(AUDITOR.fsck(database, true, 60)));

        assertThat(codes(findings)).contains("LOG_SHRANK", "HELD_EVENT_MISSING");
        for (Place place : PLACES_OF_ATTACK) {
            assertThat(findings)
                    .anyMatch(found -> found.stream().equals(place.stream())
                            && !found.eventId().isEmpty());
        }
        TABLE.add("| 15 an older backup is put back and goes on | no | " + codes(findings) + " | |");
    }

    @Test
    void twoDatabasesShownToTwoAuditorsAreAFork(@TempDir Path files) {
        Place place = PLACES_OF_ATTACK.getFirst();
        Copies.with(
                original,
                one -> Copies.with(original, two -> {
                    LOG.append(one, LOG.households.get(1), Duration.ofSeconds(1), files.resolve("one"));
                    LOG.append(two, LOG.households.get(2), Duration.ofSeconds(1), files.resolve("two"));
                    byte[] shown = LOG.bundle(one, place, 0).zip();
                    byte[] other = LOG.bundle(two, place, 0).zip();
                    Verdict verdict = BundleVerifier.verify(other, new Held(LOG.keys(), 1, List.of(shown), List.of()));
                    assertThat(verdict.findings())
                            .extracting(found -> found.code().name())
                            .contains("LOG_FORKED");
                    TABLE.add("| 16 two databases are shown to two auditors | no | | [LOG_FORKED] |");
                }));
    }

    @Test
    void aClockThatWasTurnedBackIsBoundByTheWitness(@TempDir Path files) {
        String stream = LOG.households.get(3);
        Copies.with(original, database -> {
            LOG.append(database, stream, Duration.ofDays(-2), files.resolve("last"));
            List<LogFinding> findings = AUDITOR.fsck(database, true, 60);
            assertThat(findings)
                    .anyMatch(found -> found.fault().name().equals("CLOCK_TURNED_BACK")
                            && found.stream().equals(stream)
                            && !found.eventId().isEmpty());
            TABLE.add("| 17 the clock is turned back | no | " + codes(findings) + " | |");
        });
    }

    private static void assertNamed(Attack attack, Place place, List<LogFinding> findings) {
        Set<String> named = attack.named(place);
        assertThat(findings)
                .as("%s at %s", attack, place)
                .anyMatch(found -> attack.means().contains(found.fault().name())
                        && (named.isEmpty() || named.contains(found.stream()))
                        && !found.eventId().isEmpty());
    }

    private static void report(Attack attack, DataSource database, List<Place> places, List<LogFinding> findings) {
        Set<String> bundle = new TreeSet<>();
        for (int i = 0; i < places.size(); i++) {
            Verdict verdict = AUDITOR.bundle(database, i, places.get(i), EARLIER);
            if (verdict == null) {
                bundle.add("NO_BUNDLE");
            } else {
                verdict.findings().forEach(found -> bundle.add(found.code().name()));
            }
        }
        TABLE.add("| %s %s | %s | %s | %s |"
                .formatted(
                        attack.file().substring(0, 2),
                        attack.sentence(),
                        PlainChain.isBroken(database) ? "yes" : "no",
                        codes(findings),
                        bundle));
    }

    private static Set<String> codes(List<LogFinding> findings) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(found -> codes.add(found.fault().name()));
        return codes;
    }

    private static String note(DataSource database) {
        return Sql.list(
                        database,
                        row -> row.getString(1),
                        "select note from ledger.checkpoint order by size desc limit 1")
                .getFirst();
    }

    private static void choosePlaces(DataSource database) {
        List<String> families = new ArrayList<>(LOG.households);
        Collections.shuffle(families, new Random(SEED));
        for (int i = 0; i < PLACES; i++) {
            String other = families.get(PLACES + i);
            long foreign = positions(database, other).getFirst();
            List<Place> events = Sql.list(
                    database,
                    row -> new Place(row.getString(1), row.getLong(2), row.getLong(3), foreign, "", 0),
                    "select stream, version, position from ledger.events where stream = ? and position < ? order by"
                            + " version",
                    families.get(i),
                    (long) EARLIER);
            Place chosen = events.get(1 + new Random(SEED + i).nextInt(events.size() - 2));
            PLACES_OF_ATTACK.add(chosen.numbered(i));
        }
    }

    private static List<Long> positions(DataSource database, String stream) {
        return Sql.list(
                database,
                row -> row.getLong(1),
                "select position from ledger.events where stream = ? order by version",
                stream);
    }

    private static void holdReceipts(DataSource database) {
        List<Receipt.Place> last = Sql.list(
                database,
                row -> new Receipt.Place(
                        row.getLong(1), row.getBytes(2), "receipt-" + row.getLong(1), row.getString(3)),
                "select position, hash, stream from ledger.events where position >= ? and strpos(stream, ':') = 0"
                        + " order by position limit ?",
                (long) EVENTS,
                (long) PLACES);
        last.forEach(place -> AUDITOR.holdsReceipt(LOG.receipt(List.of(place))));
    }
}

package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.forget.Roster;
import jejak.api.forget.Traces;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of 5,000 people 500 are forgotten through the front door, and nothing of them is left: not on the disk, not in a
 * backup from before, not in what the program writes. The other 4,500 are whole, also in that backup.
 */
class ForgottenPeopleTest {
    /** Four people each; fewer while something is tried out. */
    private static final int FAMILIES = Integer.getInteger("jejak.families", 1_250);

    private static final int FORGOTTEN = 2 * FAMILIES / 5;
    private static final int CLERKS = 10;

    private final List<RegisterHousehold> families = Roster.families(FAMILIES);
    private final Set<String> forgotten = new HashSet<>();
    private final Traces traces = new Traces();

    @TempDir
    Path folder;

    @Test
    void nothingOfAForgottenPersonIsLeft() throws IOException, SQLException {
        Path home = folder.resolve("home");
        Path backup = folder.resolve("backup");
        try (RunningOffice office = RunningOffice.start(home)) {
            office.register(families);
            assertThat(whole(office)).isEqualTo(4 * FAMILIES);
        }
        copy(home.resolve("pg"), backup.resolve("pg"));
        chooseWhomToForget();

        try (RunningOffice office = RunningOffice.start(home)) {
            forget(office);
            assertThat(whole(office)).isEqualTo(4 * FAMILIES - forgotten.size());
            assertThat(office.claimDifferences()).isEmpty();
            assertThat(traces.in("what the tables say", office.everyRow())).isEmpty();
            assertThat(traces.in("what people are handed", exports(office))).isEmpty();
        }
        assertThat(traces.in(home)).isEmpty();

        copy(home.resolve("keys"), backup.resolve("keys"));
        try (RunningOffice office = RunningOffice.start(backup)) {
            assertThat(whole(office)).isEqualTo(4 * FAMILIES - forgotten.size());
        }
        assertThat(traces.in(backup)).isEmpty();
    }

    /** A head in each of 250 families and somebody else in each of 250 others. */
    private void chooseWhomToForget() {
        for (int i = 0; i < FORGOTTEN; i++) {
            RegisterHousehold family = families.get(2 * i);
            NewMember person = family.members().get(i % 2 == 0 ? 0 : 2);
            forgotten.add(person.personId());
            String whose = "person " + person.personId();
            traces.add("NIK of " + whose, person.nik())
                    .add("name of " + whose, person.name())
                    .add("birthday of " + whose, person.birthDate().toString());
            if (i % 2 == 0) {
                traces.add("card of " + whose, family.cardNumber()).add("address of " + whose, family.address());
            }
        }
        assertThat(forgotten).hasSize(FORGOTTEN);
        assertThat(traces.patterns()).isGreaterThan(80 * FORGOTTEN);
    }

    /** Each clerk has an account of their own, as no account may ask without end. */
    private void forget(RunningOffice running) {
        IntStream.range(0, CLERKS).forEach(i -> {
            running.accounts().add(clerk("dpo-" + i, Role.DPO));
            running.accounts().add(clerk("head-" + i, Role.OFFICE_HEAD));
        });
        List<RegisterHousehold> theirs = families.stream()
                .filter(family -> family.members().stream().anyMatch(m -> forgotten.contains(m.personId())))
                .toList();
        Together.run(CLERKS, clerk -> {
            for (int i = clerk; i < theirs.size(); i += CLERKS) {
                forget(running.office(), clerk, theirs.get(i));
            }
            return clerk;
        });
        running.awaitEvents("household.ErasureExecuted", forgotten.size());
        running.awaitAnswers();
    }

    private void forget(Office office, int clerk, RegisterHousehold family) {
        NewMember person = family.members().stream()
                .filter(m -> forgotten.contains(m.personId()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> input = Map.of("householdId", family.householdId(), "personId", person.personId());
        office.does("RequestErasure", Office.with(input, "ground", "NO_LONGER_NEEDED"), by("dpo-" + clerk));
        office.does("ProposeErasureDecision", input, by("dpo-" + clerk));
        office.does("ConfirmErasureDecision", input, by("head-" + clerk));
    }

    private static Map<String, Object> by(String account) {
        return Office.with(Office.context("DPO", "2024-03-01"), "account", account);
    }

    private static Principal clerk(String account, Role role) {
        return new Principal(account, role, new Scope("51.08", Set.of(), LocalDate.of(2000, 1, 1), null), Set.of());
    }

    private String exports(RunningOffice running) {
        List<String> documents = new ArrayList<>();
        for (String person : forgotten.stream().limit(50).toList()) {
            documents.add(running.office()
                    .as("dpo-1")
                    .ask("query ($id: ID!) { exportMyData(personId: $id) { document } }", Map.of("id", person))
                    .toString());
        }
        assertThat(documents).allMatch(document -> document.contains("[dihapus]"));
        return String.join("\n", documents);
    }

    /** How many people read back exactly as they were registered; the forgotten must read erased, all of them. */
    private int whole(RunningOffice office) {
        int whole = 0;
        for (RegisterHousehold family : families) {
            HouseholdRegistered read = office.registration(family.householdId());
            boolean headForgotten = forgotten.contains(read.headPersonId());
            assertThat(read.cardNumber()).isEqualTo(headForgotten ? "[dihapus]" : family.cardNumber());
            assertThat(read.address()).isEqualTo(headForgotten ? "[dihapus]" : family.address());
            for (int i = 0; i < read.members().size(); i++) {
                Member member = read.members().get(i);
                NewMember given = family.members().get(i);
                if (forgotten.contains(member.personId())) {
                    assertThat(List.of(member.nik(), member.name())).containsOnly("[dihapus]");
                    assertThat(member.birthDate()).isNull();
                } else {
                    assertThat(List.of(member.nik(), member.name(), member.birthDate()))
                            .isEqualTo(List.of(given.nik(), given.name(), given.birthDate()));
                    whole++;
                }
            }
        }
        return whole;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling(""));
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}

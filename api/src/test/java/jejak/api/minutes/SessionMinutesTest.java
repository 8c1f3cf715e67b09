package jejak.api.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import jejak.api.Sessions;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.ProofDesk;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** A village takes its minutes home: what they say is in the log, and a stranger can see that it is. */
@OfficeTest
class SessionMinutesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ASK = "query ($id: ID!) { sessionMinutes(id: $id) { path expiresAt } }";
    private static final String HEAD = "village-head";
    private static final String DAY = "2024-01-20";

    @Autowired
    private Office office;

    @Autowired
    private Checkpointer checkpointer;

    @Autowired
    private ProofDesk proofs;

    @Autowired
    private SessionMinutes minutes;

    @Autowired
    private Ledger ledger;

    @Test
    void signedMinutesSayWhatTheSessionDecidedAndLeadToTheLog() throws Exception {
        String family = family();
        String session = Sessions.open(office, "2029-01");
        decide(session, family);
        Sessions.close(office, session);
        checkpointer.makeOne();

        Pdf pdf = new Pdf(fetched(HEAD, session).body());

        pdf.look("minutes");
        assertThat(pdf.text())
                .contains("Berita Acara Musdes", "Desa Bengkala, Kecamatan Kubutambahan", "BA-01/2024")
                .contains("Ni Luh Sari", family, "layak", "SK Bupati")
                .contains("kepala desa atau lurah", "ab".repeat(32))
                .doesNotContain("DRAFT", "990801");
        List<String> code = pdf.code().lines().toList();
        assertThat(code.getFirst()).startsWith("JEJAK-BA1 " + session + " ");
        SignedNote note = SignedNote.parse(pdf.code().split("\n", 2)[1]);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<RecordedEvent> events = ledger.stream(session);
        TlogProof proof = TlogProof.parse(pdf.attached("bukti.tlog-proof"));
        assertThat(proof.index()).isEqualTo(events.getLast().position());
        assertThat(ProofCheck.isIncluded(
                        proof.index(), events.getLast().hash(), checkpoint.size(), checkpoint.root(), proof.path()))
                .isTrue();
        assertThat(proofs.nodes().hash(0, checkpoint.size())).isEqualTo(checkpoint.root());
        assertThat(events)
                .allSatisfy(event -> assertThat(pdf.text().replaceAll("\\s", ""))
                        .contains(event.position() + HexFormat.of().formatHex(event.hash())));
        assertThat(code.getFirst()).endsWith(" " + sha256(pdf.attached("isi.txt")));
        assertThat(pdf.attached("isi.txt")).contains(family, "layak").doesNotContain("Ni Luh Sari");
    }

    @Test
    void aSessionWithoutSignaturesIsADraftOnEveryPage() throws Exception {
        String session = Sessions.open(office, "2029-02");
        decide(session, family());
        checkpointer.makeOne();

        Pdf pdf = new Pdf(fetched(HEAD, session).body());

        pdf.look("draft");
        assertThat(pdf.pages()).hasSizeGreaterThan(1).allMatch(page -> page.contains("DRAFT – not signed"));
    }

    @Test
    void theyNeverPassOffASessionThatWasCalledOffForADraft() throws Exception {
        String session = Sessions.scheduled(office, "2029-07");
        office.does(
                "CancelMusdes",
                Map.of("musdesId", session, "reason", "COULD_NOT_BE_HELD"),
                Office.context("VILLAGE_HEAD", "2024-01-20"));
        checkpointer.makeOne();

        Pdf pdf = new Pdf(fetched(HEAD, session).body());

        assertThat(pdf.pages()).allMatch(page -> page.contains("DIBATALKAN") && !page.contains("DRAF"));
        assertThat(pdf.attached("isi.txt"))
                .contains("Musyawarah ini dibatalkan", "tidak dapat diselenggarakan")
                .doesNotContain("Tempat tanda tangan");
    }

    @Test
    void oneSessionUnderOneCheckpointIsTheSameBytesHoweverTheLogWentOn() {
        String session = Sessions.open(office, "2029-06");
        decide(session, family());
        checkpointer.makeOne();
        SignedNote note = proofs.checkpoint().orElseThrow();
        Scope village = new Scope(Families.BENGKALA, Set.of(), LocalDate.MIN, null);
        Principal head = new Principal(HEAD, Role.VILLAGE_HEAD, village, Set.of());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(head, "", List.of()));
        try {
            byte[] first = minutes.make(session, note, Locale.ROOT).orElseThrow();
            decide(session, family());
            Sessions.close(office, session);
            checkpointer.makeOne();

            assertThat(minutes.make(session, note, Locale.ENGLISH)).hasValue(first);
            assertThat(minutes.make(session, Locale.ROOT)).isPresent().get().isNotEqualTo(first);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void anAddendumStandsInThemBesideWhatItReplaced() throws Exception {
        String family = family();
        String session = Sessions.open(office, "2029-07");
        decide(session, family);
        Sessions.close(office, session);
        amend(session, family);
        checkpointer.makeOne();

        // A cell breaks its lines where it must.
        assertThat(new Pdf(fetched(HEAD, session).body()).text().replaceAll("\\s", ""))
                .contains("AD-07/2024", "cd".repeat(32), "digantikemudian", "tidaklayak");
    }

    /** Somebody puts the last page beside that of another paper and turns no pages for it. */
    @Test
    void howeverMuchWasRecordedTheVeryLastPageHasTheRootAndTheCode() throws Exception {
        String family = family();
        String session = Sessions.scheduled(office, "2029-09");
        for (int guest = 0; guest < 60; guest++) {
            Map<String, String> one =
                    Map.of("personId", UUID.randomUUID().toString(), "name", "Warga " + guest, "role", "OBSERVER");
            office.does(
                    "RecordAttendance",
                    Map.of("musdesId", session, "attendees", List.of(one)),
                    Office.context("VILLAGE_OPERATOR", DAY));
        }
        Sessions.begin(office, session);
        decide(session, family);
        Sessions.close(office, session);
        amend(session, family);
        checkpointer.makeOne();

        Pdf pdf = new Pdf(fetched(HEAD, session).body());

        Checkpoint checkpoint =
                Checkpoint.parse(SignedNote.parse(pdf.code().split("\n", 2)[1]).text());
        assertThat(pdf.pages().getLast())
                .contains("JEJAK-BA1 " + session)
                .contains(Base64.getEncoder().encodeToString(checkpoint.root()));
        assertThat(pdf.pages()).filteredOn(page -> page.contains("JEJAK-BA1")).hasSize(1);
    }

    @Test
    void theySayWhoWasInvitedWhatWasLaidBeforeItAndWhoMustSign() throws Exception {
        String expected = family();
        String waiting = family();
        String beyond = family();
        String session = Sessions.scheduled(office, "2029-08");
        office.does(
                "InviteToMusdes",
                Map.of("musdesId", session, "invitees", Regency.everybody()),
                Office.context("VILLAGE_OPERATOR", DAY));
        office.does(
                "FixPrelist",
                Map.of("musdesId", session, "version", "2029-08/1", "householdIds", List.of(expected, waiting)),
                Office.context("VILLAGE_OPERATOR", DAY));
        Sessions.begin(office, session);
        decide(session, expected);
        decide(session, beyond);
        checkpointer.makeOne();

        Pdf pdf = new Pdf(fetched(HEAD, session).body());

        pdf.look("prepared");
        String said = pdf.attached("isi.txt");
        assertThat(said).contains("Undangan menurut unsur", "2029-08/1").doesNotContain("Ni Luh Sari");
        assertThat(said.substring(said.indexOf("Keluarga yang belum diputuskan"), said.indexOf("Sidang dan kuorum")))
                .contains(waiting)
                .doesNotContain(expected, beyond);
        assertThat(said.lines().filter(line -> line.contains(expected)))
                .singleElement()
                .asString()
                .contains(" | tidak | berlaku");
        assertThat(said.lines().filter(line -> line.contains(beyond)))
                .singleElement()
                .asString()
                .contains(" | ya | berlaku");
        assertThat(said.substring(said.indexOf("Tempat tanda tangan")))
                .containsIgnoringCase("operator")
                .doesNotContain("Badan Permusyawaratan Desa");
    }

    /** The list is read as who was in the room; who came on the day on which nothing was decided was not. */
    @Test
    void theySayOnWhichDayItSatAndWhoCameToWhichSitting() throws Exception {
        String session = Sessions.scheduled(office, "2029-10");
        String early = UUID.randomUUID().toString();
        Map<String, String> one = Map.of("personId", early, "name", "Pak Awal", "role", "COMMUNITY_FIGURE");
        Map<String, Object> attendance = Map.of("musdesId", session, "attendees", List.of(one));
        office.does("RecordAttendance", attendance, Office.context("VILLAGE_OPERATOR", DAY));
        office.does("OpenMusdes", Map.of("musdesId", session), Office.context("VILLAGE_OPERATOR", DAY));
        Map<String, Object> second = Map.of("musdesId", session, "attendees", Regency.everybody());
        office.does("RecordAttendance", second, Office.context("VILLAGE_OPERATOR", "2024-01-22"));
        office.does("OpenMusdes", Map.of("musdesId", session), Office.context("VILLAGE_OPERATOR", "2024-01-22"));
        decide(session, family(), "2024-01-22");
        checkpointer.makeOne();

        String said = new Pdf(fetched(HEAD, session).body()).attached("isi.txt");

        assertThat(said).contains("1 | 20 Januari 2024 | ", "2 | 22 Januari 2024 | ");
        assertThat(said.lines().filter(line -> line.contains(early)))
                .singleElement()
                .asString()
                .endsWith(" | 1");
        assertThat(said.substring(said.indexOf("Kehadiran menurut unsur, sidang 2"), said.indexOf("# Daftar hadir")))
                .doesNotContainIgnoringCase("tokoh");
        assertThat(said.lines().filter(line -> line.contains("layak")))
                .anyMatch(line -> line.contains("22 Januari 2024"));
    }

    private void amend(String session, String family) {
        String earlier = ledger.stream(session).stream()
                .filter(event -> event.payload() instanceof MusdesDecisionRecorded)
                .map(event -> event.envelope().eventId())
                .findFirst()
                .orElseThrow();
        Map<String, Object> amendment = new HashMap<>(Map.of(
                "musdesId", session, "householdId", family, "kind", "NOT_ELIGIBLE", "reason", "WELFARE_IMPROVED"));
        amendment.putAll(Map.of("supersedes", earlier, "ground", "WRITTEN_DOWN_WRONGLY", "amendedOn", DAY));
        amendment.putAll(Map.of(
                "addendumNumber", "AD-07/2024", "contentHash", "cd".repeat(32), "signatures", Regency.everybody()));
        office.does("AmendMusdesResult", amendment, Office.context("VILLAGE_HEAD", DAY));
        Map<String, String> read = Map.of(
                "musdesId",
                session,
                "householdId",
                family,
                "addendumNumber",
                "AD-07/2024",
                "contentHash",
                "cd".repeat(32));
        office.does("ConfirmAddendum", read, Office.context("VILLAGE_OPERATOR", DAY));
    }

    @Test
    void whoMayNotSeeAFamilySeesItsDecisionWithoutItsName() throws Exception {
        String family = family();
        String session = Sessions.open(office, "2029-03");
        decide(session, family);
        checkpointer.makeOne();

        String seen = new Pdf(fetched("bpd-chair", session).body()).text();

        assertThat(seen).contains(family, "tidak ditampilkan").doesNotContain("Ni Luh Sari");
    }

    @Test
    void namesThatArePrintedAreOnRecordAsSeen() throws Exception {
        String session = Sessions.open(office, "2029-04");
        decide(session, family());
        checkpointer.makeOne();
        long before = ledger.head();

        fetched("village-operator", session);

        assertThat(ledger.after(before, 100).stream().map(RecordedEvent::payload))
                .filteredOn(PersonalDataViewed.class::isInstance)
                .map(PersonalDataViewed.class::cast)
                .anySatisfy(look -> {
                    assertThat(look.operation()).isEqualTo("nodes");
                    assertThat(look.looks().getFirst().fields()).contains(PersonalField.NAME);
                });
    }

    @Test
    void theLinkServesTheAccountThatAskedAndNobodyBeyondTheVillage() throws Exception {
        String session = Sessions.open(office, "2029-05");
        checkpointer.makeOne();
        String path = link(HEAD, session);

        assertThat(get("village-operator", path).statusCode()).isEqualTo(404);
        assertThat(get(HEAD, path.replace("minutes", "bundles")).statusCode()).isEqualTo(404);
        assertThat(ask("village-head@51.08.08.2009", session).toString()).contains("FORBIDDEN");
    }

    private String family() {
        return office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }

    private void decide(String session, String family) {
        decide(session, family, DAY);
    }

    private void decide(String session, String family, String on) {
        office.does(
                "RecordMusdesDecision",
                Map.of("musdesId", session, "householdId", family, "kind", "ELIGIBLE", "reason", "POOR_AND_UNSERVED"),
                Office.context("VILLAGE_OPERATOR", on));
    }

    private HttpResponse<byte[]> fetched(String account, String session) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(account, link(account, session));
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    private String link(String account, String session) {
        String path = ask(account, session).at("/data/sessionMinutes/path").asString("");
        assertThat(path).startsWith("/minutes/");
        return path;
    }

    private JsonNode ask(String account, String session) {
        return office.as(account).ask(ASK, Map.of("id", session));
    }

    private HttpResponse<byte[]> get(String account, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(office.at(path))
                .header("Authorization", Office.basic(account))
                .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

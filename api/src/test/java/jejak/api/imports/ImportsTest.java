package jejak.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.wiring.JejakProperties;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files come in over HTTP, row by row, and what cannot be taken is named, kept, put right and released. */
@OfficeTest
class ImportsTest {

    private static final String HEADER = "NIK,No KK,Nama,Tanggal Lahir,JK,Hubungan,Pekerjaan,Kode Desa,Dusun,Alamat\n";
    private static final String OFFICER = "office-data-officer";
    private static final String SECOND = "office-verifier";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Office office;

    @Autowired
    private ImportDesk desk;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JejakProperties jejak;

    private long before;

    @BeforeEach
    void look() {
        before = ledger.head();
    }

    @Test
    void everyGoodRowIsExactlyOneEventOfAFamily() throws IOException {
        String hash = taken("HOUSEHOLDS", HEADER + family(1) + family(2) + member(2));

        assertThat(since())
                .filteredOn(HouseholdEvent.class::isInstance)
                .hasExactlyElementsOfTypes(HouseholdRegistered.class, HouseholdRegistered.class, MemberAdded.class);
        assertThat(run(hash))
                .hasToString(
                        "{\"kind\":\"HOUSEHOLDS\",\"source\":\"DTSEN\",\"rows\":3,\"taken\":3,\"unchanged\":0,\"kept\":0,"
                            + "\"released\":0,\"progress\":{\"total\":3,\"rows\":3}}");
        assertThat(folder(hash).resolve("file.sealed"))
                .as("nothing is left of a file that is done")
                .doesNotExist();
    }

    @Test
    void theSameFileComesInOnceAndTheSameRowTooIsNamed() throws IOException {
        String file = HEADER + family(3) + row(3) + family(4);
        String hash = taken("HOUSEHOLDS", file);
        long said = saidByPeople();
        taken("HOUSEHOLDS", file);

        assertThat(saidByPeople()).isEqualTo(said);
        assertThat(report(hash)).contains("\"3\",\"\",\"DITAHAN\",\"ROW_TWICE\"");
    }

    @Test
    void whatExcelDoesIsNamedByItsColumnAndKeepsTheRowBack() throws IOException {
        String file = HEADER
                + "5.10808E+15,9908080101150101,A,1980-01-01,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan 1\n"
                + "9908080101800000,9908080101150102,B,1980-01-01,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan"
                + " 1\n"
                + "990808010180001,9908080101150103,C,1980-01-01,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan"
                + " 1\n"
                + nik(5) + ",9908080101150104,D,29221,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan 1\n"
                + nik(6)
                + ",9908080101150105,=cmd|' /C calc'!A0,1980-01-01,X,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan"
                + " 1\n";
        String hash = taken("HOUSEHOLDS", file);

        assertThat(report(hash))
                .contains("\"2\",\"NIK\",\"DITAHAN\",\"NUMBER_IN_SCIENTIFIC_FORM\"")
                .contains("\"3\",\"NIK\",\"DITAHAN\",\"NUMBER_ROUNDED\"")
                .contains("\"4\",\"NIK\",\"DITAHAN\",\"DIGITS_LOST\"")
                .contains("\"5\",\"Tanggal Lahir\",\"DITAHAN\",\"DATE_IS_SERIAL\"")
                .doesNotContain("\"4\",\"NIK\",\"DITERIMA\"")
                .contains("\"6\",\"JK\",\"DITAHAN\",\"CODE_UNKNOWN\"")
                .doesNotContain("cmd|", "9908080101150101");
        assertThat(since()).noneMatch(HouseholdEvent.class::isInstance);
    }

    @Test
    void aBirthDateThatDoesNotFitTheNikIsAWarning() throws IOException {
        String hash = taken("HOUSEHOLDS", HEADER + family(7).replace("1980-01-01", "1981-02-03"));

        assertThat(report(hash)).contains("\"DITERIMA\",\"BIRTH_DATE_NOT_AS_IN_NIK\"");
        assertThat(since()).anyMatch(HouseholdRegistered.class::isInstance);
    }

    @Test
    void semicolonsAndWindowsLettersAreReadAndNamed() throws IOException {
        String text = (HEADER + family(8)).replace("Made", "Dés\u00ed").replace(',', ';');
        String hash = taken("HOUSEHOLDS", text.getBytes(Charset.forName("windows-1252")), OFFICER);

        assertThat(report(hash)).contains("FILE_WITH_SEMICOLONS").contains("FILE_IN_WINDOWS_1252");
        assertThat(since())
                .filteredOn(HouseholdRegistered.class::isInstance)
                .singleElement()
                .extracting(e -> ((HouseholdRegistered) e).members().getFirst().name())
                .isEqualTo("Dés\u00ed 8");
    }

    @Test
    void aRowThatWasKeptIsPutRightAndReleasedBySomebodyElse() throws IOException {
        String hash = taken("HOUSEHOLDS", HEADER + family(9).replace(nik(9), "99080801018"));
        assertThat(run(hash).path("kept").asInt()).isOne();
        assertThat(Files.readString(folder(hash).resolve("file.sealed"), StandardCharsets.ISO_8859_1))
                .as("on the disk nobody reads it")
                .doesNotContain("Made 9");

        assertThat(put(SECOND, "/imports/" + hash + "/rows/2", Map.of("NIK", nik(9))))
                .as("whoever releases the row did not write it")
                .isEqualTo(403);
        assertThat(put(OFFICER, "/imports/" + hash + "/rows/2", Map.of("NIK", nik(9))))
                .isEqualTo(204);
        assertThat(release(OFFICER, hash).path("userErrors").findValuesAsString("code"))
                .containsExactly("RELEASED_BY_SAME_PERSON");
        assertThat(release(SECOND, hash).path("userErrors")).isEmpty();
        desk.settle();

        assertThat(since()).filteredOn(HouseholdRegistered.class::isInstance).hasSize(1);
        assertThat(folder(hash).resolve("file.sealed")).doesNotExist();
    }

    @Test
    void listsOfOthersFindTheirPeopleByTheNik() throws IOException {
        taken("HOUSEHOLDS", HEADER + family(10) + family(11));
        taken("REGISTRY_STATUS", "NIK,Status,Desil\n" + nik(10) + ",AKTIF,2\n" + nik(99) + ",AKTIF,2\n");
        taken(
                "CIVIL_REGISTRY",
                "NIK,Hasil Padan,Tanggal\n" + nik(10) + ",NAMA BERBEDA,02/01/2026\n" + nik(11) + ",PADAN,\n");
        taken("OTHER_PROGRAMME", "NIK,Program,Status,Sejak\n" + nik(11) + ",PKH,AKTIF,2025-01-01\n");
        String hash = taken("HEALTH_INSURANCE", "NIK,Status,Segmen,Sejak\n" + nik(11) + ",AKTIF,PBI APBD,2025-01-01\n");

        assertThat(since().stream().map(e -> e.getClass().getSimpleName()))
                .contains("RegistryMembershipChanged", "WelfareDecileChanged", "CivilRegistryMatched")
                .contains("ExternalProgrammeEnrolmentChanged");
        assertThat(since()).anyMatch(CivilRegistryMismatched.class::isInstance).anyMatch(JknEnrolled.class::isInstance);
        assertThat(run(hash).path("taken").asInt()).isOne();
    }

    /** Where the regency's mapping says so; else such a row is a second family with the same NIK, and flagged. */
    @Test
    void aKnownHeadWithAnotherCardRenewsTheCardOfTheFamily() throws IOException {
        renewsCards();
        taken("HOUSEHOLDS", HEADER + family(31) + member(31) + family(32));
        String again = family(31).replace(card(31), card(131));
        String taken = family(31).replace(card(31), card(32));
        String split = member(31).replace(card(31), card(133)).replace("Istri", "Kepala Keluarga");
        String hash = taken("HOUSEHOLDS", HEADER + again + family(32) + split, "renewing");

        assertThat(report(hash)).contains("\"2\",\"No KK\",\"DITERIMA\",\"CARD_RENEWED\"");
        assertThat(run(hash).path("unchanged").asInt()).as("the other family").isOne();
        assertThat(since())
                .filteredOn(FamilyCardRenewed.class::isInstance)
                .singleElement()
                .extracting(e -> ((FamilyCardRenewed) e).cardNumber() + ((FamilyCardRenewed) e).reason())
                .isEqualTo(card(131) + "RECORDED_WRONGLY");
        assertThat(since())
                .as("who is no head has a family of their own")
                .anyMatch(DuplicateNikFlagged.class::isInstance);
        assertThat(run(taken("HOUSEHOLDS", HEADER + taken, "renewing"))
                        .path("kept")
                        .asInt())
                .as("a card that another family holds")
                .isOne();
    }

    /** The family is the same, so that its people are no strangers to the new card, and who joined it is taken in. */
    @Test
    void theOtherRowsOfARenewedFamilyTellOfTheSamePeople() throws IOException {
        renewsCards();
        taken("HOUSEHOLDS", HEADER + family(41) + member(41) + member(42).replace(card(42), card(41)) + family(43));
        String born = "9908080102240044," + card(141)
                + ",Putu 44,2024-02-01,L,Anak,Tidak Bekerja,51.08.08.2010,Kelod,Jalan Contoh 41\n";
        String stranger = row(43).replace(card(43), card(141)).replace("Kepala Keluarga", "Anak");
        String renewed = HEADER
                + (family(41) + member(41)).replace(card(41), card(141))
                + member(42).replace(card(42), card(141)).replace("1985-02-02", "1986-02-02")
                + born
                + stranger;
        long asked = ledger.head();
        String hash = taken("HOUSEHOLDS", renewed, "renewing");

        assertThat(report(hash))
                .contains("\"2\",\"No KK\",\"DITERIMA\",\"CARD_RENEWED\"")
                .contains("\"3\",\"NIK\",\"DITERIMA\",\"MEMBER_KNOWN\"")
                .contains("\"4\",\"NIK\",\"DITAHAN\",\"NIK_TWICE_IN_FAMILY\"")
                .contains("\"6\",\"NIK\",\"DITAHAN\",\"NIK_ALREADY_REGISTERED\"");
        assertThat(run(hash).path("taken").asInt()).isEqualTo(2);
        assertThat(run(hash).path("unchanged").asInt()).isOne();
        assertThat(ledger.after(asked, 1_000).stream().map(RecordedEvent::payload))
                .filteredOn(e -> e instanceof HouseholdEvent || e instanceof FamilyCardRenewed)
                .hasExactlyElementsOfTypes(FamilyCardRenewed.class, MemberAdded.class);
    }

    private void renewsCards() throws IOException {
        String standard = Files.readString(Path.of("src/main/resources/mappings/households-standard.json"));
        Path own = jejak.home().resolve("mappings").resolve("51.08");
        Files.createDirectories(own);
        Files.writeString(
                own.resolve("households-renewing.json"),
                standard.replaceFirst("\\{", "{\"renewal\": \"RECORDED_WRONGLY\","));
    }

    @Test
    void whoMayNotTakeFilesInIsTurnedAway() throws IOException {
        HttpResponse<String> answer = post("HOUSEHOLDS", "village-operator", HEADER.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtTheCounter() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        HttpResponse<String> answer = post("HOUSEHOLDS", OFFICER, old);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("FILE_NOT_A_TABLE");
        assertThat(since()).isEmpty();
        assertThat(jejak.home().resolve("imports"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("incoming-"));
    }

    @Test
    void aFileIsForTheRegencyThatTookItInAndNotTakenAsSomethingElse() throws IOException {
        String stranger = "office-data-officer@12.05";
        byte[] file = (HEADER + family(71)).getBytes(StandardCharsets.UTF_8);

        assertThat(post("HOUSEHOLDS", stranger, file).statusCode()).isEqualTo(403);
        String report = "/imports/" + taken("HOUSEHOLDS", file, OFFICER) + "/report.csv";
        assertThat(office.as(OFFICER).page(report).statusCode()).isEqualTo(200);
        assertThat(office.as(stranger).page(report).statusCode()).isEqualTo(404);
        HttpResponse<String> theirs = sent("/imports?regency=12.05&kind=HOUSEHOLDS&source=DTSEN", stranger, file);
        assertThat(theirs.statusCode()).isEqualTo(422);
        assertThat(theirs.body()).contains("FILE_TAKEN_BEFORE").doesNotContain("51.08");
        assertThat(sent("/imports?regency=51.08&kind=HOUSEHOLDS&source=DTKS", OFFICER, file)
                        .body())
                .contains("FILE_TAKEN_BEFORE");
    }

    private String taken(String kind, String text) throws IOException {
        return taken(kind, text.getBytes(StandardCharsets.UTF_8), OFFICER);
    }

    private String taken(String kind, byte[] file, String account) throws IOException {
        HttpResponse<String> answer = post(kind, account, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        desk.settle();
        return JSON.readTree(answer.body()).path("importId").asString().substring("import:".length());
    }

    private String taken(String kind, String text, String mapping) throws IOException {
        String path = "/imports?regency=51.08&kind=" + kind + "&source=DTSEN&period=2026-01&mapping=" + mapping;
        HttpResponse<String> answer = sent(path, OFFICER, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        desk.settle();
        return JSON.readTree(answer.body()).path("importId").asString().substring("import:".length());
    }

    private HttpResponse<String> post(String kind, String account, byte[] file) throws IOException {
        return sent("/imports?regency=51.08&kind=" + kind + "&source=DTSEN&period=2026-01", account, file);
    }

    private HttpResponse<String> sent(String path, String account, byte[] file) throws IOException {
        return send(HttpRequest.newBuilder(office.at(path))
                .header("Authorization", Office.basic(account))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private int put(String account, String path, Map<String, String> cells) throws IOException {
        return send(HttpRequest.newBuilder(office.at(path))
                        .header("Authorization", Office.basic(account))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(cells))))
                .statusCode();
    }

    private String report(String hash) {
        return office.as(OFFICER).page("/imports/" + hash + "/report.csv").body();
    }

    private JsonNode release(String account, String hash) {
        Map<String, Object> context = Office.with(Office.context("OFFICE_VERIFIER", "2026-02-02"), "account", account);
        return office.send("ReleaseImportRows", Map.of("importId", "import:" + hash, "lines", List.of(2)), context);
    }

    private JsonNode run(String hash) {
        String query = """
            query ($id: ID!) {
              import(id: $id) { kind source rows taken unchanged kept released progress { total rows } }
            }
            """;
        JsonNode answer = office.as("external-auditor")
                .ask(query, Map.of("id", "import:" + hash), "X-Min-Position", String.valueOf(ledger.head()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/import");
    }

    private List<Object> since() {
        return ledger.after(before, 1_000).stream().map(RecordedEvent::payload).toList();
    }

    private Path folder(String hash) {
        return jejak.home().resolve("imports").resolve(hash);
    }

    private static String family(int number) {
        return row(number);
    }

    private static String row(int number) {
        return "%s,%s,Made %d,1980-01-01,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan Contoh %d\n"
                .formatted(nik(number), card(number), number, number);
    }

    private static String member(int number) {
        return "%s,%s,Luh %d,1985-02-02,P,Istri,Petani,51.08.08.2010,Kelod,Jalan Contoh %d\n"
                .formatted("990808420285%04d".formatted(number), card(number), number, number);
    }

    private static String nik(int number) {
        return "990808010180%04d".formatted(9000 + number);
    }

    private static String card(int number) {
        return "990808020215%04d".formatted(number);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What the program's own policies add goes on for a while. */
    private long saidByPeople() {
        return ledger.range(0, ledger.head()).stream()
                .filter(event -> !event.envelope().role().equals("SYSTEM"))
                .count();
    }
}

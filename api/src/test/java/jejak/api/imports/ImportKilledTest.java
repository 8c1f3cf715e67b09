package jejak.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jejak.api.FreshDatabase;
import jejak.api.Office;
import jejak.api.looks.ReadingOffice;
import jejak.api.wiring.PlantRoom;
import jejak.household.events.ImportEvent.ImportCounts;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program with 256 MB is killed while it takes a file in, and started again: no row is lost and none comes in twice.
 * {@code -Djejak.import.rows=1000000} is the long run; it prints how fast it went.
 */
class ImportKilledTest {

    private static final int ROWS = Integer.getInteger("jejak.import.rows", 1_500);
    private static final String HEADER = "NIK,No KK,Nama,Tanggal Lahir,JK,Hubungan,Pekerjaan,Kode Desa,Dusun,Alamat\n";
    private static final Duration A_LOOK = Duration.ofSeconds(5);

    @TempDir
    private Path home;

    @Test
    void noRowIsLostAndNoneComesInTwice() throws Exception {
        FreshDatabase database = FreshDatabase.create();
        String importId;
        try (ReadingOffice office = ReadingOffice.open(database, home, "-Xmx256m")) {
            importId = upload(office.address().resolve("/imports?kind=HOUSEHOLDS&source=DTSEN&period=2026-01"));
            try (PlantRoom log = new PlantRoom(database, home)) {
                await(log.ledger(), () -> registered(database) >= ROWS / 3);
            }
            office.kill();
        }
        int beforeTheKill = registered(database);
        long began = System.nanoTime();
        try (ReadingOffice office = ReadingOffice.open(database, home, "-Xmx256m");
                PlantRoom log = new PlantRoom(database, home)) {
            await(log.ledger(), () -> finished(log.ledger(), importId) != null);
            System.out.printf(
                    "%d rows after the kill in %.0f s with the start, at 256 MB%n",
                    ROWS - beforeTheKill, (System.nanoTime() - began) / 1e9);
            assertThat(finished(log.ledger(), importId)).isEqualTo(new ImportCounts(ROWS, ROWS, 0, ROWS, 0));
        }
        assertThat(beforeTheKill).isLessThan(ROWS);
        assertThat(registered(database)).isEqualTo(ROWS);
    }

    private static void await(Ledger ledger, BooleanSupplier reached) {
        for (long head = ledger.head(); !reached.getAsBoolean(); head = ledger.head()) {
            ledger.awaitBeyond(head, A_LOOK);
        }
    }

    private static ImportCounts finished(Ledger ledger, String importId) {
        return ledger.stream(importId).stream()
                .map(event -> event.payload())
                .filter(ImportFinished.class::isInstance)
                .map(event -> ((ImportFinished) event).counts())
                .findFirst()
                .orElse(null);
    }

    private static int registered(FreshDatabase database) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(database.url(), database.user(), database.password());
        return JdbcClient.create(source)
                .sql("select count(*) from ledger.events where type = 'household.HouseholdRegistered'")
                .query(Integer.class)
                .single();
    }

    private static String upload(URI door) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(
                            HttpRequest.newBuilder(door)
                                    .header("Authorization", Office.basic("office-data-officer"))
                                    .header("Content-Type", "application/octet-stream")
                                    .POST(BodyPublishers.ofInputStream(ImportKilledTest::file))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            return new JsonMapper().readTree(answer).path("importId").asString();
        }
    }

    /** Made while it is sent. */
    private static InputStream file() {
        var rows = IntStream.range(-1, ROWS)
                .mapToObj(i -> stream(i < 0 ? HEADER : row(i)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return rows.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return rows.next();
            }
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Numbers of a province that does not exist, none of which fits the birth date beside it. */
    private static String row(int i) {
        String number = "%02d01%02d%04d".formatted(i / 990_000 + 1, i / 9_900 % 100, i % 9_900 + 1);
        return "990808%s,990801%s,Contoh %d,1979-12-31,L,Kepala Keluarga,Petani,51.08.08.2010,Kelod,Jalan %d\n"
                .formatted(number, number, i, i);
    }
}

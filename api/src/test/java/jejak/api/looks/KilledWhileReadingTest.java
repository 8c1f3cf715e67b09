package jejak.api.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.Office;
import jejak.api.wiring.PlantRoom;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** However often the program is killed while many read: for every answer that anybody got there is a record. */
class KilledWhileReadingTest {

    private static final long SEED = 20261125L;
    private static final int ROUNDS = 3;
    private static final int READERS = 8;
    private static final int ANSWERS = 40;
    private static final JsonMapper JSON = new JsonMapper();

    /** What one reader got: who it was, and whose data were in the answer. */
    private record Got(String account, Set<String> data) {}

    @TempDir
    private Path home;

    private final KnownPeople people = new KnownPeople(Families.BENGKALA);
    private final List<Got> got = Collections.synchronizedList(new ArrayList<>());

    @Test
    void noAnswerIsWithoutItsRecord() throws Exception {
        System.out.println("seed " + SEED);
        FreshDatabase database = FreshDatabase.create();
        for (int round = 0; round < ROUNDS; round++) {
            try (ReadingOffice office = ReadingOffice.open(database, home)) {
                if (round == 0) {
                    register(office.address());
                }
                readUntilKilled(office, round);
            }
        }
        List<Got> recorded = recorded(database);
        assertThat(got).hasSizeGreaterThanOrEqualTo(ROUNDS * ANSWERS);
        for (Got answer : got) {
            assertThat(recorded.remove(answer))
                    .as("a record of its own for %s", answer)
                    .isTrue();
        }
        System.out.println(got.size() + " answers; records whose answer nobody got: " + recorded.size());
    }

    private void readUntilKilled(ReadingOffice office, int round) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ANSWERS);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < READERS; reader++) {
                String account = List.of("inspector", "external-auditor", "dpo").get(reader % 3);
                RandomQuestions questions = new RandomQuestions(SEED + 100L * round + reader, people);
                readers.submit(() -> read(office.address(), account, questions, enough));
            }
            enough.await();
            office.kill();
        }
    }

    /** Until the line is dead. An answer counts once its last byte is here. */
    private void read(URI address, String account, RandomQuestions questions, CountDownLatch enough) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                String answer = ask(http, address, account, questions.next(), Map.of());
                Set<String> data = people.in(answer);
                if (!data.isEmpty()) {
                    got.add(new Got(account, data));
                    enough.countDown();
                }
            }
        } catch (IOException dead) {
            // the office was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void register(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < 10; i++) {
                Map<String, Object> context = Office.context("OFFICE_DATA_OFFICER", "2024-05-02");
                context.remove("account");
                String answer = ask(
                        http,
                        address,
                        "office-data-officer",
                        """
                        mutation ($input: RegisterHouseholdInput!, $context: CommandContextInput!) {
                          registerHousehold(input: $input, context: $context) { position userErrors { code } } }
                        """,
                        Map.of("input", people.another(), "context", context));
                assertThat(answer).contains("\"userErrors\":[]");
            }
        }
    }

    private static String ask(HttpClient http, URI address, String account, String query, Map<String, ?> variables)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", Office.basic(account))
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private List<Got> recorded(FreshDatabase database) {
        List<Got> recorded = new ArrayList<>();
        try (PlantRoom room = new PlantRoom(database, home)) {
            for (RecordedEvent event : room.ledger().after(-1, 100_000)) {
                if (event.payload() instanceof PersonalDataViewed viewed) {
                    Set<String> data = new TreeSet<>();
                    viewed.looks()
                            .forEach(look -> look.personIds()
                                    .forEach(person -> look.fields().forEach(field -> data.add(person + " " + field))));
                    recorded.add(new Got(event.envelope().actor(), data));
                }
            }
        }
        return recorded;
    }
}

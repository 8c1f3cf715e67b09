package jejak.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import jejak.api.forget.Traces;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whatever level the log is turned to, it never holds a NIK, a card number, a name, a birthday or an address. */
@OfficeTest
class QuietLogsTest {
    private static final String NIK = "9908016707230451";
    private static final String OTHER_NIK = "9908014303510452";
    private static final String CORRECTED_NIK = "9908016707230459";
    private static final String CARD = "9908020202020453";
    private static final String NAME = "Wayan Bacadafa Rahasia";
    private static final String OTHER_NAME = "Ketut Gahajaka Rahasia";
    private static final String BORN = "1923-07-27";
    private static final String OTHER_BORN = "1951-03-03";
    private static final String ADDRESS = "Jalan Lamakaja Rahasia 17";

    private static final Logger ROOT = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final Traces roster = new Traces()
            .add("the NIK", NIK)
            .add("the daughter's NIK", OTHER_NIK)
            .add("the corrected NIK", CORRECTED_NIK)
            .add("the card", CARD)
            .add("the name", NAME)
            .add("the daughter's name", OTHER_NAME)
            .add("the birthday", BORN)
            .add("the daughter's birthday", OTHER_BORN)
            .add("the address", ADDRESS);
    private final Set<String> found = new ConcurrentSkipListSet<>();
    private final AtomicLong events = new AtomicLong();
    private final List<Logger> opened = Stream.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "jejak", "jejak.ledger")
            .map(QuietLogsTest::logger)
            .toList();
    private final List<Level> before = opened.stream().map(Logger::getLevel).toList();
    private final Listener listener = new Listener();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    /** Hears everything that is written anywhere. */
    private final class Listener extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            events.incrementAndGet();
            String text = event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            found.addAll(roster.in(event.getLevel() + " " + event.getLoggerName(), text));
        }
    }

    @BeforeEach
    void turnsEverythingUp() {
        listener.start();
        ROOT.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(ROOT::detachAppender);
        ROOT.addAppender(listener);
        opened.forEach(logger -> logger.setLevel(Level.TRACE));
    }

    @AfterEach
    void turnsEverythingDown() {
        for (int i = 0; i < opened.size(); i++) {
            opened.get(i).setLevel(before.get(i));
        }
        ROOT.detachAppender(listener);
        others.forEach(ROOT::addAppender);
    }

    @Test
    void aWholeStoryLeavesNoPersonInTheLog() {
        String household = register().at("/events/0/stream").asString();
        assertThat(register().path("userErrors")).as("the same NIK again").isNotEmpty();
        JsonNode people = read(household);
        String person = people.at("/0/personId").asString();
        correct(household, person);
        badInput();
        brokenRequests(household);
        erase(household, person);
        read(household);

        assertThat(events).as("events heard").hasValueGreaterThan(1_000);
        assertThat(found).isEmpty();
    }

    private JsonNode register() {
        return office.send("RegisterHousehold", family(NIK), Office.context("VILLAGE_OPERATOR", "2024-01-10"));
    }

    private static Map<String, Object> family(String headNik) {
        return Map.of(
                "villageCode",
                Families.BENGKALA,
                "hamlet",
                "Kajanan",
                "cardNumber",
                CARD,
                "address",
                ADDRESS,
                "channel",
                "VILLAGE_OPERATOR",
                "members",
                List.of(member(headNik, NAME, BORN, "HEAD"), member(OTHER_NIK, OTHER_NAME, OTHER_BORN, "CHILD")));
    }

    private static Map<String, Object> member(String nik, String name, String born, String relation) {
        return Map.of(
                "nik",
                nik,
                "name",
                name,
                "birthDate",
                born,
                "sex",
                "FEMALE",
                "relation",
                relation,
                "occupation",
                "NONE");
    }

    private JsonNode read(String household) {
        return office.ask(
                        "query ($id: ID!) { household(id: $id) { address members { personId nik name birthDate } "
                                + "timeline(first: 50) { edges { node { sentence { en } } } } } }",
                        Map.of("id", household))
                .at("/data/household/members");
    }

    private void correct(String household, String person) {
        String supersedes = ledger.stream(household).getFirst().envelope().eventId();
        Map<String, Object> input = Map.of(
                "householdId", household,
                "personId", person,
                "supersedes", supersedes,
                "reason", "TYPING_ERROR",
                "nik", CORRECTED_NIK,
                "name", NAME,
                "birthDate", BORN,
                "sex", "FEMALE",
                "relation", "HEAD",
                "occupation", "NONE");
        office.does("CorrectMember", input, Office.context("VILLAGE_OPERATOR", "2024-01-11"));
    }

    private void badInput() {
        Map<String, Object> who = Office.context("VILLAGE_OPERATOR", "2024-01-10");
        assertThat(office.send("RegisterHousehold", Office.with(family(NIK), "cardNumber", CARD + "9"), who)
                        .path("userErrors"))
                .isNotEmpty();
        assertThat(office.ask("query ($n: String!) { findByNumber(number: $n) { personId } }", Map.of("n", NIK))
                        .has("data"))
                .isTrue();
        for (Object wrong : List.of(NAME, Map.of("nik", NIK), 5)) {
            assertThat(office.ask(
                                    "mutation ($i: RegisterHouseholdInput!, $c: CommandContextInput!) {"
                                            + " registerHousehold(input: $i, context: $c) { position } }",
                                    Map.of("i", Office.with(family(NIK), "members", wrong), "c", Map.of()))
                            .path("errors"))
                    .isNotEmpty();
        }
        assertThat(office.ask("{ household(id: \"" + NIK + "\") { address } }", Map.of())
                        .has("data"))
                .isTrue();
        assertThat(office.ask("{ householdOf(name: \"" + NAME + "\") { address } }", Map.of())
                        .path("errors"))
                .isNotEmpty();
        assertThat(office.ask("{ household(id: \"" + ADDRESS + " ", Map.of()).path("errors"))
                .isNotEmpty();
    }

    /** Bodies that are no request, paths that are no page, and what the office says of itself. */
    private void brokenRequests(String household) {
        send("/graphql", "{\"query\": \"" + NAME);
        send("/graphql", "{\"query\": {\"nik\": \"" + NIK + "\"}}");
        send("/graphql", "[\"" + NIK + "\", \"" + household + "\"]");
        send("/elsewhere", "{\"name\": \"" + NAME + "\"}");
        for (String page : List.of("/actuator/health", "/actuator/metrics", "/actuator/prometheus", "/actuator/env")) {
            assertThat(roster.in(page, office.page(page).body())).isEmpty();
        }
    }

    private void send(String path, String body) {
        URI to = office.at(path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(to)
                            .header("Content-Type", "application/json")
                            .header("Authorization", Office.basic("village-operator"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void erase(String household, String person) {
        Map<String, Object> input = Map.of("householdId", household, "personId", person);
        office.does(
                "RequestErasure",
                Office.with(input, "ground", "NO_LONGER_NEEDED"),
                Office.context("DPO", "2024-02-01"));
        office.does("ProposeErasureDecision", input, Office.context("DPO", "2024-02-01"));
        office.does("ConfirmErasureDecision", input, Office.context("OFFICE_HEAD", "2024-02-01"));
        long seen = ledger.head();
        while (ledger.stream(household).stream().noneMatch(e -> e.payload() instanceof ErasureExecuted)) {
            assertThat(ledger.awaitBeyond(seen, Duration.ofSeconds(60))).isTrue();
            seen = ledger.head();
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}

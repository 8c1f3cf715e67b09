package jejak.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.feed.FeedClient.Told;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Whoever follows the log is told everything once and in order, whatever happens to the connection; and only what is theirs to see. */
@OfficeTest
@TestPropertySource(
        properties = "spring.application.name=feeds") // an office of its own, whose rules add nothing to what is told
class FeedOverHttpTest {

    private static final long SEED = 5108L;

    /** Apart from where other tests of this office register, so that what is told here is not told there. */
    private static final String VILLAGE = "51.08.02.2001";

    private static final String NEIGHBOUR = "51.08.02.2002";
    private static final String AUDITOR = "external-auditor@51.08.02";

    private static final String AUDIT =
            "subscription ($after: Long) { auditFeed(afterPosition: $after) { id position type sentence { id en } } }";

    @Autowired
    private Office office;

    @Autowired
    private Ledger ledger;

    @Test
    void nothingIsLostOrRepeatedThoughTheConnectionBreaksAtAnyPoint() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        long start = ledger.head();
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<List<String>> written = writer.submit(() -> families(40));
            List<Long> told = new ArrayList<>();
            while (told.size() < 40) {
                try (FeedClient feed = audit(AUDITOR, start, told)) {
                    for (int left = Math.min(random.nextInt(8), 40 - told.size()); left > 0; left--) {
                        told.add(position(next(feed)));
                    }
                }
            }
            assertThat(written.get()).hasSize(40);
            assertThat(told).isEqualTo(events(start));
        }
    }

    @Test
    void everyNameThatIsToldIsOnRecordBeforeAndOnce() throws IOException {
        long start = ledger.head();
        try (FeedClient feed = audit("dpo@51.08.02", start, List.of())) {
            String household = families(1).getFirst();
            String other = families(1).getFirst();
            assertThat(next(feed).data()).contains("Ni Luh Sari");
            assertThat(next(feed).data()).contains("Ni Luh Sari");
            List<PersonalDataViewed> looks = ledger.after(start, 1_000).stream()
                    .filter(event -> event.envelope().actor().startsWith("dpo"))
                    .map(RecordedEvent::payload)
                    .filter(PersonalDataViewed.class::isInstance)
                    .map(PersonalDataViewed.class::cast)
                    .filter(look -> look.operation().equals("auditFeed"))
                    .toList();
            assertThat(looks).hasSize(2).extracting(look -> look.looks().size()).containsOnly(1);
            assertThat(looks.get(0).looks()).isNotEqualTo(looks.get(1).looks());
            assertThat(List.of(household, other)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFamilyIsToldAsItIsAndAgainAfterEachOfItsEvents() throws IOException {
        String household = families(1).getFirst();
        String query = "subscription ($id: ID!) { household(id: $id) { version hamlet } }";
        try (FeedClient feed = new FeedClient(office.at("/graphql"), AUDITOR, query, Map.of("id", household), null)) {
            assertThat(next(feed).json().at("/data/household/version").asInt()).isZero();
            families(2);
            Map<String, Object> move = Map.of(
                    "householdId",
                    household,
                    "toRegionCode",
                    NEIGHBOUR,
                    "hamlet",
                    "Baru",
                    "address",
                    "Jalan Baru 2",
                    "movedOn",
                    "2024-02-01");
            office.does("RecordMove", move, Office.context("OFFICE_DATA_OFFICER", "2024-02-01"));
            Told moved = next(feed);
            assertThat(moved.json().at("/data/household/version").asInt()).isEqualTo(1);
            assertThat(moved.json().at("/data/household/hamlet").asString()).isEqualTo("Baru");
        }
    }

    @Test
    void onlyWhatTheReaderMaySeeIsTold() throws IOException {
        String document = document("auditFeed");
        Map<String, ?> fromHere = Map.of("afterPosition", ledger.head());
        try (FeedClient elsewhere = new FeedClient(
                        office.at("/graphql"), "village-operator@" + NEIGHBOUR, document, fromHere, null);
                FeedClient here = new FeedClient(
                        office.at("/graphql"), "village-operator@" + VILLAGE, document, fromHere, null)) {
            families(1);
            String abroad = register(NEIGHBOUR);
            assertThat(next(here).json().at("/data/auditFeed/type").asString())
                    .isEqualTo("household.HouseholdRegistered");
            assertThat(next(elsewhere).json().at("/data/auditFeed/id").asString())
                    .isEqualTo("event:" + abroad + "/0");
        }
        Map<String, ?> strange = Map.of("id", families(1).getFirst());
        String operator = "village-operator@" + NEIGHBOUR;
        try (FeedClient feed = new FeedClient(office.at("/graphql"), operator, document("household"), strange, null)) {
            JsonNode refused = next(feed).json();
            assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
            assertThat(refused.at("/data/household").isObject()).isFalse();
            assertThat(feed.next()).extracting(Told::event).isEqualTo("complete");
        }
    }

    @Test
    void ofAnAccountThatHasAsManyFeedsAsItMayTheOldestEnds() throws IOException {
        long start = ledger.head();
        FeedClient first = audit("external-auditor@51.08.01", start, List.of());
        FeedClient second = audit("external-auditor@51.08.01", start, List.of());
        for (int i = 0; i < 3; i++) {
            audit("external-auditor@51.08.01", start, List.of());
        }
        assertThat(Stream.generate(() -> event(first)).limit(3).takeWhile(Objects::nonNull))
                .as("a beat of the heart at most, and then the end")
                .hasSizeLessThan(3);
        String family = register("51.08.01.2001");
        assertThat(next(second).json().at("/data/auditFeed/id").asString()).isEqualTo("event:" + family + "/0");
    }

    private static @Nullable Told event(FeedClient feed) {
        try {
            return feed.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String name) throws IOException {
        try (InputStream file =
                Office.class.getResourceAsStream("/graphql/documents/subscriptions/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where the reader was, it says by the header; at first by the argument. */
    private FeedClient audit(String account, long start, List<Long> told) throws IOException {
        String last = told.isEmpty() ? null : Long.toString(told.getLast());
        return new FeedClient(office.at("/graphql"), account, AUDIT, Map.of("after", start), last);
    }

    private static long position(@Nullable Told told) {
        long position = Objects.requireNonNull(told)
                .json()
                .at("/data/auditFeed/position")
                .asLong();
        assertThat(told.id()).isEqualTo(Long.toString(position));
        return position;
    }

    /** The next that tells something. */
    private static Told next(FeedClient feed) {
        Told told = event(feed);
        while (Objects.requireNonNull(told).data().isEmpty()) {
            told = event(feed);
        }
        return told;
    }

    /** Positions of the events of families' logs since. */
    private List<Long> events(long start) {
        return ledger.after(start, 10_000).stream()
                .filter(event -> event.envelope().stream().indexOf(':') < 0)
                .map(RecordedEvent::position)
                .toList();
    }

    private List<String> families(int many) {
        return IntStream.range(0, many).mapToObj(_ -> register(VILLAGE)).toList();
    }

    private String register(String village) {
        Map<String, Object> family = new HashMap<>(Families.widowAndDaughter());
        family.put("villageCode", village);
        return office.does("RegisterHousehold", family, Office.context("OFFICE_DATA_OFFICER", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
    }
}

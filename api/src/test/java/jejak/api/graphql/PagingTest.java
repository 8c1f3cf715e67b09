package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A list that is read in pages is read whole and once, whatever is written meanwhile, and only by cursors it gave itself. */
@OfficeTest
class PagingTest {

    private static final long SEED = 44L;
    private static final String VILLAGE = "51.08.04.2003";
    private static final String ROLL = "query ($after: String, $first: Int!) { households(villageCode: \"" + VILLAGE
            + "\", first: $first, after: $after) {"
            + " totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }";

    @Autowired
    private Office office;

    private String last = "0";

    @Test
    void nothingIsRepeatedAndNothingLostWhileFamiliesComeBeforeAndBehind() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            there.add(register(new UUID(random.nextLong(), random.nextLong()).toString()));
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> page = new HashMap<>();
            page.put("first", 1 + random.nextInt(4));
            page.put("after", after);
            JsonNode households = asked(ROLL, page).at("/data/households");
            households
                    .path("edges")
                    .forEach(edge -> read.add(edge.at("/node/id").asString()));
            after = households.at("/pageInfo/hasNextPage").asBoolean()
                    ? households.at("/pageInfo/endCursor").asString()
                    : null;
            register("00000000-0000-4000-8000-" + "%012d".formatted(read.size()));
            register("ffffffff-ffff-4fff-bfff-" + "%012d".formatted(900 - read.size()));
        } while (after != null && read.size() < 100);

        assertThat(read).doesNotHaveDuplicates().isSorted().containsAll(new TreeSet<>(there));
        JsonNode whole = asked(ROLL, Map.of("first", 100)).at("/data/households");
        assertThat(whole.path("totalCount").asInt())
                .isEqualTo(whole.path("edges").size())
                .isGreaterThan(read.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "households(villageCode: \"51.08.04.2003\", first: 1, after: $after) { edges { cursor } }",
                "musdesSessions(villageCode: \"51.08.04.2003\", first: 1, after: $after) { edges { cursor } }",
                "paymentList(programme: \"BSU\", year: 2024, tranche: 1, first: 1, after: $after) { edges { cursor } }"
            })
    void aCursorThatTheListDidNotGiveIsToldSo(String list) {
        Random random = new Random(SEED);
        List<String> cursors =
                new ArrayList<>(List.of("", "soon", "%%%", "AAAA", encoded("\u0000"), encoded("a\u001fb\u001fc")));
        for (int i = 0; i < 10; i++) {
            byte[] noise = new byte[random.nextInt(1, 40)];
            random.nextBytes(noise);
            noise[0] = (byte) 0xff; // which begins no text in UTF-8
            cursors.add(Base64.getUrlEncoder().withoutPadding().encodeToString(noise));
        }
        for (String cursor : cursors) {
            JsonNode answer = asked("query ($after: String) { " + list + " }", Map.of("after", cursor));
            if (!cursor.equals("AAAA") && !cursor.isEmpty()) {
                assertThat(answer.at("/errors/0/extensions/code").asString())
                        .as("%s with %s: %s", list, cursor, answer)
                        .isEqualTo("CURSOR_UNKNOWN");
            }
            assertThat(answer.toString()).doesNotContain("INTERNAL");
        }
    }

    private JsonNode asked(String query, Map<String, ?> variables) {
        return office.ask(query, variables, "X-Min-Position", last);
    }

    private String register(String id) {
        Map<String, Object> family = new HashMap<>(Families.widowAndDaughter());
        family.put("villageCode", VILLAGE);
        family.put("householdId", id);
        last = office.does(
                        "RegisterHousehold",
                        family,
                        Office.with(
                                Office.context("OFFICE_DATA_OFFICER", "2024-01-10"), "account", "office-data-officer"))
                .path("position")
                .asString();
        return id;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

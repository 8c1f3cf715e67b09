package jejak.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A draft is tried over HTTP by whoever may write drafts, of a period that has months. */
@OfficeTest
class WhatIfOverHttpTest {

    private static final String DRAFT = "rulepack:what-if-http";
    private static final String START = """
        mutation ($p: ID!, $from: String!, $to: String!) {
          startWhatIf(rulePackId: $p, fromMonth: $from, toMonth: $to) { id } }
        """;
    private static final String TRIAL = """
        query ($id: ID!) { whatIf(runId: $id) {
          state done total csv
          differences(first: 100) { edges { node { householdId firstMonth rupiahBefore rupiahAfter } } } } }
        """;

    @Autowired
    private Office office;

    @BeforeEach
    void aDraft() {
        String text = Regency.pack()
                .replace("code: buleleng-2024", "code: what-if-http")
                .replace("monthlyRupiah: 450000", "monthlyRupiah: 500000");
        office.does(
                "DraftRulePack",
                Map.of("rulePackId", DRAFT, "content", text),
                Office.context("OFFICE_HEAD", "2024-01-05"));
    }

    @Test
    void aTrialIsFollowedToItsEnd() {
        String family = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-01-10"))
                .at("/events/0/stream")
                .asString();
        String id = start("2026-01", "2026-12").at("/data/startWhatIf/id").asString();
        await().until(() -> trial(id).path("state").asString().equals("DONE"));

        JsonNode trial = trial(id);
        assertThat(trial.path("done").asInt())
                .isEqualTo(trial.path("total").asInt())
                .isPositive();
        assertThat(office.as("office-head@12.05")
                        .ask(TRIAL, Map.of("id", id))
                        .at("/data/whatIf")
                        .isNull())
                .as("another regency's office")
                .isTrue();
        assertThat(office.as("office-head")
                        .sendDocument("rules/whatIf", Map.of("runId", id))
                        .at("/data/whatIf/state")
                        .asString())
                .as("by the document that comes with the product")
                .isEqualTo("DONE");
        assertThat(trial.path("csv").asString())
                .startsWith("household,village,programme")
                .doesNotContain(family);
    }

    @Test
    void monthsThatAreNoneAreRefused() {
        assertThat(refusal(start("2024-12", "2024-01"))).isEqualTo("MONTHS_REVERSED");
        assertThat(refusal(start("2024-13", "2024-14"))).isEqualTo("MONTH_MALFORMED");
        assertThat(refusal(start("January", "2024-14"))).isEqualTo("MONTH_MALFORMED");
        assertThat(refusal(start("1024-01", "2024-01"))).isEqualTo("PERIOD_TOO_LONG");
    }

    private JsonNode start(String from, String to) {
        return office.as("office-head").ask(START, Map.of("p", DRAFT, "from", from, "to", to));
    }

    private JsonNode trial(String id) {
        return office.as("office-head").ask(TRIAL, Map.of("id", id)).at("/data/whatIf");
    }

    private static String refusal(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }
}

package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.ONE;
import static jejak.deliberation.proposal.Chain.TWO;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proposal rests on the word of the village. */
class ProposeToRegistryTest {

    private final Chain chain = new Chain();

    @Test
    void whatIsReplacedNoLongerCounts() {
        refused(() -> chain.draft(ONE, ProposalKind.NEW_ENTRY, "elsewhere"), "decision: VILLAGE_HAS_NOT_DECIDED");
        chain.family = chain.family.evolve(Chain.said(DecisionKind.DEFER, "word"), "later");
        refused(() -> chain.draft(ONE, ProposalKind.NEW_ENTRY, "word"), "decision: VILLAGE_HAS_NOT_DECIDED");
        refused(() -> chain.draft(ONE, ProposalKind.NEW_ENTRY, "later"), "kind: DECISION_SAYS_OTHERWISE");
    }

    /** Else families would be proposed on a word that their village took back. */
    @Test
    void whatRestsOnAReplacedWordGoesNoFurtherAndHoldsNothingUp() {
        for (int step = 1; step <= 5; step++) {
            int next = step;
            Chain chain = new Chain();
            for (int i = 0; i < next; i++) {
                chain.say(chain.step(i, Chain.HANDS.get(i)), Chain.HANDS.get(i));
            }
            chain.family = chain.family.evolve(Chain.said(DecisionKind.ELIGIBLE, "word"), "later");

            refused(() -> chain.step(next, Chain.HANDS.get(next)), "proposalId: DECISION_REPLACED");
            if (next == 1) {
                assertThat(chain.draft(TWO, ProposalKind.NEW_ENTRY, "later").decision())
                        .isEqualTo("later");
            } else {
                refused(() -> chain.draft(TWO, ProposalKind.NEW_ENTRY, "later"), "householdId: PROPOSAL_STILL_OPEN");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_ENTRY, ELIGIBLE, true", "NEW_ENTRY, DECEASED, false",
        "UPDATE, DATA_CORRECTION, true", "UPDATE, NEW_PROPOSAL, false",
        "REACTIVATION, REACTIVATE, true", "REACTIVATION, ELIGIBLE, false",
        "REMOVAL, MOVED, true", "REMOVAL, OBJECTION_REJECTED, false"
    })
    void aKindNeedsAWordThatSupportsIt(ProposalKind kind, DecisionKind word, boolean taken) {
        chain.family = chain.family.evolve(Chain.said(word, null), "this");
        if (taken) {
            assertThat(chain.draft(ONE, kind, "this").kind()).isEqualTo(kind);
        } else {
            refused(() -> chain.draft(ONE, kind, "this"), "kind: DECISION_SAYS_OTHERWISE");
        }
    }

    @Test
    void oneProposalAtATime() {
        Chain held = Chain.upTo(Stage.VILLAGE_FINAL);
        refused(() -> held.draft(TWO, ProposalKind.NEW_ENTRY, "word"), "householdId: PROPOSAL_STILL_OPEN");
        held.say(held.step(7, "office"), "office");
        refused(() -> held.draft(ONE, ProposalKind.NEW_ENTRY, "word"), "proposalId: PROPOSAL_ALREADY_EXISTS");

        assertThat(held.draft(TWO, ProposalKind.NEW_ENTRY, "word").proposalId()).isEqualTo(TWO);
    }

    @Test
    void anIdHasOneSpelling() {
        refused(() -> chain.draft("1", ProposalKind.NEW_ENTRY, "word"), "proposalId: PROPOSAL_ID_MALFORMED");
    }

    @Test
    void theVillageDecidesBeforeItProposes() {
        Chain chain = new Chain();
        chain.on = LocalDate.of(2024, 5, 19);
        refused(() -> chain.step(0, "operator"), "effectiveDate: DATE_BEFORE_DECISION");

        chain.on = LocalDate.of(2024, 5, 20);
        assertThat(chain.step(0, "operator")).isInstanceOf(ProposalDrafted.class);
    }
}

package jejak.deliberation.proposal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import jejak.deliberation.events.ProposalEvent.ReturnReason;
import jejak.kernel.Rejected;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** One family whose village proposes it, and the people of the office who take the proposal further. */
final class Chain {

    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String ONE = "7d0c5a0e-52f4-4a5e-8a8c-3f8f6f3c1b01";
    static final String TWO = "7d0c5a0e-52f4-4a5e-8a8c-3f8f6f3c1b02";
    static final LocalDate LETTER = LocalDate.of(2024, 6, 3);
    static final ChainRule RULE = new ChainRule(17);
    static final List<String> HANDS = List.of("operator", "head", "verifier", "office", "regent", "clerk");

    private static final List<Stage> WAY = List.of(
            Stage.DRAFTED,
            Stage.VILLAGE_FINAL,
            Stage.VERIFIED,
            Stage.OFFICE_APPROVED,
            Stage.REGENT_ENDORSED,
            Stage.SUBMITTED);

    /** The day of the steps that are taken next. */
    LocalDate on = LETTER;

    Proposals family = Proposals.NONE.evolve(said(DecisionKind.NEW_PROPOSAL, null), "word");

    static Chain upTo(Stage stage) {
        Chain chain = new Chain();
        for (int i = 0; i <= WAY.indexOf(stage); i++) {
            chain.say(chain.step(i, HANDS.get(i)), HANDS.get(i));
        }
        return chain;
    }

    ProposalEvent step(int number, String who) {
        return switch (number) {
            case 0 -> draft(ONE, ProposalKind.NEW_ENTRY, "word");
            case 1 -> new FinaliseProposal(FAMILY, ONE).decide(family, on, who);
            case 2 -> new VerifyProposal(FAMILY, ONE, null).decide(family, on, who);
            case 3 -> new ApproveProposal(FAMILY, ONE).decide(family, on, who);
            case 4 -> new EndorseByRegent(FAMILY, ONE, "400/17/2024", LETTER).decide(family, on, who);
            case 5 -> new SubmitToNational(FAMILY, ONE).decide(family, on, RULE);
            case 6 -> new ReturnProposal(FAMILY, ONE, ReturnReason.DATA_INCOMPLETE).decide(family, on);
            case 7 -> new RejectProposal(FAMILY, ONE, RejectionReason.OTHER).decide(family, on, who);
            case 8 -> new RecordNationalResult(FAMILY, ONE, true, null, null).decide(family, on);
            default ->
                new RecordNationalResult(FAMILY, ONE, false, RejectionReason.OTHER, "kuota penuh").decide(family, on);
        };
    }

    ProposalDrafted draft(String id, ProposalKind kind, String decision) {
        return new ProposeToRegistry(FAMILY, id, kind, decision).decide(family, on);
    }

    void say(ProposalEvent event, String actor) {
        family = family.evolve(event, actor, on);
    }

    Stage stage() {
        return family.require(ONE).stage();
    }

    /** Nobody who took one of the steps before may take this one. */
    void watchesTheStepsBefore(int step) {
        for (String earlier : HANDS.subList(0, step)) {
            refused(() -> step(step, earlier), ": SAME_HAND_AS_EARLIER_STEP");
        }
    }

    static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessageContaining(why);
    }

    static HouseholdDeliberated said(DecisionKind kind, @Nullable String supersedes) {
        return new HouseholdDeliberated(
                FAMILY, "musdes:x", "51.08.08.2010", Forum.MUSDES, kind, null, LocalDate.of(2024, 5, 20), supersedes);
    }
}

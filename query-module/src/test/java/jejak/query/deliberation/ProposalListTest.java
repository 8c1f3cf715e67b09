package jejak.query.deliberation;

import static jejak.query.BuSari.BENGKALA;

import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.ProposalEvent.ProposalAcceptedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalFinalisedByVillage;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.deliberation.events.ProposalEvent.ProposalRejectedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalReturned;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import jejak.deliberation.events.ProposalEvent.ReturnReason;
import jejak.query.deliberation.ProposalList.Row;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalListTest {

    private static final String ARI = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    private static final String BUDI = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a02";

    @RegisterExtension
    static final ProjectionSpec<ProposalList> LIST = ProjectionSpec.of(ProposalList.class, ProposalList::new);

    @Test
    void whoWaitsLongestComesFirstAndAStepMovesItBack() {
        LIST.given(drafted(ARI, "a"), drafted(BUDI, "b"), new ProposalFinalisedByVillage(ARI, "a"))
                .then(l -> stages(l, null), List.of("b DRAFTED", "a VILLAGE_FINAL"))
                .then(l -> stages(l, "DRAFTED"), List.of("b DRAFTED"));
    }

    @Test
    void aReasonStandsUntilTheNextStep() {
        LIST.given(
                        drafted(ARI, "a"),
                        new ProposalFinalisedByVillage(ARI, "a"),
                        new ProposalReturned(ARI, "a", ReturnReason.PHOTO_MISSING))
                .then(l -> row(l).reason(), "PHOTO_MISSING");
        LIST.given(
                        drafted(ARI, "a"),
                        new ProposalReturned(ARI, "a", ReturnReason.PHOTO_MISSING),
                        new ProposalFinalisedByVillage(ARI, "a"))
                .then(l -> Optional.ofNullable(row(l).reason()), Optional.empty());
    }

    @Test
    void theMinistrysAnswerAndItsRoundAreKept() {
        LIST.given(
                        drafted(ARI, "a"),
                        new ProposalSubmittedToNational(ARI, "a", "2024-07"),
                        new ProposalRejectedNationally(ARI, "a", RejectionReason.CIVIL_MISMATCH, "NIK tidak padan"))
                .then(l -> row(l).answer(), "NIK tidak padan")
                .then(l -> row(l).cycle(), "2024-07");
    }

    @Test
    void anAcceptedProposalHasNoReason() {
        LIST.given(drafted(ARI, "a"), new ProposalAcceptedNationally(ARI, "a"))
                .then(l -> stages(l, null), List.of("a ACCEPTED"));
    }

    private static ProposalDrafted drafted(String family, String id) {
        return new ProposalDrafted(family, id, BENGKALA, ProposalKind.NEW_ENTRY, "word");
    }

    private static Row row(ProposalList list) {
        return list.proposals(BENGKALA, null, 1, null).edges().getFirst().node();
    }

    private static List<String> stages(ProposalList list, @Nullable String stage) {
        Connection<Row> page = list.proposals(BENGKALA, stage, 10, null);
        return page.edges().stream()
                .map(Edge::node)
                .map(row -> row.proposalId() + " " + row.stage())
                .toList();
    }
}

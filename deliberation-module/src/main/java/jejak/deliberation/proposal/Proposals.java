package jejak.deliberation.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.ProposalEvent;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a family what its village said and where its proposals stand.
 *
 * @param words what the village decided and has not replaced since, by event id
 * @param spotChecks ids of the visits on record
 */
record Proposals(Map<String, HouseholdDeliberated> words, Map<String, Proposal> proposals, Set<String> spotChecks) {

    static final Proposals NONE = new Proposals(Map.of(), Map.of(), Set.of());

    Proposals evolve(HouseholdDecisionEvent event, String eventId) {
        return switch (event) {
            case HouseholdDeliberated e -> {
                Map<String, HouseholdDeliberated> standing = new HashMap<>(words);
                standing.put(eventId, e);
                if (e.supersedes() != null) {
                    standing.remove(e.supersedes());
                }
                yield new Proposals(standing, proposals, spotChecks);
            }
        };
    }

    Proposals evolve(ProposalEvent event, @Nullable String actor, LocalDate on) {
        Map<String, Proposal> more = new HashMap<>(proposals);
        Proposal before = more.getOrDefault(event.proposalId(), Proposal.NONE);
        more.put(event.proposalId(), before.evolve(event, actor, on));
        return new Proposals(words, more, spotChecks);
    }

    Proposals seen(String spotCheck) {
        Set<String> more = new HashSet<>(spotChecks);
        more.add(spotCheck);
        return new Proposals(words, proposals, more);
    }

    boolean knows(String proposalId) {
        return proposals.containsKey(proposalId);
    }

    boolean noneOpen() {
        return proposals.values().stream()
                .allMatch(
                        proposal -> proposal.stage().over() || (proposal.stage().withVillage() && !rests(proposal)));
    }

    Proposal require(String proposalId) {
        Proposal proposal = proposals.get(proposalId);
        if (proposal == null) {
            throw new Rejected("proposalId", ProposalReason.PROPOSAL_UNKNOWN);
        }
        return proposal;
    }

    /** The proposal at the step, if the village still says what it rests on and the day is not before the last step. */
    Proposal require(String proposalId, LocalDate on, Stage... expected) {
        Proposal proposal = require(proposalId);
        proposal.mustBe(expected);
        proposal.mustNotBeBeforeLastStep(on);
        if (!rests(proposal)) {
            throw new Rejected("proposalId", ProposalReason.DECISION_REPLACED);
        }
        return proposal;
    }

    private boolean rests(Proposal proposal) {
        return words.containsKey(proposal.decision());
    }

    HouseholdDeliberated wordOfVillage(String decision) {
        HouseholdDeliberated word = words.get(decision);
        if (word == null) {
            throw new Rejected("decision", ProposalReason.VILLAGE_HAS_NOT_DECIDED);
        }
        return word;
    }

    void mustHaveSeen(@Nullable String spotCheck) {
        if (spotCheck != null && !spotChecks.contains(spotCheck)) {
            throw new Rejected("spotCheck", ProposalReason.SPOT_CHECK_UNKNOWN);
        }
    }
}

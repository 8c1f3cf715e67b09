package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;

/** What villages decided on the family, in the order it was recorded, without what was superseded. */
public record VillageDecisions(List<Decision> valid) {

    static final VillageDecisions NONE = new VillageDecisions(List.of());

    public record Decision(DecisionKind kind, LocalDate decidedOn, String fact) {

        /** A postponement or a corrected spelling does not overturn an earlier judgement. */
        public boolean judges() {
            return switch (kind) {
                case DEFER, DATA_CORRECTION -> false;
                case NEW_PROPOSAL,
                        ELIGIBLE,
                        NOT_ELIGIBLE,
                        DECEASED,
                        MOVED,
                        NOT_FOUND,
                        DUPLICATE,
                        REFUSED,
                        REACTIVATE,
                        OBJECTION_UPHELD,
                        OBJECTION_REJECTED -> true;
            };
        }
    }

    public VillageDecisions with(HouseholdDeliberated e, String fact) {
        Stream<Decision> kept = valid.stream().filter(d -> !d.fact().equals(e.supersedes()));
        return new VillageDecisions(Stream.concat(kept, Stream.of(new Decision(e.kind(), e.decidedOn(), fact)))
                .toList());
    }

    /** The judgement that stands: the latest by its own date; of one day, the one recorded last. */
    public Optional<Decision> standing() {
        return standing(LocalDate.MAX);
    }

    /** Whether what is asked on a day rests on a judgement that came after it only. */
    public boolean restsOnLater(LocalDate day) {
        return standing().isPresent()
                && standing(day).filter(d -> !d.kind().negative()).isEmpty();
    }

    private Optional<Decision> standing(LocalDate day) {
        return valid.stream()
                .filter(Decision::judges)
                .filter(d -> !d.decidedOn().isAfter(day))
                .reduce((one, other) -> other.decidedOn().isBefore(one.decidedOn()) ? one : other);
    }
}

package jejak.aid.rulepack;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import jejak.kernel.Rejected;

/** Answers which pack rules a regency on a day. */
public interface RulePacks {

    /** The pack in force in a regency on a day. */
    Optional<RulePack> inForce(String regencyCode, LocalDate on);

    /** The time zone of a regency, by its pack on a day; empty before it has one. */
    default Optional<ZoneId> zone(String regencyCode, LocalDate on) {
        return inForce(regencyCode, on).map(RulePack::timeZone).map(ZoneId::of);
    }

    /** A pack that was put into force once, by its id; ruling from the day it was given. */
    default Optional<RulePack> activated(String rulePackId) {
        return Optional.empty();
    }

    /** Id of the user who put a pack into force, where that is known. */
    default Optional<String> activatedBy(RulePack pack) {
        return Optional.empty();
    }

    /**
     * The pack that rules a programme year today; once the year is over, the pack that ruled its last day.
     *
     * @throws Rejected when there is none
     */
    default RulePack require(String regencyCode, int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        return inForce(regencyCode, today.isAfter(lastDay) ? lastDay : today)
                .orElseThrow(() -> new Rejected("", RulePackFault.NO_RULE_PACK_IN_FORCE));
    }
}

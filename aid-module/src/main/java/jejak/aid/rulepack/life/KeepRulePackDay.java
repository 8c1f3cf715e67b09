package jejak.aid.rulepack.life;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that an announced day has come; sent by the office's calendar only, as often as it likes. */
record KeepRulePackDay(@TargetAggregateIdentifier String rulePackId, LocalDate day) {

    /** Nothing for a day that was never announced, is kept already or is still to come. */
    List<RulePackDayCame> decide(RulePackLife life, LocalDate today) {
        RulePackLife.Draft draft = life.draft();
        boolean due = life.days().contains(day) && !day.isAfter(today);
        return due && draft != null ? List.of(new RulePackDayCame(rulePackId, draft.regencyCode(), day)) : List.of();
    }
}

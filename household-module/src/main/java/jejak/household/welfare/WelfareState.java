package jejak.household.welfare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.CivilRegistryMatched;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.RecipientResidenceMarked;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.jspecify.annotations.Nullable;

/** Remembers what was last said of a family's welfare, so that the same word is not put on record twice. */
record WelfareState(Kin kin, Map<String, Object> said) {

    static final WelfareState UNKNOWN = new WelfareState(Kin.UNKNOWN, Map.of());

    private static final String VISIT = "visit";
    private static final String MARK = "mark";

    /** A person's disability, and the event that last said so. */
    record Disability(
            String eventId,
            @Nullable DisabilityKind kind,
            @Nullable DisabilitySeverity severity,
            LocalDate assessedOn) {}

    /** A person's insurance since a day. */
    record Insurance(JknSegment segment, boolean active, LocalDate since) {}

    WelfareState with(Kin now) {
        return new WelfareState(now, said);
    }

    WelfareState recorded(DisabilityRecorded e, String eventId) {
        return say("disability:" + e.personId(), new Disability(eventId, e.kind(), e.severity(), e.assessedOn()));
    }

    WelfareState evolve(WelfareEvent event, String eventId) {
        return switch (event) {
            case StrayPoorHouseholdReported _ -> this;
            case WelfareAssessed e -> say(VISIT, e);
            case CivilRegistryMatched e -> say("civil:" + e.personId(), e);
            case CivilRegistryMismatched e -> say("civil:" + e.personId(), e);
            case DisabilityRevised e ->
                say("disability:" + e.personId(), new Disability(eventId, e.kind(), e.severity(), e.assessedOn()));
            case RecipientResidenceMarked e -> say(MARK, e);
        };
    }

    WelfareState evolve(JknEvent event) {
        return switch (event) {
            case JknEnrolled e -> insured(e.personId(), new Insurance(e.segment(), true, e.since()));
            case JknDeactivated e -> insured(e.personId(), insurance(e.personId(), false, e.since()));
            case JknReactivated e -> insured(e.personId(), insurance(e.personId(), true, e.since()));
        };
    }

    /** Whether exactly this was the last word of its kind. */
    boolean known(WelfareEvent event) {
        return said.containsValue(event);
    }

    @Nullable
    Disability disability(String personId) {
        return (Disability) said.get("disability:" + personId);
    }

    @Nullable
    Insurance insurance(String personId) {
        return (Insurance) said.get("jkn:" + personId);
    }

    private Insurance insurance(String personId, boolean active, LocalDate since) {
        Insurance before = insurance(personId);
        return new Insurance(before == null ? JknSegment.PBI_APBN : before.segment(), active, since);
    }

    private WelfareState insured(String personId, Insurance now) {
        return say("jkn:" + personId, now);
    }

    private WelfareState say(String subject, Object word) {
        Map<String, Object> now = new LinkedHashMap<>(said);
        now.put(subject, word);
        return new WelfareState(kin, Collections.unmodifiableMap(now));
    }
}

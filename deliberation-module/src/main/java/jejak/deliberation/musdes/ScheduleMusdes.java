package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Calls a session; that a village has one open session per agenda and cycle is held by the ledger. */
public record ScheduleMusdes(
        @TargetAggregateIdentifier String musdesId,
        String villageCode,
        Forum forum,
        Agenda agenda,
        String cycle,
        LocalDate scheduledOn,
        int invited,
        @Nullable String prelistVersion) {

    private static final Pattern CYCLE_FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** A session may be called for a day to come, or recorded after it was held. */
    List<MusdesEvent> decide(LocalDate today) {
        Checks checks = new Checks();
        Inputs.date(checks, "scheduledOn", scheduledOn, LocalDate.MAX);
        checks.that(Inputs.sessionId(musdesId), "musdesId", MusdesReason.MUSDES_ID_MALFORMED)
                .that(Regions.isVillage(villageCode), "villageCode", MusdesReason.VILLAGE_UNKNOWN)
                .that(forumFits(), "forum", MusdesReason.FORUM_NOT_OF_VILLAGE_KIND)
                .that(CYCLE_FORM.matcher(cycle).matches(), "cycle", MusdesReason.CYCLE_MALFORMED)
                .that(!scheduledOn.isAfter(today.plusYears(1)), "scheduledOn", MusdesReason.SCHEDULED_TOO_FAR_AHEAD)
                .that(invited >= 1, "invited", MusdesReason.INVITED_TOO_FEW)
                .that(
                        prelistVersion == null || Inputs.words(prelistVersion),
                        "prelistVersion",
                        MusdesReason.PRELIST_VERSION_UNUSABLE)
                .done();
        return List.of(
                new MusdesScheduled(musdesId, villageCode, forum, agenda, cycle, scheduledOn, invited, prelistVersion));
    }

    /** Of a village that is not known nothing is said here: the code itself is already wrong. */
    private boolean forumFits() {
        return Regions.find(villageCode)
                .filter(Regions.Region::village)
                .map(village -> switch (forum) {
                    case MUSDES -> village.kind() == Regions.Kind.DESA;
                    case MUSKEL -> village.kind() == Regions.Kind.KELURAHAN;
                    case MUSDESUS, SPTJM -> true;
                })
                .orElse(true);
    }
}

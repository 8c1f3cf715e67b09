package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import org.jspecify.annotations.Nullable;

/** What the office says of a family's life. */
final class HouseholdSentences {

    private HouseholdSentences() {}

    static Sentence of(HouseholdEvent event, Names names) {
        return switch (event) {
            case HouseholdRegistered e -> registered(e, names);
            case MemberAdded e ->
                say(
                        "%s (%s) masuk ke keluarga ini: %s.",
                        "%s (%s) joined the family: %s.",
                        name(e.member(), names),
                        e.member().relation(),
                        e.reason());
            case MemberCorrected e ->
                say(
                        "Data %s diperbaiki: %s.",
                        "The record of %s was corrected: %s.", name(e.member(), names), e.reason());
            case DuplicateNikFlagged e ->
                say(
                        "NIK %s juga tercatat pada keluarga %s; ditandai untuk diperiksa.",
                        "The NIK of %s is also recorded in household %s; flagged for review.",
                        names.member(e.personId()),
                        e.otherHouseholdId());
            case MemberDeceased e ->
                say("%s meninggal pada %s.", "%s died on %s.", names.member(e.personId()), e.diedOn());
            case HeadVacated e ->
                say(
                        "%s tidak lagi menjadi kepala keluarga; penggantinya belum ditetapkan.",
                        "%s is no longer head of the family; no successor is named yet.", names.member(e.personId()));
            case HeadReplaced e ->
                say("%s menjadi kepala keluarga.", "%s became head of the family.", names.member(e.personId()));
            case HouseholdMovedWithinRegency e ->
                say(
                        "Keluarga pindah dari %s ke %s pada %s.",
                        "The family moved from %s to %s on %s.",
                        Texts.place(e.fromVillageCode()),
                        Texts.place(e.toVillageCode()),
                        e.movedOn());
            case HouseholdMovedOut e ->
                say(
                        "Keluarga pindah keluar kabupaten ke wilayah %s pada %s.",
                        "The family moved out of the regency to region %s on %s.",
                        Texts.place(e.toRegionCode()),
                        e.movedOn());
            case DisabilityRecorded e -> disability(e, names);
            case RegistryMembershipChanged e -> registry(e);
            case WelfareDecileChanged e ->
                say(
                        "%s periode %s menempatkan keluarga ini pada desil %d.",
                        "%s of period %s places the family in decile %d.", e.source(), e.period(), e.decile());
            case ExternalProgrammeEnrolmentChanged e -> programme(e);
        };
    }

    private static Sentence registered(HouseholdRegistered e, Names names) {
        return say(
                "Keluarga %s terdaftar di %s dengan %d anggota, melalui %s.",
                "The family of %s is registered in %s with %d members, through %s.",
                head(e, names),
                Texts.place(e.villageCode()),
                e.members().size(),
                e.channel());
    }

    private static Sentence head(HouseholdRegistered e, Names names) {
        return e.members().stream()
                .filter(m -> m.personId().equals(e.headPersonId()))
                .map(m -> Sentence.same(name(m, names)))
                .findAny()
                .orElseGet(() -> names.member(e.headPersonId()));
    }

    /** The reader's material is asked first, so that it knows whose name is said. */
    private static String name(Member member, Names names) {
        return names.of(member.personId()).orElse(member.name());
    }

    /** Kind and severity are gone once the person's key is. */
    private static Sentence disability(DisabilityRecorded e, Names names) {
        return say(
                "%s tercatat sebagai penyandang disabilitas%s%s menurut asesmen %s.",
                "%s is recorded as living with a%3$s%2$s disability by an assessment of %4$s.",
                names.member(e.personId()),
                spaced(e.kind()),
                spaced(e.severity()),
                e.assessedOn());
    }

    private static Sentence spaced(@Nullable Enum<?> code) {
        return code == null ? Sentence.NOTHING : say(" %s", " %s", code);
    }

    private static Sentence registry(RegistryMembershipChanged e) {
        return e.status() == RegistryStatus.LISTED
                ? say(
                        "%s periode %s mencantumkan keluarga ini.",
                        "%s of period %s lists the family.", e.source(), e.period())
                : say(
                        "%s periode %s tidak lagi mencantumkan keluarga ini.",
                        "%s of period %s no longer lists the family.", e.source(), e.period());
    }

    private static Sentence programme(ExternalProgrammeEnrolmentChanged e) {
        return e.status() == EnrolmentStatus.ENROLLED
                ? say(
                        "Keluarga menjadi peserta %s sejak %s.",
                        "The family takes part in %s since %s.", e.programme(), e.since())
                : say(
                        "Kepesertaan %s keluarga ini berakhir sejak %s.",
                        "The family no longer takes part in %s since %s.", e.programme(), e.since());
    }
}

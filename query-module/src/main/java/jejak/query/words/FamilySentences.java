package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.MoveEvent;
import jejak.household.events.MoveEvent.HouseholdHandedOver;

/** What the office says of families that split, merge, come or end, and of the health insurance of their members. */
final class FamilySentences {

    private FamilySentences() {}

    static Sentence of(FamilyEvent event, Names names) {
        return switch (event) {
            case MemberLeft e ->
                say(
                        "%s bukan lagi anggota keluarga ini sejak %s: %s%s.",
                        "%s belongs to this family no more since %s: %s%s.",
                        names.member(e.personId()),
                        e.leftOn(),
                        e.reason(),
                        when(e.toHouseholdId() != null, say(", ke keluarga lain", ", to another family")));
            case HouseholdSplit e ->
                say(
                        "%d anggota menjadi keluarga sendiri sejak %s.",
                        "%d members are a family of their own since %s.",
                        e.personIds().size(),
                        e.splitOn());
            case HouseholdMerged e ->
                say(
                        "Keluarga digabung ke keluarga lain sejak %s.",
                        "The family is part of another one since %s.", e.mergedOn());
            case HouseholdMovedIn e ->
                say(
                        "Keluarga datang dari %s pada %s.",
                        "The family came from %s on %s.", Texts.place(e.fromRegionCode()), e.movedOn());
            case FamilyCardRenewed e ->
                say(
                        "Nomor Kartu Keluarga diganti pada %s: %s.",
                        "The family card has a new number since %s: %s.", e.renewedOn(), e.reason());
            case DuplicateNikResolved _ ->
                say(
                        "NIK yang dipegang dua keluarga kini dipegang satu keluarga saja.",
                        "A NIK that two families held is held by one of them only.");
            case DeathCorrected e ->
                e.diedOn() == null
                        ? say(
                                "Kematian %s tercatat keliru: orang itu hidup.",
                                "The death of %s was recorded in error: the person lives.", names.member(e.personId()))
                        : say(
                                "Tanggal kematian %s dikoreksi menjadi %s.",
                                "The day of death of %s is corrected to %s.", names.member(e.personId()), e.diedOn());
            case MoveCorrected e ->
                say(
                        "Kepindahan tercatat keliru: keluarga tinggal di %s.",
                        "The move was recorded in error: the family lives in %s.", Texts.place(e.villageCode()));
            case HouseholdClosed e ->
                say(
                        "Catatan keluarga ditutup pada %s: %s.",
                        "The family's log ends on %s: %s.", e.closedOn(), e.reason());
            case HouseholdReopened _ ->
                say(
                        "Penutupan catatan keluarga keliru: keluarga ini masih ada.",
                        "The family's log was closed in error: the family is there still.");
        };
    }

    static Sentence of(MoveEvent event) {
        return switch (event) {
            case HouseholdHandedOver _ ->
                say(
                        "Kabupaten tujuan telah menerima keluarga ini dan mencatatnya di sana.",
                        "The regency it moved to has taken the family in and keeps its record there.");
        };
    }

    static Sentence of(JknEvent event, Names names) {
        return switch (event) {
            case JknEnrolled e ->
                say(
                        "%s menjadi peserta JKN-KIS (%s) sejak %s.",
                        "%s has national health insurance (%s) since %s.",
                        names.member(e.personId()),
                        e.segment(),
                        e.since());
            case JknDeactivated e ->
                say(
                        "Kepesertaan JKN-KIS %s dinonaktifkan sejak %s: %s.",
                        "The national health insurance of %s is of no use since %s: %s.",
                        names.member(e.personId()),
                        e.since(),
                        e.reason());
            case JknReactivated e ->
                say(
                        "Kepesertaan JKN-KIS %s diaktifkan kembali sejak %s: %s.",
                        "The national health insurance of %s is of use again since %s: %s.",
                        names.member(e.personId()),
                        e.since(),
                        e.reason());
        };
    }
}

package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.util.stream.Stream;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseAnswered;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.CivilRegistryMatched;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.RecipientResidenceMarked;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.jspecify.annotations.Nullable;

/** What the office says of visits, compared lists, the village counter and files that were taken in. */
final class RegisterSentences {

    private RegisterSentences() {}

    static Sentence of(WelfareEvent event, Names names) {
        return switch (event) {
            case StrayPoorHouseholdReported e ->
                say(
                        "Keluarga miskin tercecer di %s dilaporkan oleh %s pada %s%s.",
                        "An unlisted poor family in %s is reported by %s on %s%s.",
                        Texts.place(e.villageCode()),
                        e.source(),
                        e.reportedOn(),
                        when(e.label() != null, Sentence.same(" (" + e.label() + ")")));
            case WelfareAssessed e -> assessed(e);
            case CivilRegistryMatched e ->
                say(
                        "Data %s cocok dengan Dukcapil pada %s.",
                        "The civil registry knows %s as recorded on %s.", names.member(e.personId()), e.matchedOn());
            case CivilRegistryMismatched e ->
                say(
                        "Data %s tidak cocok dengan Dukcapil pada %s: %s.",
                        "The civil registry does not know %s as recorded on %s: %s.",
                        names.member(e.personId()),
                        e.matchedOn(),
                        e.reason());
            case DisabilityRevised e ->
                say(
                        "Disabilitas %s dicatat ulang%s%s menurut asesmen %s: %s.",
                        "The disability of %s is recorded anew as%3$s%2$s by an assessment of %4$s: %5$s.",
                        names.member(e.personId()),
                        spaced(e.kind()),
                        spaced(e.severity()),
                        e.assessedOn(),
                        e.reason());
            case RecipientResidenceMarked e ->
                say(
                        "Rumah keluarga ditandai sebagai penerima pada %s.",
                        "The family's house is marked as a recipient's on %s.", e.markedOn());
        };
    }

    private static Sentence assessed(WelfareAssessed e) {
        return e.answers().noShelter()
                ? say(
                        "Asesmen %s: tidak mempunyai tempat berteduh, langsung fakir miskin.",
                        "Assessment of %s: no shelter, destitute at once.", e.assessedOn())
                : say(
                        "Asesmen %s: %d dari 8 kriteria Kepmensos 262/HUK/2022 terpenuhi.",
                        "Assessment of %s: %d of the 8 criteria of Kepmensos 262/HUK/2022 are met.",
                        e.assessedOn(),
                        met(e.answers()));
    }

    private static long met(WelfareAnswers a) {
        return Stream.of(
                        a.headWithoutWork(),
                        a.foodWorry(),
                        a.foodOverHalfOfSpending(),
                        a.noSpendingOnClothes(),
                        a.poorFloor(),
                        a.poorWalls(),
                        a.noOwnToilet(),
                        a.poorLighting())
                .filter(met -> met)
                .count();
    }

    private static Sentence spaced(@Nullable Enum<?> code) {
        return code == null ? Sentence.NOTHING : say(" %s", " %s", code);
    }

    static Sentence of(CaseEvent event) {
        return switch (event) {
            case CaseOpened e ->
                say(
                        "Kasus %s dibuka di %s pada %s melalui %s; dijawab paling lambat %s.",
                        "A case of %s is opened in %s on %s through %s; an answer is due by %s.",
                        e.kind(),
                        Texts.place(e.villageCode()),
                        e.openedOn(),
                        e.channel(),
                        e.answerBy());
            case CaseReferred e ->
                say(
                        "Kasus dirujuk ke %s pada %s (%s); dijawab paling lambat %s.",
                        "The case is handed on to %s on %s (%s); an answer is due by %s.",
                        e.to(),
                        e.referredOn(),
                        e.reference(),
                        e.answerBy());
            case CaseAnswered e ->
                say("Kasus dijawab pada %s: %s.", "The case is answered on %s: %s.", e.answeredOn(), e.answer());
            case CaseClosed e ->
                say("Kasus ditutup pada %s: %s.", "The case is closed on %s: %s.", e.closedOn(), e.outcome());
        };
    }

    static Sentence of(ImportEvent event) {
        return switch (event) {
            case ImportStarted e ->
                say(
                        "Berkas %s dari %s periode %s mulai diimpor (%d bita).",
                        "A file of %s from %s of period %s is being taken in (%d bytes).",
                        e.kind(),
                        e.source(),
                        e.period(),
                        e.bytes());
            case ImportFinished e ->
                say(
                        "Impor selesai: %d baris, %d diterima, %d tanpa perubahan, %d dengan peringatan, %d ditahan.",
                        "The file is taken in: %d rows, %d taken, %d unchanged, %d with a warning, %d kept back.",
                        e.counts().rows(),
                        e.counts().taken(),
                        e.counts().unchanged(),
                        e.counts().warned(),
                        e.counts().kept());
            case ImportRowsReleased e ->
                say(
                        "%d baris yang ditahan dilepas.",
                        "%d rows kept back are released.", e.lines().size());
        };
    }
}

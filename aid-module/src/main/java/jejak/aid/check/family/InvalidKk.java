package jejak.aid.check.family;

import java.util.List;
import java.util.regex.Pattern;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.CaseFile.Card;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds family-card numbers that do not have the form of one. */
public final class InvalidKk implements HouseholdCheck {

    private static final About ABOUT = new About(
            "INVALID_KK",
            SignalSeverity.LOW,
            "BPK/DTKS 2020: 16.373.682 nomor KK tidak valid; susunan 6 wilayah, 6 tanggal, 4 urut perlu dikonfirmasi",
            "Nomor KK tidak berbentuk nomor KK.",
            "The family-card number does not have the form of one.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        Card card = file.card();
        return Identity.readable(card.number()) && !FORM.matcher(card.number()).matches()
                ? Identity.doubted(this, file, "KK", card.fact(), _ -> true).toList()
                : List.of();
    }

    /** Six digits of a region, six of a day, four of a serial that is not 0000. */
    private static final Pattern FORM =
            Pattern.compile("[0-9]{6}(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}");
}

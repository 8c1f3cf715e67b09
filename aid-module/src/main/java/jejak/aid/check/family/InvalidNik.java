package jejak.aid.check.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Sex;

/** Finds population numbers that cannot be, or that tell another day of birth or sex than is recorded. */
public final class InvalidNik implements HouseholdCheck {

    private static final About ABOUT = new About(
            "INVALID_NIK",
            SignalSeverity.LOW,
            "BPK/DTKS 2020: 10.922.479 NIK tidak valid; struktur NIK menurut Dukcapil. NIK boleh berbeda dari tanggal"
                    + " lahir sekarang",
            "NIK tidak mungkin, atau tanggal lahir atau jenis kelamin di dalamnya lain dari yang tercatat.",
            "A NIK is impossible, or the day of birth or sex in it is not the recorded one.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.membersOn(LocalDate.MAX).stream()
                .filter(r -> Identity.readable(r.member().nik()) && doubtful(r.member()))
                .flatMap(r -> Identity.doubted(
                        this,
                        file,
                        r.member().personId(),
                        r.fact(),
                        p -> p.recipient().equals(r.member().personId())))
                .toList();
    }

    private static boolean doubtful(Member member) {
        String nik = member.nik();
        LocalDate born = member.birthDate();
        if (!FORM.matcher(nik).matches() || nik.endsWith("0000")) {
            return true;
        }
        int day = Integer.parseInt(nik.substring(6, 8));
        boolean female = day > FEMALE;
        String date = "%02d".formatted(female ? day - FEMALE : day) + nik.substring(8, 12);
        return female != (member.sex() == Sex.FEMALE)
                || (born != null
                        && !date.equals(DateTimeFormatter.ofPattern("ddMMyy").format(born)));
    }

    /** Sixteen digits, a day of 01 to 31 or 41 to 71, a month of 01 to 12. */
    private static final Pattern FORM =
            Pattern.compile("[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}");

    /** Women's days are written with 40 added. */
    private static final int FEMALE = 40;
}

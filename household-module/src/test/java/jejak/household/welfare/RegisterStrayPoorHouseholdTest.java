package jejak.household.welfare;

import static jejak.household.welfare.Visited.BENGKALA;
import static jejak.household.welfare.Visited.BORN;
import static jejak.household.welfare.Visited.FAMILY;
import static jejak.household.welfare.Visited.LUH;
import static jejak.household.welfare.Visited.NOW;
import static jejak.household.welfare.Visited.TODAY;
import static jejak.household.welfare.Visited.TOMORROW;
import static jejak.household.welfare.Visited.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.WelfareEvent.ReportSource;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a poor family from outside the registry becomes known. */
class RegisterStrayPoorHouseholdTest {

    private static final String CASE = "case:9d0f6a3e-52a4-4b1c-8c1d-77aa10c2e6f5";
    private static final String NIK = "9908085508850001";

    @Test
    void theFamilyIsRegisteredAndTheReportStandsBesideIt() {
        Member luh = new Member(LUH, NIK, "Ni Luh", BORN, Sex.FEMALE, Relation.HEAD, Occupation.NONE);
        family().givenNoPriorActivity()
                .when(report(NIK, "DDDPKB", CASE, TODAY), NOW)
                .expectEvents(
                        new HouseholdRegistered(
                                FAMILY,
                                BENGKALA,
                                "Kajanan",
                                "9908080101150007",
                                "Jalan Contoh 1",
                                LUH,
                                List.of(luh),
                                IntakeChannel.STRAY_POOR_REPORT),
                        new StrayPoorHouseholdReported(FAMILY, BENGKALA, ReportSource.RESIDENT, "DDDPKB", CASE, TODAY));
    }

    @Test
    void aReportThatCannotBeReadIsRefused() {
        refuses(report(NIK, "d d d", CASE, TODAY), "label: LABEL_UNUSABLE");
        refuses(report(NIK, null, "case:1", TODAY), "caseId: CASE_ID_MALFORMED");
        refuses(report(NIK, null, null, TOMORROW), "reportedOn: DATE_IN_FUTURE");
    }

    @Test
    void itsPeopleAreCheckedAsInAnyRegistration() {
        refuses(report("990808", null, null, TODAY), "members[0].nik: NIK_NOT_SIXTEEN_DIGITS");
    }

    private static RegisterStrayPoorHousehold report(
            String nik, @Nullable String label, @Nullable String caseId, LocalDate on) {
        return new RegisterStrayPoorHousehold(
                FAMILY,
                BENGKALA,
                "Kajanan",
                "9908080101150007",
                "Jalan Contoh 1",
                List.of(new NewMember(LUH, nik, "Ni Luh", BORN, Sex.FEMALE, Relation.HEAD, Occupation.NONE)),
                ReportSource.RESIDENT,
                label,
                caseId,
                on);
    }

    private static void refuses(RegisterStrayPoorHousehold command, String problems) {
        family().givenNoPriorActivity()
                .when(command, NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}

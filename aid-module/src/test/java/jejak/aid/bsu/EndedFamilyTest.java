package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.failed;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.Families;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bank says of money that was on its way is taken down whatever has become of the family since. */
class EndedFamilyTest {

    private static final LocalDate PAY_DAY = LocalDate.of(2024, 6, 12);
    private static final LocalDate END = LocalDate.of(2024, 6, 20);

    static Stream<List<Object>> ends() {
        return Stream.of(
                List.of(new HouseholdMovedOut(SARI_FAMILY, Families.BENGKALA, "51.71", END)),
                List.of(
                        Families.died(SARI_FAMILY, SARI, END),
                        Families.died(SARI_FAMILY, WAYAN, END),
                        new HouseholdClosed(SARI_FAMILY, ClosingReason.ALL_DECEASED, END)),
                List.of(
                        new MemberLeft(SARI_FAMILY, SARI, "1", DepartureReason.MERGER, Families.PUTU_FAMILY, END),
                        new MemberLeft(SARI_FAMILY, WAYAN, "2", DepartureReason.MERGER, Families.PUTU_FAMILY, END),
                        new HouseholdMerged(SARI_FAMILY, Families.PUTU_FAMILY, END),
                        new HouseholdClosed(SARI_FAMILY, ClosingReason.MERGED, END)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void thatItWasPaidBefore(List<Object> end) {
        Aid.fixture()
                .given(after(Aid.instructedPoor(), end))
                .when(
                        new ConfirmPayment(SARI_FAMILY, FIRST_PAYMENT, PAY_DAY, "Singaraja", "Wantilan Bengkala", SARI),
                        on("2024-07-01"))
                .expectEvents(paid(FIRST_PAYMENT));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void thatItFailed(List<Object> end) {
        Aid.fixture()
                .given(after(Aid.instructedPoor(), end))
                .when(new FailPayment(SARI_FAMILY, FIRST_PAYMENT, PaymentFailure.ABSENT, PAY_DAY), on("2024-07-01"))
                .expectEvents(failed(FIRST_PAYMENT));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void thatItWentBackToTheTreasury(List<Object> end) {
        Aid.fixture()
                .given(after(then(Aid.instructedPoor(), failed(FIRST_PAYMENT)), end))
                .when(
                        new ReturnFunds(
                                SARI_FAMILY,
                                FIRST_PAYMENT,
                                returned(FIRST_PAYMENT, false).stsNumber(),
                                returned(FIRST_PAYMENT, false).returnedOn()),
                        on("2024-08-01"))
                .expectEvents(returned(FIRST_PAYMENT, false));
    }

    private static List<Object> after(List<Object> before, List<Object> end) {
        return then(before, end.toArray());
    }
}

package jejak.query.audit.family;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SECOND_PAYMENT;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.query.audit.Cited;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import org.junit.jupiter.api.Test;

/** Instructed on 8 June and paid on 10 June. */
class RegistryOnPaymentDayTest {

    private static final Told REGISTERED = told(registered()).with("effectiveDate", "2024-01-02");
    private static final Told LISTED = registry("listed", RegistryStatus.LISTED, "2024-01-15");
    private static final Told DECILE = told(new WelfareDecileChanged(HOUSEHOLD, RegistrySource.DTKS, "2024-01", 2))
            .with("effectiveDate", "2024-01-15")
            .recorded("decile", "2024-01-16T02:00:00Z");
    private static final Told INSTRUCTED =
            told(instructed(FIRST_PAYMENT, 1, 1_800_000)).recorded("instructed", "2024-06-08T02:00:00Z");
    private static final Told PAID = told(paid(FIRST_PAYMENT, 1_800_000)).recorded("paid", "2024-06-10T05:00:00Z");

    @Test
    void aListedFamilyIsShownWithDecilePeriodAndEveryEvent() {
        PaymentDay day = day(REGISTERED, LISTED, DECILE, INSTRUCTED, PAID);
        assertThat(day.listed()).isTrue();
        assertThat(day.listedAsKnown()).isTrue();
        assertThat(day.registries()).singleElement().satisfies(r -> {
            assertThat(r.period()).isEqualTo("2024-01");
            assertThat(r.decile()).isEqualTo(2);
        });
        assertThat(day.events()).extracting(Cited::eventId).containsExactly("listed", "decile", "instructed", "paid");
        assertThat(day.reason().en())
                .isEqualTo(
                        "On 10 June 2024 listed in DTKS, period 2024-01, decile 2; so it was known when instructed.");
    }

    @Test
    void whoLeftTheRegistryOnTheDayOfPaymentWasNotInItAlsoWhenThatCameLater() {
        PaymentDay day =
                day(REGISTERED, LISTED, INSTRUCTED, PAID, registry("delisted", RegistryStatus.DELISTED, "2024-06-10"));
        assertThat(day.listed()).isFalse();
        assertThat(day.listedAsKnown()).isTrue();
        assertThat(day.events()).extracting(Cited::eventId).contains("listed", "delisted");
    }

    @Test
    void whoLeftTheRegistryTheDayAfterWasInIt() {
        assertThat(day(
                                REGISTERED,
                                LISTED,
                                INSTRUCTED,
                                PAID,
                                registry("delisted", RegistryStatus.DELISTED, "2024-06-11"))
                        .listed())
                .isTrue();
    }

    @Test
    void whoWasListedLaterForAnEarlierDayWasListedButNotKnownToBe() {
        PaymentDay day = day(REGISTERED, INSTRUCTED, PAID, LISTED);
        assertThat(day.listed()).isTrue();
        assertThat(day.listedAsKnown()).isFalse();
    }

    @Test
    void whatWasNotPaidOrBelongsToAnotherYearOrProgrammeIsNotAsked() {
        List<Object> events = List.of(REGISTERED, LISTED, INSTRUCTED, PAID, instructed(SECOND_PAYMENT, 2, 1_800_000));
        var log = Recorded.log(events.toArray());
        assertThat(RegistryOnPaymentDay.days(log, "BSU", 2024)).hasSize(1);
        assertThat(RegistryOnPaymentDay.days(log, "BSU", 2023)).isEmpty();
        assertThat(RegistryOnPaymentDay.days(log, "PKH", 2024)).isEmpty();
    }

    private static PaymentDay day(Object... events) {
        return RegistryOnPaymentDay.days(Recorded.log(events), "BSU", 2024).getFirst();
    }

    private static Told registry(String eventId, RegistryStatus status, String on) {
        return told(new RegistryMembershipChanged(HOUSEHOLD, RegistrySource.DTKS, "2024-01", status))
                .with("effectiveDate", on)
                .recorded(eventId, "2024-07-01T02:00:00Z");
    }
}

package jejak.aid.bsu;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.bank.OpenAid;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What binds a family to the office. */
class OpenAidTest {

    @Test
    void aNominationAndADecreeBindUntilTheyAreTerminated() {
        assertThat(OpenAid.of(List.of())).isEqualTo(new OpenAid(Set.of(), false, false));
        assertThat(OpenAid.of(List.of(Aid.nominated(Aid.POVERTY, SARI))).entitled())
                .isTrue();
        assertThat(after(Aid.determinedPoor())).isEqualTo(new OpenAid(Set.of(), false, true));
        assertThat(after(Aid.determinedPoor(), Aid.terminated(TerminationReason.MOVED, null, 12)))
                .isEqualTo(new OpenAid(Set.of(), false, false));
    }

    @Test
    void moneyBindsItsRecipientUntilItIsPaidOrBack() {
        List<Object> instructed = List.of(Aid.instructed(FIRST_PAYMENT, 1, "2024-01"));
        assertThat(after(instructed)).isEqualTo(new OpenAid(Set.of(SARI), true, false));
        assertThat(after(instructed, Aid.paid(FIRST_PAYMENT)).underWay()).isFalse();
    }

    @Test
    void aHandOverBindsTheMemberItIsForOrTheFamilyUntilItIsDoneOrCancelled() {
        assertThat(after(List.of(), planned("a", WAYAN))).isEqualTo(new OpenAid(Set.of(WAYAN), true, false));
        assertThat(after(List.of(), planned("a", null))).isEqualTo(new OpenAid(Set.of(), true, false));
        AidDeliveryCancelled cancelled = new AidDeliveryCancelled(
                SARI_FAMILY, "a", "FOOD", "RICE", null, "2024-06", DeliveryCancellation.NOT_FETCHED);
        assertThat(after(List.of(), planned("a", null), planned("b", WAYAN), cancelled))
                .isEqualTo(new OpenAid(Set.of(WAYAN), true, false));
    }

    private static OpenAid after(List<Object> log, Object... then) {
        return OpenAid.of(Stream.concat(log.stream(), Stream.of(then)).toList());
    }

    private static AidDeliveryPlanned planned(String id, @Nullable String person) {
        return new AidDeliveryPlanned(
                SARI_FAMILY, id, "FOOD", "RICE", 2024, AidKind.IN_KIND, "2024-06", person, 10, "kg", 100_000, "pack");
    }
}

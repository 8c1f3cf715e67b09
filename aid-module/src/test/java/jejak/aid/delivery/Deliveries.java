package jejak.aid.delivery;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Plans and hand-overs of the tests, under a pack with a programme of each kind. */
final class Deliveries {

    static final String KINDS = Packs.read("kinds.yaml");
    static final String HASH = "cd".repeat(32);
    static final String DAY = "2024-06-10";

    private Deliveries() {}

    /** A listed family; Wayan has a disability; its rice is decreed for the second half of the year. */
    static AidOnAxon office() {
        return office(Map.of());
    }

    /** The same, with what is said beside the decree. */
    static AidOnAxon office(Map<String, String> beside) {
        AidOnAxon aid = new AidOnAxon(Packs.shelf(KINDS));
        aid.happened(SARI_FAMILY, Families.withDisability(SARI_FAMILY));
        Map<String, String> regent = new HashMap<>(beside);
        regent.put(Actor.ID, "regent");
        aid.happened(SARI_FAMILY, List.of(decreed()), regent);
        return aid;
    }

    static BsuRecipientDetermined decreed() {
        return new BsuRecipientDetermined(
                SARI_FAMILY,
                "BERAS",
                "FAMILY_RICE",
                2024,
                SARI,
                "460/9/2024",
                1,
                150_000,
                "2024-06",
                "2024-11",
                "budget:51.08:BERAS:2024",
                900_000);
    }

    static PlanDelivery rice(String month) {
        return plan("BERAS", "FAMILY_RICE", month, null);
    }

    static PlanDelivery meals(String month) {
        return plan("PERMAKANAN", "MEALS", month, WAYAN);
    }

    static PlanDelivery plan(String programme, String category, String month, @Nullable String person) {
        return new PlanDelivery(SARI_FAMILY, programme, category, 2024, month, person);
    }

    /** Sari is named to collect for Wayan. */
    static PayeeNamed guardian() {
        return new PayeeNamed(
                SARI_FAMILY,
                WAYAN,
                PayeeStanding.REPRESENTATIVE,
                SARI,
                null,
                "COURT_DECISION",
                "7/Pdt.P/2024",
                LocalDate.of(2024, 4, 2),
                HASH);
    }

    static DeliverAid deliver(int number, int quantity, String day) {
        return new DeliverAid(
                SARI_FAMILY, id(number), quantity, LocalDate.parse(day), "Kantor Perbekel Bengkala", SARI, HASH);
    }

    static String id(int number) {
        return SARI_FAMILY + "/delivery/" + number;
    }
}

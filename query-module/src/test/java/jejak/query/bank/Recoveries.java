package jejak.query.bank;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.instructed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;

/** Families that were paid a month too many and give it back in random parts, and what is back of it. */
final class Recoveries {

    private static final long MONTH = 450_000;

    private final List<Object> log =
            new ArrayList<>(List.of(new BudgetOpened(BUDGET, "51.08", "BSU", 2024, "5.1", 20_000_000)));
    private final List<String> families = List.of("recovered-a", "recovered-b", "recovered-c");
    private long recovered;

    Recoveries(long seed) {
        Random random = new Random(seed);
        families.forEach(family -> overpaid(family, random));
    }

    List<Object> log() {
        return log;
    }

    List<String> families() {
        return families;
    }

    long recovered() {
        return recovered;
    }

    long paid() {
        return families.size() * MONTH;
    }

    private void overpaid(String family, Random random) {
        String payment = family + "/BSU/EXTREME_POVERTY/2024/T1";
        String id = family + "/overpayment/1";
        log.add(instructed(family, payment, 1, MONTH, BENGKALA));
        log.add(new BsuPaid(family, payment, MONTH, TENTH_OF_JUNE, "Singaraja", "Bengkala", SARI));
        log.add(new OverpaymentEstablished(
                family,
                id,
                "BSU",
                EXTREME_POVERTY,
                2024,
                "event-1",
                TENTH_OF_JUNE,
                TENTH_OF_JUNE,
                List.of(new OverpaidMonth("2024-07", payment, MONTH, true)),
                MONTH,
                MONTH));
        long remaining = MONTH;
        for (int part = random.nextInt(3); part >= 0; part--) {
            long back = 1 + random.nextLong(remaining / 2);
            remaining -= back;
            recovered += back;
            log.add(new OverpaymentRecovered(family, id, "BSU", back, remaining, "STS-" + part, TENTH_OF_JUNE));
        }
    }
}

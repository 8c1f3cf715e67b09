package jejak.api.signals;

import static jejak.api.signals.RosterFamily.CATEGORY;
import static jejak.api.signals.RosterFamily.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.api.signals.RosterFamily.Told;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Region;

/**
 * A made-up list of recipients with wrongs in it at the rates that audits and offices published, and the truth beside it:
 * which check should find what.
 */
final class Roster {

    /** Of a thousand: dead names on a list, duplicates in a payment list, in another programme, and so on. */
    private static final Map<Consumer<RosterFamily>, Integer> PER_MILLE = rates();

    private static final int STALE_VILLAGES_PERCENT = 13;
    private static final int DUPLICATES_PER_MILLE = 54;
    private static final int AT_LEAST = 2;

    final List<RosterFamily> families = new ArrayList<>();
    final List<Told> ofTheOffice = new ArrayList<>();
    private final Map<String, Set<String>> truth = new TreeMap<>();
    private final List<Region> villages = Regions.villages("51.08");
    private final Random random;

    Roster(long seed, int size) {
        this.random = new Random(seed);
        for (int i = 0; i < size; i++) {
            Region village = villages.get(random.nextInt(villages.size()));
            families.add(new RosterFamily(random, i, village.code()));
        }
        plant(size);
        deliberations();
        decree();
    }

    /** What each check should find, by the subjects of its signals; all else is a false alarm. */
    Map<String, Set<String>> truth() {
        Map<String, Set<String>> all = new TreeMap<>(truth);
        families.forEach(f -> f.expected.forEach(
                check -> all.computeIfAbsent(check, _ -> new TreeSet<>()).add(f.id)));
        return all;
    }

    private void plant(int size) {
        int next = 0;
        for (Map.Entry<Consumer<RosterFamily>, Integer> rate : PER_MILLE.entrySet()) {
            int count = Math.max(AT_LEAST, size * rate.getValue() / 1_000);
            for (int i = 0; i < count; i++) {
                rate.getKey().accept(families.get(next++));
            }
        }
        int pairs = Math.max(AT_LEAST, size * DUPLICATES_PER_MILLE / 2_000);
        for (int i = 0; i < pairs; i++, next += 2) {
            twins(families.get(next), families.get(next + 1));
        }
        for (int i = 0; i < AT_LEAST; i++, next += 2) {
            sameCard(families.get(next), families.get(next + 1));
        }
    }

    /** Two recipients of one tranche with one number; both logs name the one who came in later, and both were paid. */
    private void twins(RosterFamily one, RosterFamily other) {
        other.sameNumbersAs(one);
        one.happened("2024-02-01", "2024-02-01", new DuplicateNikFlagged(one.id, one.recipient(), other.id));
        other.happened("2024-02-01", "2024-02-01", new DuplicateNikFlagged(other.id, one.recipient(), one.id));
        one.expected.add("DUPLICATE_NIK");
        other.expected.add("DUPLICATE_NIK");
        other.expected.add("PAID_IN_TWO_FAMILIES");
        truth.computeIfAbsent("DUPLICATE_IN_BATCH", _ -> new TreeSet<>()).add(LINE + "/" + CATEGORY + "/T1");
    }

    /** Imported under one card: the log of whoever came second says so. */
    private void sameCard(RosterFamily first, RosterFamily second) {
        second.sameCardAs(first);
        second.expected.add("DUPLICATE_KK");
    }

    private void deliberations() {
        for (Region village : villages) {
            boolean stale = random.nextInt(100) < STALE_VILLAGES_PERCENT;
            String day = stale ? "2022-01-19" : "2024-10-01";
            MinutesSigned minutes = new MinutesSigned(
                    "musdes:" + village.code(),
                    village.code(),
                    Agenda.REGISTRY_UPDATE,
                    day.substring(0, 7),
                    "BA-1",
                    LocalDate.parse(day),
                    "ab",
                    List.of());
            ofTheOffice.add(new Told(minutes.musdesId(), day, day, "secretary", minutes));
            if (stale) {
                truth.computeIfAbsent("MUSDES_STALE", _ -> new TreeSet<>()).add(village.code());
            }
        }
    }

    /** The budget, and a decree that names one recipient more than stand in the logs. */
    private void decree() {
        List<BsuRecipientDetermined> rows = families.stream()
                .flatMap(f -> f.log().stream())
                .map(Told::event)
                .filter(BsuRecipientDetermined.class::isInstance)
                .map(BsuRecipientDetermined.class::cast)
                .toList();
        long reserved =
                rows.stream().mapToLong(BsuRecipientDetermined::reservedRupiah).sum();
        ofTheOffice.addFirst(new Told(
                LINE,
                "2024-01-02",
                "2024-01-02",
                "head",
                new BudgetOpened(LINE, "51.08", "BSU", 2024, "5.1", 10 * reserved)));
        String id = "decree:" + RosterFamily.DECREE;
        ofTheOffice.add(new Told(
                id,
                "2024-04-01",
                "2024-04-01",
                "regent",
                new RecipientsDecreed(
                        id,
                        RosterFamily.DECREE,
                        LocalDate.of(2024, 4, 1),
                        "BSU",
                        CATEGORY,
                        2024,
                        LINE,
                        rows.size() + 1,
                        reserved)));
        truth.put("ANNEX_DIFFERS", Set.of(RosterFamily.DECREE));
    }

    private static Map<Consumer<RosterFamily>, Integer> rates() {
        Map<Consumer<RosterFamily>, Integer> rates = new LinkedHashMap<>();
        rates.put(RosterFamily::diedBeforeItWasPaid, 35); // 7 of 200 names
        rates.put(RosterFamily::civilServant, 1); // 31,624 of some 28 million
        rates.put(RosterFamily::inAnotherProgramme, 50); // targeted spot checks found up to 5 to 10 %
        rates.put(RosterFamily::notInTheRegistry, 20);
        rates.put(RosterFamily::moved, 6); // 6.5 of 1,000 leave in a year
        RosterFamily.RARE.forEach(rare -> rates.put(rare, 2));
        RosterFamily.NEARLY.forEach(nearly -> rates.put(nearly, 20));
        return rates;
    }
}

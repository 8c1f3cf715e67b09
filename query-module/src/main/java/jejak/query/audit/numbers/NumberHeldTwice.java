package jejak.query.audit.numbers;

import static jejak.query.words.Sentence.say;

import java.util.List;
import jejak.query.audit.Cited;
import jejak.query.words.Sentence;

/** One number that several families hold; a flag, not a verdict. */
record NumberHeldTwice(String kind, List<Holder> holders, Sentence reason, List<Cited> events) {

    /** Somebody who holds it. */
    record Holder(String householdId, String personId, String villageCode, String eventId) {}

    /** As the table has it. */
    record Stored(
            String hash, String householdId, String personId, String villageCode, String eventId, long position) {}

    static NumberHeldTwice of(String kind, List<Stored> rows) {
        List<Holder> holders = rows.stream()
                .map(r -> new Holder(r.householdId, r.personId, r.villageCode, r.eventId))
                .toList();
        long families = rows.stream().map(Stored::householdId).distinct().count();
        return new NumberHeldTwice(
                kind,
                holders,
                say(
                        kind.equals("NIK") ? "Satu NIK dipakai %d keluarga." : "Satu nomor KK dipakai %d keluarga.",
                        kind.equals("NIK")
                                ? "One NIK is held by %d families."
                                : "One family card is held by %d families.",
                        families),
                rows.stream()
                        .map(r -> new Cited(r.eventId, r.position))
                        .distinct()
                        .toList());
    }
}

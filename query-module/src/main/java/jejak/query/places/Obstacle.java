package jejak.query.places;

import java.util.List;
import java.util.function.Predicate;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.query.household.fold.Benefit;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.Household;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** What stands against a family that waits, as far as its log says so; a promotion evaluates the rules afresh. */
final class Obstacle {

    private Obstacle() {}

    static @Nullable Sentence of(Household family, PlacesOpened book) {
        if (family.movedOut() != null) {
            return new Sentence("sudah pindah ke luar kabupaten", "it has left the regency");
        }
        if (family.ended() != null) {
            return new Sentence("tidak ada lagi anggotanya", "nobody is left of it");
        }
        if (anyRecipient(family, book, m -> m.left() != null)) {
            return new Sentence("penerimanya bukan anggotanya lagi", "its recipient belongs to it no more");
        }
        if (anyRecipient(family, book, m -> m.diedOn() != null)) {
            return new Sentence("penerimanya sudah meninggal", "its recipient has died");
        }
        return outside(family, book) ? new Sentence("tidak lagi layak", "it is not eligible any more") : null;
    }

    private static boolean outside(Household family, PlacesOpened book) {
        return family.eligibility().stream()
                .filter(s -> s.programme().equals(book.programme()) && s.year() == book.year())
                .filter(s -> s.category().equals(book.category()))
                .anyMatch(s -> s.outcome() == EligibilityOutcome.NOT_ELIGIBLE);
    }

    private static boolean anyRecipient(Household family, PlacesOpened book, Predicate<FamilyMember> what) {
        List<String> waiting = family.benefits().stream()
                .filter(b -> b.state() == Benefit.State.WAITLISTED)
                .filter(b -> b.programme().equals(book.programme()) && b.year() == book.year())
                .filter(b -> b.category().equals(book.category()))
                .map(Benefit::recipientPersonId)
                .toList();
        return family.members().stream().anyMatch(m -> waiting.contains(m.personId()) && what.test(m));
    }
}

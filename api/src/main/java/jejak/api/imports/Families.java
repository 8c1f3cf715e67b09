package jejak.api.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Field;
import jejak.api.privacy.ClaimHashes;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.ledger.ClaimHolder;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.HouseholdFold;
import org.jspecify.annotations.Nullable;

/** Finds the family and the person behind a number: by the claims of the log, which are never late. */
final class Families {

    private final Ledger ledger;
    private final ClaimHashes hashes;

    Families(Ledger ledger, ClaimHashes hashes) {
        this.ledger = ledger;
        this.hashes = hashes;
    }

    Optional<String> byNik(String nik) {
        return holder("nik", nik);
    }

    Optional<String> byCard(String cardNumber) {
        return holder("family-card", cardNumber);
    }

    /** The household whose head carries a NIK now. */
    Optional<String> headedBy(String nik) {
        return byNik(nik)
                .filter(household -> person(household, nik)
                        .filter(person -> person.equals(head(household)))
                        .isPresent());
    }

    private @Nullable String head(String householdId) {
        String head = null;
        for (RecordedEvent event : ledger.stream(householdId)) {
            if (event.payload() instanceof HouseholdRegistered e) {
                head = e.headPersonId();
            } else if (event.payload() instanceof HeadReplaced e) {
                head = e.personId();
            } else if (event.payload() instanceof HeadVacated) {
                head = null;
            }
        }
        return head;
    }

    /** The member of a household who carries a NIK now. */
    Optional<String> person(String householdId, String nik) {
        List<Member> said = ledger.stream(householdId).stream()
                .map(RecordedEvent::payload)
                .flatMap(Families::members)
                .toList();
        return said.reversed().stream()
                .filter(member -> member.nik().equals(nik))
                .findFirst()
                .map(Member::personId);
    }

    /** Whether a row tells of somebody who lives in the family of its card: the same number, and born on the same day. */
    boolean know(Reading row) {
        LocalDate born = LocalDate.parse(row.value(Field.BIRTH_DATE));
        return byCard(row.value(Field.CARD_NUMBER)).map(ledger::stream).flatMap(HouseholdFold::of).stream()
                .flatMap(family -> family.members().stream())
                .filter(member -> member.diedOn() == null && member.left() == null)
                .anyMatch(member -> member.nik().equals(row.value(Field.NIK)) && born.equals(member.birthDate()));
    }

    private Optional<String> holder(String kind, String number) {
        String hash = hashes.hash(kind, number);
        return Optional.ofNullable(ledger.holders(kind, Set.of(hash)).get(hash)).map(ClaimHolder::stream);
    }

    private static Stream<Member> members(Object event) {
        if (event instanceof HouseholdRegistered e) {
            return e.members().stream();
        }
        if (event instanceof MemberAdded e) {
            return Stream.of(e.member());
        }
        return event instanceof MemberCorrected e ? Stream.of(e.member()) : Stream.empty();
    }
}

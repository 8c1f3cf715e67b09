package jejak.household.events;

import java.util.ArrayList;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What the log of a family that left says of the log it has in another regency of the same installation. */
public sealed interface MoveEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * The office of the other regency has taken the family in: nothing is held of it here any more.
     *
     * @param toHouseholdId its log there, written in the same commit
     * @param cardPersonId under whose key the number of the card is sealed
     * @param cardNumber null once that person's data are destroyed
     */
    record HouseholdHandedOver(
            String householdId,
            String toHouseholdId,
            String cardPersonId,
            @Personal(of = "cardPersonId") @Nullable String cardNumber,
            List<HandedOver> members)
            implements MoveEvent {

        @Override
        public List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            if (cardNumber != null) {
                claims.add(Claim.personal(Mode.RELEASE, "family-card", cardNumber));
            }
            members.forEach(m -> claims.add(Claim.personal(Mode.RELEASE, "nik", m.nik())));
            return claims;
        }
    }

    /**
     * One person of the family; each office keeps a key of its own for them, so that either may forget them alone.
     *
     * @param toPersonId the person's id in the log there
     */
    record HandedOver(
            String personId, String toPersonId, @Personal String nik) {}
}

package jejak.deliberation.musdes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.kernel.Rejected.Checks;

/** Decides whether enough people signed minutes, or an addendum to them. */
public final class Signatures {

    private Signatures() {}

    /** Notes who signed twice, cannot be named, or is missing. */
    public static void check(Checks checks, List<NewSignature> signatures, Set<AttendeeRole> required) {
        Set<AttendeeRole> missing = EnumSet.noneOf(AttendeeRole.class);
        missing.addAll(required);
        Set<String> people = new HashSet<>();
        for (int i = 0; i < signatures.size(); i++) {
            NewSignature signature = signatures.get(i);
            String at = "signatures[" + i + "].";
            Inputs.person(checks, at, signature.personId(), signature.name());
            checks.that(people.add(signature.personId()), at + "personId", MusdesReason.SIGNED_TWICE);
            missing.remove(signature.role());
        }
        checks.that(missing.isEmpty(), "signatures", MusdesReason.SIGNATURE_MISSING);
    }
}

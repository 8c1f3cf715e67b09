package jejak.api.bundle;

import java.util.Optional;
import java.util.Set;
import jejak.api.access.BreakGlass;
import jejak.api.access.Principal;
import jejak.api.looks.AccessRecorder;
import jejak.api.looks.SeenData;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;
import jejak.ledger.bundle.BundleReader;
import org.springframework.stereotype.Component;

/** Puts on record that the data of a household's persons leaves in a bundle. */
@Component
class BundleLooks {
    private final AccessRecorder recorder;
    private final BreakGlass glasses;
    private final BundleReader reader;

    BundleLooks(AccessRecorder recorder, BreakGlass glasses, BundleReader reader) {
        this.recorder = recorder;
        this.glasses = glasses;
        this.reader = reader;
    }

    /** Returns once it is durable. */
    void record(Principal principal, String household) {
        Set<String> persons = Persons.in(reader.stream(household, Long.MAX_VALUE));
        SeenData seen = new SeenData(Purpose.AUDIT);
        seen.exported("householdBundle", PersonalField.WHOLE_FILE, persons);
        Optional<BreakGlass.Open> glass = glasses.open(principal.account());
        recorder.record(principal, glass, seen);
    }
}

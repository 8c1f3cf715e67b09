package jejak.api.erasure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.events.JsonEventCodec;
import jejak.api.privacy.ClaimHashes;
import jejak.household.erasure.KeyDestruction;
import jejak.kernel.Claim;
import jejak.ledger.Envelope;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.SubjectKey;
import jejak.ledger.subject.SubjectKeys;

/**
 * Destroys a person's key beside the log and in the key folder.
 *
 * <p>Beside the log first: what frees the claims can be read only as long as the folder still opens the key. Whoever
 * comes again after a crash finds the tombstone and cuts the folder's tree.
 */
record LoggedDestruction(Ledger ledger, SubjectKeys keys, Unreadable unreadable, ClaimHashes hashes)
        implements KeyDestruction {

    @Override
    public String destroy(String householdId, String personId, List<Claim> numbers) {
        Optional<SubjectKey> key =
                Optional.ofNullable(keys.of(List.of(personId)).get(personId));
        Set<String> commands = key.map(present -> commandsThatSpokeOf(householdId, present.keyId()))
                .orElse(Set.of());
        String keyId = keys.forget(personId, householdId, releases(numbers), commands);
        if (!keyId.isEmpty()) {
            unreadable.from(List.of(new SubjectKey(keyId, personId, new byte[0])));
        }
        return keyId;
    }

    private List<jejak.ledger.Claim.Release> releases(List<Claim> numbers) {
        return numbers.stream()
                .filter(number -> !number.key().equals(JsonEventCodec.ERASED))
                .map(number -> new jejak.ledger.Claim.Release(number.kind(), hashes.hash(number.kind(), number.key())))
                .toList();
    }

    /** Their bodies were hashed under a key, yet who has that key could try out what the person was called. */
    private Set<String> commandsThatSpokeOf(String householdId, String keyId) {
        return ledger.stream(householdId).stream()
                .map(RecordedEvent::envelope)
                .filter(envelope -> new String(envelope.payload(), StandardCharsets.UTF_8).contains(keyId))
                .map(Envelope::commandId)
                .collect(Collectors.toSet());
    }
}

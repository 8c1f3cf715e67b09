package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.household.events.ReferenceEvent;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;

/** What the office says of the lists that come with the program. */
final class ReferenceSentences {

    private ReferenceSentences() {}

    static Sentence of(ReferenceEvent event) {
        return switch (event) {
            case ReferenceDataRecorded e ->
                say(
                        "Sistem memakai daftar %s (%d baris, sidik %s).",
                        "The system reads the list %s (%d lines, hash %s).", e.list(), e.lines(), e.contentHash());
        };
    }
}

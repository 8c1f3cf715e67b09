package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.household.events.ReferenceEvent;
import jejak.household.events.ReferenceEvent.ProgramRecorded;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;

/** What the office says of the program and of the lists that come with it. */
final class ReferenceSentences {

    private ReferenceSentences() {}

    static Sentence of(ReferenceEvent event) {
        return switch (event) {
            case ReferenceDataRecorded e ->
                say(
                        "Sistem memakai daftar %s (%d baris, sidik %s).",
                        "The system reads the list %s (%d lines, hash %s).", e.list(), e.lines(), e.contentHash());
            case ProgramRecorded e ->
                say(
                        "Sejak ini yang menulis adalah program versi %s (sidik %s; halaman pemeriksa %s).",
                        "From here on the program of version %s writes (hash %s; verifying page %s).",
                        e.version(),
                        e.programHash(),
                        e.verifierHash());
        };
    }
}

package jejak.api.graphql;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jejak.api.commands.Outcome;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What a client is told of its command. */
record CommandPayload(
        String commandId,
        @Nullable Long position,
        boolean replayed,
        List<RecordedFact> events,
        List<UserError> userErrors) {

    /** One event, by what proves it. */
    record RecordedFact(String eventId, long position, String type, String stream, long version, String leafHash) {

        static RecordedFact of(RecordedEvent event) {
            return new RecordedFact(
                    event.envelope().eventId(),
                    event.position(),
                    event.envelope().type(),
                    event.envelope().stream(),
                    event.envelope().version(),
                    HexFormat.of().formatHex(event.hash()));
        }
    }

    /** One thing that stands in the way, in the language of the client. */
    record UserError(String path, String code, String message, String messageId, String messageEn) {

        static UserError of(jejak.api.commands.UserError error, Locale locale) {
            String message = CodedError.choose(locale, error.indonesian(), error.english());
            return new UserError(error.path(), error.code(), message, error.indonesian(), error.english());
        }
    }

    static CommandPayload of(String commandId, Outcome outcome, Locale locale) {
        return new CommandPayload(
                commandId,
                outcome.answer() == null ? null : outcome.position(),
                outcome.replayed(),
                outcome.events().stream().map(RecordedFact::of).toList(),
                outcome.errors().stream()
                        .map(error -> UserError.of(error, locale))
                        .toList());
    }
}

package jejak.api.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jejak.ledger.memory.HeapShare;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.stereotype.Component;

/** Texts of questions that were read and fit the schema, so that the next who sends the same words need not wait for that. */
@Component
class UnderstoodTexts implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /** What has been read of the longest text that may be sent takes some hundred kilobytes. */
    private static final int MOST = HeapShare.of(1_000, 300_000);

    private final Cache<String, PreparsedDocumentEntry> texts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    public void customize(SchemaResourceBuilder builder) {
        builder.configureGraphQl(engine -> engine.preparsedDocumentProvider(this));
    }

    /** A text that is wrong is not kept: its errors are told in the language of who sent it. */
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> reading) {
        PreparsedDocumentEntry known = texts.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry read = reading.apply(input);
        if (!read.hasErrors()) {
            texts.put(input.getQuery(), read);
        }
        return CompletableFuture.completedFuture(read);
    }

    /** What a text says, when it was understood before. */
    Optional<Document> known(String text) {
        return Optional.ofNullable(texts.getIfPresent(text)).map(PreparsedDocumentEntry::getDocument);
    }
}

package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds that a question is read once, however often it is sent, and a wrong one each time in the words of its sender. */
class UnderstoodTextsTest {

    private static final String TEXT = "{ version }";

    private final UnderstoodTexts texts = new UnderstoodTexts();
    private final List<String> read = new ArrayList<>();

    @Test
    void theSameWordsAreReadOnce() {
        assertThat(texts.known(TEXT)).isEmpty();

        PreparsedDocumentEntry first = ask(TEXT);
        assertThat(ask(TEXT)).isSameAs(first);

        assertThat(read).containsExactly(TEXT);
        assertThat(texts.known(TEXT)).containsSame(first.getDocument());
        assertThat(texts.known(" " + TEXT)).isEmpty();
    }

    @Test
    void whatIsWrongIsReadAgain() {
        assertThat(refused().getErrors()).hasSize(1);
        assertThat(refused().getErrors()).hasSize(1);

        assertThat(read).containsExactly(TEXT, TEXT);
        assertThat(texts.known(TEXT)).isEmpty();
    }

    private PreparsedDocumentEntry ask(String text) {
        return texts.getDocumentAsync(input(text), input -> {
                    read.add(input.getQuery());
                    return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
                })
                .join();
    }

    private PreparsedDocumentEntry refused() {
        return texts.getDocumentAsync(input(TEXT), input -> {
                    read.add(input.getQuery());
                    return new PreparsedDocumentEntry(ValidationError.newValidationError()
                            .validationErrorType(ValidationErrorType.FieldUndefined)
                            .build());
                })
                .join();
    }

    private static ExecutionInput input(String text) {
        return ExecutionInput.newExecutionInput(text).build();
    }
}

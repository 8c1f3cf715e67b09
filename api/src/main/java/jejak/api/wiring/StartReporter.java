package jejak.api.wiring;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows a refused start as its one sentence and not as a stack trace; found by Spring Boot by its name in a file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = StartRefused.sentenceFor(failure);
        sentence.ifPresent(text -> Terminal.complain("Jejak: " + text));
        return sentence.isPresent();
    }
}

package jejak.ledger.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many who ask at the same moment cost the store one question, and nobody is given an answer older than the asking. */
class AskedTogetherTest {
    private static final int FOLLOWERS = 5;

    private final List<Set<String>> questions = new ArrayList<>();
    private final CountDownLatch firstIsAsked = new CountDownLatch(1);
    private final CountDownLatch firstIsAnswered = new CountDownLatch(1);
    private final CountDownLatch joined = new CountDownLatch(FOLLOWERS);
    private int failing = -1;

    private final AskedTogether<String, Integer> asked = new AskedTogether<>(this::lengths);

    @AutoClose
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void thoseWhoComeMeanwhileAreTheNextQuestion() throws Exception {
        List<Future<Map<String, Integer>>> answers = followers();

        for (int i = 0; i < FOLLOWERS; i++) {
            assertThat(answers.get(i).get()).containsEntry("x".repeat(i), i);
        }
        assertThat(questions).hasSize(2);
        assertThat(questions.getLast()).hasSize(FOLLOWERS);
    }

    @Test
    void whoeverAsksAfterwardsIsNotGivenWhatWasAnsweredBefore() {
        firstIsAnswered.countDown();

        asked.answer(List.of("a"));
        asked.answer(List.of("a"));

        assertThat(questions).containsExactly(Set.of("a"), Set.of("a"));
    }

    @Test
    void aFailureIsOnesAloneAndTheOthersAskAgain() throws Exception {
        failing = 1;
        List<Future<Map<String, Integer>>> answers = followers();

        int failed = 0;
        for (Future<Map<String, Integer>> answer : answers) {
            try {
                assertThat(answer.get()).hasSize(FOLLOWERS);
            } catch (ExecutionException e) {
                assertThat(e).hasRootCauseMessage("away");
                failed++;
            }
        }
        assertThat(failed).isOne();
        assertThat(questions).hasSize(3);
        assertThatThrownBy(() -> {
                    failing = questions.size();
                    asked.answer(List.of("b"));
                })
                .hasMessage("away");
    }

    /** One question is on its way while five more come; only then it is answered. */
    private List<Future<Map<String, Integer>>> followers() throws InterruptedException {
        askers.submit(() -> asked.answer(List.of("first")));
        firstIsAsked.await();
        List<Future<Map<String, Integer>>> answers = new ArrayList<>();
        for (int i = 0; i < FOLLOWERS; i++) {
            List<String> theirs = telling("x".repeat(i));
            answers.add(askers.submit(() -> asked.answer(theirs)));
        }
        joined.await();
        firstIsAnswered.countDown();
        return answers;
    }

    /** Tells when it is looked at, which is when its owner joins a round; a round is not closed before that is over. */
    private List<String> telling(String key) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                joined.countDown();
                return key;
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private Map<String, Integer> lengths(Set<String> keys) {
        int number = questions.size();
        questions.add(Set.copyOf(keys));
        firstIsAsked.countDown();
        try {
            firstIsAnswered.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (number == failing) {
            throw new IllegalStateException("away");
        }
        return keys.stream().collect(Collectors.toMap(key -> key, String::length));
    }
}

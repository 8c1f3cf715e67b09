package jejak.api.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.life.Simulations.Outcome;

/** One trial of a draft: how far it is, and what it found. */
final class WhatIfRun {

    /** How a trial stands. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** What is tried. */
    record Trial(String id, String rulePackId, String contentHash, String fromMonth, String toMonth, long position) {}

    private final Trial trial;
    private final Instant begun = Instant.now();
    private final List<Difference> found = new ArrayList<>();
    private State state = State.RUNNING;
    private int done;
    private int total;

    WhatIfRun(Trial trial) {
        this.trial = trial;
    }

    Trial trial() {
        return trial;
    }

    synchronized void expect(int households) {
        total = households;
    }

    /** Answers whether to go on. */
    synchronized boolean add(int households, List<Difference> differences) {
        if (state == State.RUNNING) {
            done += households;
            found.addAll(differences);
        }
        return state == State.RUNNING;
    }

    synchronized void end(State how) {
        if (state == State.RUNNING) {
            state = how;
        }
    }

    synchronized State state() {
        return state;
    }

    synchronized int done() {
        return done;
    }

    synchronized int total() {
        return total;
    }

    /** At the pace so far; nothing before the first household and after the end. */
    synchronized Optional<Long> secondsLeft() {
        if (state != State.RUNNING || done == 0) {
            return Optional.empty();
        }
        long millis = Duration.between(begun, Instant.now()).toMillis();
        return Optional.of(millis * (total - done) / done / 1_000);
    }

    /** In the order of household, programme and category. */
    synchronized List<Difference> differences() {
        return List.copyOf(found);
    }

    synchronized int differing() {
        return (int) found.stream().map(Difference::householdId).distinct().count();
    }

    synchronized long differenceRupiah() {
        return found.stream().mapToLong(Difference::differenceRupiah).sum();
    }

    /** Nothing until it has come to its end. */
    Optional<Outcome> outcome() {
        return state() == State.DONE
                ? Optional.of(new Outcome(
                        trial.contentHash(),
                        trial.fromMonth(),
                        trial.toMonth(),
                        trial.position(),
                        total(),
                        differing(),
                        differenceRupiah(),
                        PackHash.of(WhatIfCsv.of(differences()))))
                : Optional.empty();
    }
}

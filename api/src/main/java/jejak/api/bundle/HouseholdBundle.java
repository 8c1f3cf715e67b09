package jejak.api.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jejak.ledger.bundle.BundleDraft;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.bundle.ProvenLog;
import jejak.ledger.bundle.StoredEvent;
import jejak.ledger.checkpoint.LogTree;
import org.jspecify.annotations.Nullable;

/** Puts one household's bundle together: its events, the rules, who looked, and what an auditor needs to check them. */
public final class HouseholdBundle {
    private static final List<String> RULES = List.of("rulepack:", "reference:");

    private final Sources sources;
    private final SealedWords words = new SealedWords();

    /**
     * Where the parts come from.
     *
     * @param keys public keys, one {@code log VKEY} or {@code witness VKEY} each
     * @param looks positions of the events that record a look at any of these persons' data
     * @param persons opens sealed values; null when nothing is to be opened
     */
    public record Sources(
            BundleReader reader,
            LogTree tree,
            List<String> keys,
            Function<Collection<String>, Collection<Long>> looks,
            @Nullable OpenedValues persons) {}

    /**
     * What is asked for.
     *
     * @param personal whether the persons' data goes along in the clear
     * @param from size of the checkpoint that the auditor holds; 0 for none
     */
    public record Wish(String household, boolean personal, long from) {}

    public HouseholdBundle(Sources sources) {
        this.sources = sources;
    }

    /** The zip; empty when there is no such household under the last checkpoint. */
    public Optional<byte[]> make(Wish wish) {
        return ProvenLog.last(sources.reader(), sources.tree().nodes()).flatMap(log -> make(wish, log));
    }

    /** How many events the last checkpoint covers; 0 before any. */
    public long size() {
        return ProvenLog.last(sources.reader(), sources.tree().nodes())
                .map(ProvenLog::size)
                .orElse(0L);
    }

    /** Ids of everybody whose data goes along when it is wished for; empty when there is no such household. */
    public Set<String> persons(String household) {
        return Persons.in(sources.reader().stream(household, Long.MAX_VALUE));
    }

    private Optional<byte[]> make(Wish wish, ProvenLog log) {
        List<StoredEvent> events = log.stream(wish.household());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        BundleDraft draft = log.draft(sources.keys());
        draft.section(log.section("events", wish.household(), events, words::tell));
        draft.section(log.section("rules", null, rules(log.size()), words::tell));
        Collection<Long> looks = sources.looks().apply(Persons.in(events));
        draft.section(log.section("access", null, sources.reader().at(looks, log.size()), words::tell));
        if (wish.from() > 0 && wish.from() < log.size()) {
            draft.consistency(wish.from(), log.consistency(wish.from()));
        }
        OpenedValues persons = sources.persons();
        if (wish.personal() && persons != null) {
            draft.file("personal.json", persons.layer(events));
        }
        draft.file("README.txt", resource("/bundle/README.txt"));
        draft.file("verify.html", resource("/jejak/ledger/verify.html"));
        return Optional.of(draft.zip());
    }

    private List<StoredEvent> rules(long size) {
        return RULES.stream()
                .flatMap(prefix -> sources.reader().streamsBeginning(prefix, size).stream())
                .sorted(Comparator.comparingLong(StoredEvent::position))
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream file = HouseholdBundle.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

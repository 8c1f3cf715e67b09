package jejak.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.query.words.EventSentences;
import jejak.query.words.Names;
import jejak.query.words.Sentence;

/**
 * The words for an event of a family's log, and of whom they tell what.
 *
 * @param named whose names are in the sentence
 * @param assessed of whose disability it speaks
 */
public record Said(Sentence sentence, List<String> named, List<String> assessed) {

    static Said of(Object event, Names known) {
        Set<String> used = new LinkedHashSet<>();
        Sentence sentence = EventSentences.of(event, person -> {
            Optional<String> name = known.of(person);
            name.ifPresent(_ -> used.add(person));
            return name;
        });
        boolean speaksOfHealth = event instanceof DisabilityRecorded d && d.kind() != null;
        List<String> assessed = speaksOfHealth ? List.of(((DisabilityRecorded) event).personId()) : List.of();
        return new Said(sentence, new ArrayList<>(used), assessed);
    }
}

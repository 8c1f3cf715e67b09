package jejak.query.words;

import java.util.Optional;

/** What a reader's own material knows of the names of people; nothing for people it does not know. */
@FunctionalInterface
public interface Names {

    /** For material that names nobody. */
    Names NONE = _ -> Optional.empty();

    Optional<String> of(String personId);

    /** The name, or words that stand for somebody unnamed. */
    default Sentence member(String personId) {
        return of(personId).map(Sentence::same).orElse(new Sentence("seorang anggota keluarga", "a family member"));
    }
}

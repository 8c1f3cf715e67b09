package jejak.aid.quota;

import java.util.Optional;
import jejak.aid.rulepack.RulePack;

/** Opens the book of a category's places for the commit that is being prepared. */
public interface PlaceBooks {

    /** Counts no places. */
    PlaceBooks NONE = new PlaceBooks() {
        @Override
        public Optional<OpenBook> counted(Subject subject, RulePack pack) {
            return Optional.empty();
        }

        @Override
        public Optional<OpenBook> known(Subject subject) {
            return Optional.empty();
        }
    };

    /** The book of a category whose places the office or the pack counts; opened first when only the pack does. */
    Optional<OpenBook> counted(Subject subject, RulePack pack);

    /** The book of a category, when it was opened before. */
    Optional<OpenBook> known(Subject subject);
}

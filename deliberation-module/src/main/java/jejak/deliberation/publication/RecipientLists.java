package jejak.deliberation.publication;

import java.time.LocalDate;
import java.util.Set;
import jejak.deliberation.events.VillageListEvent;

/** Answers who was decided for a programme in a village, and who of them may be named there. */
public interface RecipientLists {

    /**
     * The list as the logs of the families have it now.
     *
     * @param list which one
     * @param today day on which it would be published
     * @param before ids of the families that the last version names
     */
    ListDraft of(Which list, LocalDate today, Set<String> before);

    /** One list of a village: of one programme in one year. */
    record Which(String villageCode, String programme, int year) {

        /** The log of the list. */
        public String listId() {
            return VillageListEvent.idOf(villageCode, programme, year);
        }
    }
}

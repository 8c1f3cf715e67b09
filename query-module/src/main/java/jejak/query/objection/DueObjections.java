package jejak.query.objection;

import java.time.LocalDate;
import java.util.List;

/** Answers which objections nobody decided in time; for the part of the program that keeps the office's calendar. */
public interface DueObjections {

    /** One objection whose last day has passed. */
    record Due(String objectionId, String householdId, String villageCode, LocalDate dueOn) {}

    /** Those that are open and whose last day lies before a day, the oldest first; a hundred at most. */
    List<Due> dueBefore(LocalDate day);
}

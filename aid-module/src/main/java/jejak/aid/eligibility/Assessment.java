package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import jejak.household.events.WelfareEvent.WelfareAnswers;

/** What the latest visit answered. */
public record Assessment(LocalDate on, WelfareAnswers answers, String fact) {
    /** Yes answers to the eight questions that are counted. */
    public int yesAnswers() {
        WelfareAnswers a = answers;
        return (int) Stream.of(
                        a.headWithoutWork(),
                        a.foodWorry(),
                        a.foodOverHalfOfSpending(),
                        a.noSpendingOnClothes(),
                        a.poorFloor(),
                        a.poorWalls(),
                        a.noOwnToilet(),
                        a.poorLighting())
                .filter(yes -> yes)
                .count();
    }
}

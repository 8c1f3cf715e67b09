package jejak.aid.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jejak.aid.check.About.Setting;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePacks;
import org.jspecify.annotations.Nullable;

/**
 * What a check needs beside the facts; the day it is comes in as data and is never asked of a clock.
 *
 * @param sweep the day of the sweep that looks; null when a new fact made the office look
 * @param settings what the office sets, by name of the setting
 * @param cards who else holds a family-card number
 */
public record Circumstances(
        RulePacks packs, @Nullable LocalDate sweep, Map<String, Integer> settings, CardHolders cards) {

    /** The value of a check's only setting, or of one by its position. */
    public int value(Check check, int setting) {
        Setting asked = check.about().settings().get(setting);
        return settings.getOrDefault(asked.name(), asked.otherwise());
    }

    /** The value of a check's first setting. */
    public int value(Check check) {
        return value(check, 0);
    }

    /** The day of the sweep, when a sweep looks. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(sweep);
    }

    /** The category that ruled a payment when it was instructed. */
    public Optional<Category> category(String regencyCode, Fact<BsuDisbursementInstructed> order) {
        BsuDisbursementInstructed e = order.event();
        return packs.inForce(regencyCode, order.trueOn())
                .flatMap(pack -> pack.programme(e.programme(), e.year()))
                .flatMap(programme -> programme.category(e.category()));
    }
}

package jejak.query.words.aid;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.time.YearMonth;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.query.words.Names;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;
import org.jspecify.annotations.Nullable;

/** What the office says of the places of a category, and of those who wait for one. */
public final class PlaceSentences {

    private PlaceSentences() {}

    /** What a family's log says of its place. */
    public static Sentence of(PlaceEvent event, Names names) {
        return switch (event) {
            case RecipientWaitlisted e ->
                say(
                        "%s diusulkan menerima %s; kuota penuh, jadi keluarga menunggu giliran.",
                        "%s is nominated for %s; the quota is full, so the family waits for its turn.",
                        names.member(e.recipientPersonId()),
                        Texts.benefit(e.programme(), e.category(), e.year()));
            case RecipientPromoted e -> promoted(e);
            case RecipientReplaced e ->
                say(
                        "Tempat keluarga ini pada %s (SK %s) diambil alih keluarga %s; %s.",
                        "The family's place in %s (decree %s) goes to household %s; %s.",
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.decreeNumber(),
                        e.successorHouseholdId(),
                        last(e.lastMonth()));
        };
    }

    /** What the book of places says. */
    public static Sentence of(QuotaEvent event) {
        return switch (event) {
            case PlacesOpened e ->
                say(
                        "Tempat pada %s mulai dihitung; %d sudah diberikan sebelumnya.",
                        "The places of %s are counted from now on; %d were given before.",
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.held().size());
            case QuotaSet e ->
                say(
                        "Kuota %s ditetapkan %d keluarga menurut %s.",
                        "The quota of %s is set to %d families by %s.", scope(e.villageCode()), e.places(), e.basis());
            case PlaceTaken e ->
                say(
                        "Keluarga %s mendapat tempat, %s.",
                        "Household %s has a place, %s.", e.householdId(), Texts.months(e.fromMonth(), e.toMonth()));
            case PlaceGivenUp e ->
                say(
                        "Keluarga %s melepas tempat atau gilirannya; %s.",
                        "Household %s gives up its place or its turn; %s.", e.householdId(), last(e.lastMonth()));
            case WaitingListJoined e ->
                say(
                        "Keluarga %s menunggu tempat sejak %s%s.",
                        "Household %s waits for a place since %s%s.", e.householdId(), e.since(), decile(e.decile()));
        };
    }

    /** What decides who comes first. */
    public static Sentence of(WaitingOrder code) {
        return switch (code) {
            case LOWEST_DECILE -> new Sentence("desil terendah dahulu", "lowest decile first");
            case LONGEST_WAITING -> new Sentence("terlama menunggu dahulu", "longest waiting first");
        };
    }

    private static Sentence promoted(RecipientPromoted e) {
        String replaced = e.replacedHouseholdId();
        return say(
                "Giliran keluarga ini tiba pada %s sejak %s%s; %d keluarga di depannya dilewati%s.",
                "The family's turn came in %s from %s%s; %d families before it are passed over%s.",
                Texts.benefit(e.programme(), e.category(), e.year()),
                YearMonth.parse(e.fromMonth()),
                decile(e.decile()),
                e.passedOver().size(),
                replaced == null
                        ? Sentence.NOTHING
                        : say(
                                ", menggantikan keluarga %s dari SK %s",
                                ", in the place of household %s of decree %s",
                                replaced,
                                String.valueOf(e.amendsDecree())));
    }

    private static Sentence scope(@Nullable String village) {
        return village == null ? new Sentence("semua desa", "all villages") : Texts.place(village);
    }

    private static Sentence decile(@Nullable Integer decile) {
        return when(decile != null, say(", desil %s", ", decile %s", String.valueOf(decile)));
    }

    private static Sentence last(@Nullable String month) {
        return month == null
                ? new Sentence("tanpa bulan yang tersisa", "for no month")
                : say("bulan terakhir %s", "last month %s", YearMonth.parse(month));
    }
}

package jejak.deliberation.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import jejak.kernel.Claim;
import jejak.kernel.Personal;

/** What a village puts up for its people to read: who was decided for a programme in a year, and who no longer is. */
public sealed interface VillageListEvent extends Claim.Source {

    /** The list whose log holds this event: {@code villagelist:}, village, programme and year. */
    String listId();

    /** Names the log of one list: of one programme in one year of a village. */
    static String idOf(String villageCode, String programme, int year) {
        return "villagelist:" + villageCode + ":" + programme + ":" + year;
    }

    /**
     * The village head published the list as it stands.
     *
     * @param version 1, and one more with each publication
     * @param contentHash SHA-256 in hex of what is published, as {@link #hash} makes it
     * @param named families that are named, as far as they are
     * @param unnamed how many more were decided and are not named
     * @param removed families that the version before named and this one does not
     */
    record VillageListPublished(
            String listId,
            String villageCode,
            String programme,
            int year,
            int version,
            String contentHash,
            List<ListedFamily> named,
            int unnamed,
            List<RemovedFamily> removed)
            implements VillageListEvent {

        /**
         * SHA-256 in hex of the ids that are listed, in their order, of how many are not named, and of the rule by which
         * names are shown; of no name, since a hash of few letters would tell them.
         */
        public static String hash(String listId, String naming, List<ListedFamily> named, int unnamed) {
            String text = named.stream()
                    .map(family -> family.householdId() + ";" + family.personId() + "\n")
                    .collect(Collectors.joining("", listId + "\n" + naming + "\n", unnamed + "\n"));
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256.", e);
            }
        }
    }

    /** The village head took the list down; nothing of it is shown until it is published again. */
    record VillageListWithdrawn(String listId, String villageCode, int version, WithdrawalReason reason)
            implements VillageListEvent {}

    /**
     * A family on the list.
     *
     * @param personId the person who is named
     * @param shownAs how, for example by initials
     */
    record ListedFamily(
            String householdId, String personId, @Personal String shownAs) {}

    /** A family that left the list. */
    record RemovedFamily(String householdId, RemovalReason reason) {}

    /** Why a family left the list, in no more words than neighbours need. */
    enum RemovalReason {
        BETTER_OFF,
        MOVED,
        DECEASED,
        RESIGNED,
        NO_LONGER_ENTITLED,
        NO_LONGER_NAMED
    }

    /** Why a list was taken down. */
    enum WithdrawalReason {
        PUBLISHED_BY_MISTAKE,
        PERSON_ASKED,
        PERIOD_OVER
    }
}

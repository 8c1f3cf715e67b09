package jejak.query.publication;

/** Takes the names of the dead, and of those who live elsewhere by now, off a list. */
public interface LivingLists {

    /** The list as it holds today, for a thread that sees the village: whoever died or lives there no more is counted and not named. */
    PublishedList living(PublishedList list);
}

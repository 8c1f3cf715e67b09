package jejak.query.publication;

/** Takes the names of the dead off a list. */
public interface LivingLists {

    /** The list as the asking thread may see it: of the families it sees, the dead are counted and not named. */
    PublishedList living(PublishedList list);
}

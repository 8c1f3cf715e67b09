package jejak.deliberation.proposal;

/** Answers how proposals of a regency go up. */
public interface ChainRules {

    /** The rule of one regency, by its code. */
    ChainRule of(String regencyCode);
}

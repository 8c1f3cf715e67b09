package jejak.deliberation.musdes;

/** Answers which rule of quorum and signatures a regency has. */
public interface QuorumRules {

    /** The rule of the regency, by its code such as {@code 51.08}. */
    QuorumRule of(String regencyCode);
}

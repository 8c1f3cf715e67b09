package jejak.deliberation.objection;

/** Answers how objections of a regency are heard. */
public interface ObjectionRules {

    /** The rule of one regency, by its code. */
    ObjectionRule of(String regencyCode);
}

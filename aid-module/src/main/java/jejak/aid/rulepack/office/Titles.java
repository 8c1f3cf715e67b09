package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;

/** What people in office are called where they hold it. */
public record Titles(
        @Means("The regent.") Title regent,
        @Means("The head of the social office.") Title officeHead,
        @Means("The head of a desa.") Title villageHead,
        @Means("The head of a kelurahan.") Title wardHead,
        @Means("A part of a village.") Title hamlet,
        @Means("The head of a part of a village.") Title hamletHead) {

    /** A title in both languages. */
    public record Title(
            @Means("In Indonesian or the language of the place.")
            String id,

            @Means("In English.") String en) {}
}

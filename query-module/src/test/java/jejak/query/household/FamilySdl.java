package jejak.query.household;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schema of a family, for tests of other rooms. */
public final class FamilySdl {

    private FamilySdl() {}

    /** What stands between the braces of a type. */
    public static String type(String name) {
        Matcher type = Pattern.compile("\ntype " + name + "\\b[^{]*\\{(.*?)\n}", Pattern.DOTALL)
                .matcher(HouseholdSdl.TEXT + MemberSdl.TEXT);
        if (!type.find()) {
            throw new AssertionError("The schema of a family has no type " + name + ".");
        }
        return type.group(1);
    }
}

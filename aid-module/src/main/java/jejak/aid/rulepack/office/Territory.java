package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.rulepack.Means;

/** The villages of a regency by a list of codes, and villages that stand out. */
public record Territory(
        @Means("Name of the file that lists its regions.") String regionList,

        @Means("Whose codes the list has, for example KEMENDAGRI.")
        String codeSystem,

        @Means("Codes of the regency in other systems.") List<OtherCode> otherCodes,

        @Means("Villages known for including people with disabilities.")
        List<InclusiveVillage> inclusiveVillages) {

    /** The regency's code in another system. */
    public record OtherCode(
            @Means("Name of the system, for example BPS.") String system,
            @Means("The code there.") String code) {}

    /** A village known for including people with disabilities. */
    public record InclusiveVillage(
            @Means("Code of the village.") String code,
            @Means("What it is known for.") String knownFor) {}
}

package jejak.query.words.aid;

import jejak.query.words.Sentence;

/** What the rules of a pack ask for, in the words of a sentence rather than in their codes. */
public final class RuleWords {

    private RuleWords() {}

    /** A rule that nobody has put into words is told by its code. */
    public static Sentence of(String rule) {
        return switch (rule) {
            case "LISTED_IN_REGISTRY" -> new Sentence("tercatat dalam basis data", "listed in a registry");
            case "LISTED_IN_REGISTRY_OF_THE_DAY" ->
                new Sentence("tercatat dalam basis data yang berlaku hari itu", "listed in the registry of the day");
            case "EXTREMELY_POOR" -> new Sentence("miskin ekstrem", "extremely poor");
            case "DECILE_IN_RANGE" -> new Sentence("desil dalam batas", "decile within the limit");
            case "RESIDENT_IN_REGENCY" -> new Sentence("tinggal di kabupaten ini", "resident in the regency");
            case "HAS_LIVING_HEAD" -> new Sentence("kepala keluarga masih hidup", "has a living head");
            case "HAS_MEMBER_WITH_DISABILITY" ->
                new Sentence("ada anggota penyandang disabilitas", "has a member with a disability");
            case "HAS_DISABILITY_OF_KIND" ->
                new Sentence("ragam dan derajat disabilitas sesuai", "has a disability of the kind asked for");
            case "HAS_MEMBER_IN_AGE_RANGE" ->
                new Sentence("ada anggota dalam batas umur", "has a member in the age range");
            case "HAS_MEMBER_WITH_OCCUPATION" ->
                new Sentence("ada anggota dengan pekerjaan yang diminta", "has a member of the occupation asked for");
            case "NOT_IN_EXCLUDING_PROGRAMME" ->
                new Sentence("tidak menerima program yang mengecualikan", "in no excluding programme");
            case "NO_EXCLUDED_OCCUPATION" ->
                new Sentence("tidak ada pekerjaan yang dikecualikan", "no excluded occupation");
            case "NOT_TURNED_DOWN_BY_VILLAGE" ->
                new Sentence("tidak ditolak musyawarah desa", "not turned down by the village");
            case "ASSESSED_AS_POOR" -> new Sentence("dinilai miskin dalam kunjungan", "assessed as poor");
            case "EXPRESSION" -> new Sentence("syarat yang ditulis paket aturan", "a condition the rule pack states");
            default -> new Sentence(rule, rule);
        };
    }
}

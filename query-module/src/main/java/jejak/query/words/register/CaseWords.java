package jejak.query.words.register;

import jejak.household.events.CaseEvent.CaseAnswer;
import jejak.household.events.CaseEvent.CaseKind;
import jejak.household.events.CaseEvent.CaseOutcome;
import jejak.household.events.CaseEvent.ReferralTarget;
import jejak.query.words.Sentence;

/** The words for the codes of the village counter. */
public final class CaseWords {

    private CaseWords() {}

    /** The words for {@link CaseKind}. */
    public static Sentence of(CaseKind code) {
        return switch (code) {
            case COMPLAINT -> new Sentence("pengaduan", "a complaint");
            case INFORMATION -> new Sentence("permintaan informasi", "a question");
            case STRAY_POOR -> new Sentence("laporan miskin tercecer", "a report of unlisted poor");
            case DATA_CORRECTION -> new Sentence("perbaikan data", "a correction of data");
            case AID_REQUEST -> new Sentence("permohonan bantuan", "a request for aid");
            case HEALTH_INSURANCE -> new Sentence("kepesertaan JKN-KIS", "health insurance");
            case DISABILITY_SERVICE -> new Sentence("layanan disabilitas", "a service for disability");
            case EMERGENCY -> new Sentence("keadaan darurat", "an emergency");
        };
    }

    /** The words for {@link ReferralTarget}. */
    public static Sentence of(ReferralTarget code) {
        return switch (code) {
            case SLRT -> new Sentence("SLRT kabupaten", "the regency's referral service");
            case SOCIAL_OFFICE -> new Sentence("dinas sosial", "the social office");
            case CIVIL_REGISTRY -> new Sentence("Dukcapil", "the civil registry");
            case HEALTH_OFFICE -> new Sentence("dinas kesehatan", "the health office");
            case HEALTH_INSURER -> new Sentence("BPJS Kesehatan", "the health insurer");
            case EDUCATION_OFFICE -> new Sentence("dinas pendidikan", "the education office");
            case MINISTRY_CENTRE -> new Sentence("sentra Kementerian Sosial", "a centre of the ministry");
        };
    }

    /** The words for {@link CaseAnswer}. */
    public static Sentence of(CaseAnswer code) {
        return switch (code) {
            case ACCEPTED -> new Sentence("diterima", "accepted");
            case IN_PROCESS -> new Sentence("sedang diproses", "in process");
            case INFORMATION_GIVEN -> new Sentence("informasi diberikan", "information given");
            case NOT_POSSIBLE -> new Sentence("tidak dapat dipenuhi", "not possible");
        };
    }

    /** The words for {@link CaseOutcome}. */
    public static Sentence of(CaseOutcome code) {
        return switch (code) {
            case HELPED -> new Sentence("tertolong", "helped");
            case REFERRED_AND_HELPED -> new Sentence("tertolong melalui rujukan", "helped through a referral");
            case NOT_HELPED -> new Sentence("tidak tertolong", "not helped");
            case WITHDRAWN -> new Sentence("dicabut", "withdrawn");
        };
    }
}

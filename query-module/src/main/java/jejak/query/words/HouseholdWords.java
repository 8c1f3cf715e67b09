package jejak.query.words;

import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** The words for the codes of a family. */
final class HouseholdWords {

    private HouseholdWords() {}

    static Sentence of(IntakeChannel code) {
        return switch (code) {
            case VILLAGE_OPERATOR -> new Sentence("operator desa", "the village operator");
            case PUSKESOS -> new Sentence("Puskesos", "the village welfare counter");
            case REGISTRY_IMPORT -> new Sentence("impor basis data", "a registry import");
            case STRAY_POOR_REPORT -> new Sentence("laporan miskin tercecer", "a report of unlisted poor");
            case MOVED_IN -> new Sentence("pindah dari kabupaten lain", "a move from another regency");
        };
    }

    static Sentence of(Sex code) {
        return switch (code) {
            case FEMALE -> new Sentence("perempuan", "female");
            case MALE -> new Sentence("laki-laki", "male");
        };
    }

    static Sentence of(Relation code) {
        return switch (code) {
            case HEAD -> new Sentence("kepala keluarga", "head of the family");
            case SPOUSE -> new Sentence("suami atau istri", "spouse");
            case CHILD -> new Sentence("anak", "child");
            case PARENT -> new Sentence("orang tua", "parent");
            case GRANDCHILD -> new Sentence("cucu", "grandchild");
            case OTHER -> new Sentence("famili lain", "other relative");
        };
    }

    static Sentence of(Occupation code) {
        return switch (code) {
            case NONE -> new Sentence("tidak bekerja", "none");
            case FARMER -> new Sentence("petani", "farmer");
            case FISHER -> new Sentence("nelayan", "fisher");
            case LABOURER -> new Sentence("buruh", "labourer");
            case TRADER -> new Sentence("pedagang", "trader");
            case STUDENT -> new Sentence("pelajar atau mahasiswa", "student");
            case CIVIL_SERVANT -> new Sentence("aparatur sipil negara", "civil servant");
            case SOLDIER -> new Sentence("prajurit TNI", "soldier");
            case POLICE -> new Sentence("anggota Polri", "police officer");
            case VILLAGE_OFFICIAL -> new Sentence("perangkat desa", "village official");
            case SOCIAL_FACILITATOR -> new Sentence("pendamping sosial", "social facilitator");
            case OTHER -> new Sentence("lainnya", "other");
        };
    }

    static Sentence of(AdditionReason code) {
        return switch (code) {
            case BIRTH -> new Sentence("kelahiran", "birth");
            case MARRIAGE -> new Sentence("perkawinan", "marriage");
            case MOVED_IN -> new Sentence("pindah datang", "moved in");
            case MISSED_EARLIER -> new Sentence("terlewat pada pendaftaran", "missed at registration");
        };
    }

    static Sentence of(CorrectionReason code) {
        return switch (code) {
            case TYPING_ERROR -> new Sentence("salah ketik", "a typing error");
            case CIVIL_REGISTRY_MATCH -> new Sentence("pemadanan Dukcapil", "a match with the civil registry");
            case DOCUMENT_SHOWN -> new Sentence("dokumen ditunjukkan", "a document was shown");
            case RELATION_CHANGED -> new Sentence("hubungan keluarga berubah", "the relation changed");
            case OCCUPATION_CHANGED -> new Sentence("pekerjaan berubah", "the occupation changed");
        };
    }

    static Sentence of(DisabilityKind code) {
        return switch (code) {
            case PHYSICAL -> new Sentence("fisik", "physical");
            case INTELLECTUAL -> new Sentence("intelektual", "intellectual");
            case MENTAL -> Sentence.same("mental");
            case SENSORY -> new Sentence("sensorik", "sensory");
            case MULTIPLE -> new Sentence("ganda", "multiple");
        };
    }

    static Sentence of(DisabilitySeverity code) {
        return switch (code) {
            case MILD -> new Sentence("ringan", "mild");
            case MODERATE -> new Sentence("sedang", "moderate");
            case SEVERE -> new Sentence("berat", "severe");
        };
    }

    static Sentence of(RegistryStatus code) {
        return switch (code) {
            case LISTED -> new Sentence("tercantum", "listed");
            case DELISTED -> new Sentence("tidak lagi tercantum", "no longer listed");
        };
    }

    static Sentence of(EnrolmentStatus code) {
        return switch (code) {
            case ENROLLED -> new Sentence("peserta", "enrolled");
            case ENDED -> new Sentence("berakhir", "ended");
        };
    }
}

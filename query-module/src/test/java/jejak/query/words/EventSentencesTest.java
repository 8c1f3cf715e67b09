package jejak.query.words;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.query.BuSari;
import org.junit.jupiter.api.Test;

class EventSentencesTest {

    private static final Map<String, String> KNOWN = Map.of(SARI, "Ni Made Sari", BuSari.GEDE, "I Gede Arta");

    @Test
    void aRegistrationNamesTheHeadAndTheVillage() {
        says(
                BuSari.registered(),
                "Keluarga I Gede Arta terdaftar di Desa Bengkala dengan 2 anggota, melalui operator desa.",
                "The family of I Gede Arta is registered in Desa Bengkala with 2 members, through the village"
                        + " operator.");
    }

    @Test
    void aPaymentIsSaidInRupiahAndWithItsMonths() {
        says(
                BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000),
                "Bank diperintahkan membayar Rp1.800.000 kepada I Gede Arta untuk tahap 1"
                        + " BSU kemiskinan ekstrem 2024 (Januari 2024 sampai April 2024).",
                "The bank is told to pay Rp1.800.000 to I Gede Arta for tranche 1"
                        + " of BSU (extreme poverty) 2024 (January 2024 to April 2024).");
        says(
                BuSari.paid(FIRST_PAYMENT, 1_800_000),
                "Ni Made Sari menerima Rp1.800.000 pada 10 Juni 2024 di Kantor Perbekel Bengkala, cabang Singaraja.",
                "Ni Made Sari received Rp1.800.000 on 10 June 2024 at Kantor Perbekel Bengkala, branch Singaraja.");
    }

    @Test
    void aRefusalSaysWhatToDoNext() {
        says(
                BuSari.refused(BsuStep.DISBURSEMENT, BsuRefusal.SUSPENDED),
                "Ditolak, penyaluran BSU kemiskinan ekstrem 2024 tahap 1:"
                        + " Bantuan sedang ditangguhkan. Cabut penangguhan dahulu.",
                "Refused, disbursement of BSU (extreme poverty) 2024, tranche 1:"
                        + " The benefit is suspended. Resume it first.");
    }

    @Test
    void aDecisionSaysWhereAndWhy() {
        says(
                new HouseholdDeliberated(
                        HOUSEHOLD,
                        "musdes:a",
                        BuSari.BENGKALA,
                        Forum.MUSDES,
                        DecisionKind.NOT_ELIGIBLE,
                        DecisionReason.WELFARE_IMPROVED,
                        TENTH_OF_JUNE,
                        "event-1"),
                "Musdes di Desa Bengkala pada 10 Juni 2024 memutuskan tentang keluarga ini:"
                        + " tidak layak, karena kesejahteraan meningkat; menggantikan keputusan sebelumnya.",
                "On 10 June 2024 the village deliberation (Musdes) in Desa Bengkala decided on the family:"
                        + " not eligible, because: welfare has improved; it replaces an earlier decision.");
    }

    @Test
    void anOutcomeNamesTheRulesThatWereNotPassed() {
        says(
                BuSari.eligible(
                        EligibilityOutcome.UNKNOWN,
                        EligibilityOutcome.NOT_ELIGIBLE,
                        BuSari.rule("ALIVE_AND_RESIDENT", true),
                        BuSari.rule("LISTED_IN_REGISTRY", false)),
                "Kelayakan untuk BSU kemiskinan ekstrem 2024 menurut paket aturan buleleng-2024: tidak layak"
                        + " (sebelumnya belum dinilai), tidak terpenuhi: tercatat dalam basis data;"
                        + " dinilai karena perubahan fakta.",
                "Standing with BSU (extreme poverty) 2024 under rule pack buleleng-2024: not eligible (before: not yet"
                        + " assessed), not passed: listed in a registry; assessed because of a changed fact.");
    }

    @Test
    void aMissingQuorumSaysWhoIsMissing() {
        says(
                new QuorumNotMet("musdes:a", 1, 40, 20, 27, List.of(AttendeeRole.VILLAGE_COUNCIL)),
                "Kuorum sidang ke-1 tidak tercapai: hadir 20 dari 40 undangan, diperlukan 27;"
                        + " belum hadir: Badan Permusyawaratan Desa.",
                "Sitting 1 has no quorum: 20 of 40 invited are present, 27 are required; missing: village council.");
    }

    @Test
    void anErasedDisabilityIsStillSaid() {
        says(
                new DisabilityRecorded(
                        HOUSEHOLD, SARI, DisabilityKind.SENSORY, DisabilitySeverity.SEVERE, TENTH_OF_JUNE),
                "Ni Made Sari tercatat sebagai penyandang disabilitas sensorik berat menurut asesmen 10 Juni 2024.",
                "Ni Made Sari is recorded as living with a severe sensory disability by an assessment of 10 June"
                        + " 2024.");
        says(
                new DisabilityRecorded(HOUSEHOLD, "unknown", null, null, TENTH_OF_JUNE),
                "Seorang anggota keluarga tercatat sebagai penyandang disabilitas menurut asesmen 10 Juni 2024.",
                "A family member is recorded as living with a disability by an assessment of 10 June 2024.");
    }

    private static void says(Object event, String indonesian, String english) {
        Sentence sentence = EventSentences.of(event, person -> Optional.ofNullable(KNOWN.get(person)));
        assertThat(sentence.id()).isEqualTo(indonesian);
        assertThat(sentence.en()).isEqualTo(english);
    }
}

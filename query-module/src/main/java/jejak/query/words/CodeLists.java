package jejak.query.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.BankFileEvent;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.SignalEvent;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.deliberation.events.VillageListEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.CaseEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.JknEvent;
import jejak.household.events.WelfareEvent;

/** The code lists of the vocabularies as enums of the schema, so that the two never differ. */
public final class CodeLists {

    private record CodeList(Class<? extends Enum<?>> codes, String id, String en) {}

    private static final List<CodeList> ALL = List.of(
            new CodeList(HouseholdEvent.IntakeChannel.class, "Asal pendaftaran", "How the family became known"),
            new CodeList(HouseholdEvent.Sex.class, "Jenis kelamin", "Sex as recorded by the civil registry"),
            new CodeList(HouseholdEvent.Relation.class, "Hubungan dengan kepala keluarga", "Relation to the head"),
            new CodeList(HouseholdEvent.Occupation.class, "Pekerjaan", "Occupation"),
            new CodeList(HouseholdEvent.AdditionReason.class, "Alasan penambahan anggota", "Why a member was added"),
            new CodeList(HouseholdEvent.CorrectionReason.class, "Alasan perbaikan data", "Why a record was wrong"),
            new CodeList(HouseholdEvent.DisabilityKind.class, "Ragam disabilitas", "Kind of disability"),
            new CodeList(HouseholdEvent.DisabilitySeverity.class, "Derajat disabilitas", "Severity of a disability"),
            new CodeList(HouseholdEvent.RegistrySource.class, "Basis data nasional", "National registry"),
            new CodeList(HouseholdEvent.RegistryStatus.class, "Status pada basis data", "Standing in a registry"),
            new CodeList(HouseholdEvent.EnrolmentStatus.class, "Kepesertaan program", "Standing in a programme"),
            new CodeList(WelfareEvent.ReportSource.class, "Pelapor", "Who told of unlisted poor"),
            new CodeList(
                    WelfareEvent.CivilRegistryMismatch.class,
                    "Ketidakcocokan Dukcapil",
                    "What the civil registry knows otherwise"),
            new CodeList(
                    WelfareEvent.DisabilityRevision.class, "Alasan asesmen ulang", "Why a disability is said anew"),
            new CodeList(JknEvent.JknSegment.class, "Segmen JKN", "Who pays for health insurance"),
            new CodeList(JknEvent.JknEndReason.class, "Alasan penonaktifan JKN", "Why a card is of no use"),
            new CodeList(
                    JknEvent.JknReturnReason.class, "Alasan pengaktifan kembali JKN", "Why a card is of use again"),
            new CodeList(CaseEvent.CaseKind.class, "Jenis kasus", "What somebody comes for"),
            new CodeList(CaseEvent.ReferralTarget.class, "Tujuan rujukan", "Whom a case is handed on to"),
            new CodeList(CaseEvent.CaseAnswer.class, "Jawaban kasus", "What whoever came is told"),
            new CodeList(CaseEvent.CaseOutcome.class, "Hasil kasus", "What came of a case"),
            new CodeList(
                    FamilyEvent.DepartureReason.class, "Alasan keluar dari keluarga", "Why somebody left a family"),
            new CodeList(
                    FamilyEvent.CardRenewal.class, "Alasan penggantian Kartu Keluarga", "Why a family has a new card"),
            new CodeList(FamilyEvent.ClosingReason.class, "Alasan penutupan", "Why a family is no more"),
            new CodeList(AccessEvent.PersonalField.class, "Data yang ditampilkan", "What of a person was shown"),
            new CodeList(AccessEvent.Purpose.class, "Tujuan melihat data", "What personal data were shown for"),
            new CodeList(AccessEvent.BreakGlassReason.class, "Alasan akses darurat", "Why access could not wait"),
            new CodeList(AccessEvent.BreakGlassVerdict.class, "Hasil pemeriksaan", "What a review came to"),
            new CodeList(ErasureEvent.ErasureGround.class, "Alasan penghapusan", "Why somebody asks to be forgotten"),
            new CodeList(ErasureEvent.HoldKind.class, "Alasan penahanan data", "What needs the data to stay"),
            new CodeList(ErasureRefusal.class, "Alasan penolakan penghapusan", "Why an erasure was refused"),
            new CodeList(MusdesEvent.Forum.class, "Forum musyawarah", "Where the village decides"),
            new CodeList(MusdesEvent.Agenda.class, "Agenda musyawarah", "What a session is called for"),
            new CodeList(MusdesEvent.AttendeeRole.class, "Kedudukan peserta", "As what a person sits in a session"),
            new CodeList(MusdesEvent.DecisionKind.class, "Keputusan musyawarah", "What a session says of a household"),
            new CodeList(MusdesEvent.DecisionReason.class, "Alasan keputusan", "Why a session decided as it did"),
            new CodeList(MusdesCancellationReason.class, "Alasan pembatalan musyawarah", "Why a session is called off"),
            new CodeList(MusdesResultEvent.AttachmentKind.class, "Jenis lampiran", "What a file handed in holds"),
            new CodeList(
                    MusdesResultEvent.ResultReturnReason.class,
                    "Alasan pengembalian hasil musyawarah",
                    "Why a session's result goes back"),
            new CodeList(MusdesResultEvent.AmendmentGround.class, "Dasar adendum", "Why minutes are amended"),
            new CodeList(ProposalEvent.ProposalKind.class, "Jenis usulan", "What a proposal asks of the registry"),
            new CodeList(
                    ProposalEvent.RejectionReason.class, "Alasan penolakan usulan", "Why a proposal was not taken"),
            new CodeList(ProposalEvent.ReturnReason.class, "Alasan pengembalian usulan", "Why a proposal goes back"),
            new CodeList(SpotCheckEvent.Finding.class, "Hasil uji petik", "What a team saw at a home"),
            new CodeList(ObjectionEvent.ObjectionKind.class, "Jenis sanggahan", "What an objection is about"),
            new CodeList(ObjectionEvent.Findings.class, "Hasil pemeriksaan sanggahan", "What an investigation found"),
            new CodeList(ObjectionEvent.ObjectionOutcome.class, "Hasil sanggahan", "How an objection ends"),
            new CodeList(HouseholdObjectionEvent.SettlementCause.class, "Penyebab selesai", "What ended an objection"),
            new CodeList(VillageListEvent.RemovalReason.class, "Alasan keluar dari daftar", "Why a family left a list"),
            new CodeList(
                    VillageListEvent.WithdrawalReason.class, "Alasan penarikan daftar", "Why a list was taken down"),
            new CodeList(EligibilityEvent.EligibilityOutcome.class, "Hasil kelayakan", "Standing with a category"),
            new CodeList(EligibilityEvent.EligibilityCause.class, "Pemicu penilaian", "Why the office looked again"),
            new CodeList(BsuEvent.BsuStep.class, "Langkah yang ditolak", "What was refused"),
            new CodeList(BsuEvent.PaymentFailure.class, "Sebab gagal salur", "Why money could not be handed over"),
            new CodeList(BsuEvent.SuspensionReason.class, "Alasan penangguhan", "Why a benefit is held back"),
            new CodeList(BsuEvent.TerminationReason.class, "Alasan penghentian", "Why a benefit ended"),
            new CodeList(PayeeEvent.PayeeStanding.class, "Kedudukan pengambil", "Standing of a payee"),
            new CodeList(DeliveryEvent.AidKind.class, "Jenis bantuan selain uang", "Kind of aid that is not cash"),
            new CodeList(DeliveryEvent.DeliveryStep.class, "Langkah penyerahan", "Step of a delivery"),
            new CodeList(
                    DeliveryEvent.DeliveryCancellation.class,
                    "Sebab pembatalan penyerahan",
                    "Why a delivery is cancelled"),
            new CodeList(QuotaEvent.WaitingOrder.class, "Urutan daftar tunggu", "Order of a waiting list"),
            new CodeList(AccountabilityEvent.DocumentKind.class, "Dokumen pertanggungjawaban", "Document of account"),
            new CodeList(PaymentEvent.InquiryCause.class, "Sebab pertanyaan ke bank", "Why the bank is asked"),
            new CodeList(PaymentEvent.InquiryAnswer.class, "Jawaban bank", "What the bank found"),
            new CodeList(BankFileEvent.FileFormat.class, "Susunan berkas bank", "Layout of a file for the bank"),
            new CodeList(BankFileEvent.OutcomeVerdict.class, "Temuan pada baris", "What is the matter with a row"),
            new CodeList(BsuRefusal.class, "Alasan penolakan", "Why a nomination or payment was refused"),
            new CodeList(SignalEvent.SignalSeverity.class, "Bobot tanda", "How grave a signal would be if true"),
            new CodeList(SignalEvent.SignalSubject.class, "Pokok tanda", "What a signal is about"),
            new CodeList(SignalEvent.SignalVerdict.class, "Penilaian tanda", "What looking at a signal came to"),
            new CodeList(SignalEvent.TriageReason.class, "Alasan penilaian", "Why a signal was judged so"),
            new CodeList(SignalEvent.SignalRemedy.class, "Tindak lanjut", "How a confirmed signal was put right"));

    private CodeLists() {}

    /** Every list, each code described by its words. */
    public static String sdl() {
        return ALL.stream().map(CodeLists::sdl).collect(Collectors.joining("\n"));
    }

    private static String sdl(CodeList list) {
        String values = Stream.of(list.codes().getEnumConstants())
                .map(code -> "  \"%s\"\n  %s\n".formatted(described(Words.of(code)), code.name()))
                .collect(Collectors.joining());
        return "\"%s\"\nenum %s {\n%s}\n"
                .formatted(
                        described(new Sentence(list.id(), list.en())),
                        list.codes().getSimpleName(),
                        values);
    }

    private static String described(Sentence words) {
        return words.id().equals(words.en()) ? words.id() : words.id() + " / " + words.en();
    }
}

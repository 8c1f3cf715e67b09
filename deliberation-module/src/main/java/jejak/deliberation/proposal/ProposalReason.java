package jejak.deliberation.proposal;

import jejak.kernel.Reason;

/** Why a step of a proposal cannot be taken. */
public enum ProposalReason implements Reason {
    PROPOSAL_ID_MALFORMED(
            "Id usulan (proposalId) harus UUID huruf kecil; buat UUID acak baru.",
            "The proposal id must be a lower-case UUID; make a new random UUID."),
    PROPOSAL_UNKNOWN(
            "Tidak ada usulan dengan id ini pada keluarga ini; periksa idnya pada riwayat keluarga.",
            "There is no proposal of this id for this family; look it up in the family's timeline."),
    PROPOSAL_ALREADY_EXISTS(
            "Id usulan (proposalId) ini sudah dipakai pada keluarga ini; buat UUID acak baru.",
            "This proposal id is already used for this family; make a new random UUID."),
    PROPOSAL_STILL_OPEN(
            "Usulan keluarga ini yang sebelumnya belum selesai; tunggu hasilnya, atau perbaiki usulan itu.",
            "An earlier proposal for this family is still under way; wait for its outcome, or mend that one."),
    PROPOSAL_NOT_AT_THIS_STEP(
            "Usulan tidak sedang menunggu langkah ini; lihat tahapnya pada daftar usulan dan kerjakan langkah itu.",
            "The proposal does not wait for this step; see its stage in the list of proposals and take that step."),
    VILLAGE_HAS_NOT_DECIDED(
            "Keputusan desa (decision) tidak ada pada keluarga ini atau sudah diganti; musyawarah harus memutuskan"
                    + " dulu.",
            "The village's decision is not in this family's log, or has been superseded; a session must decide first."),
    DECISION_REPLACED(
            "Keputusan desa yang menjadi dasar usulan ini sudah diganti; kembalikan atau tolak, lalu susun usulan baru"
                    + " atas keputusan yang berlaku.",
            "The village has replaced the decision that this proposal rests on; return or reject it, and draft a new"
                    + " one on the decision that stands."),
    DECISION_SAYS_OTHERWISE(
            "Keputusan desa (decision) tidak mendukung jenis usulan (kind) ini; pilih jenis yang sesuai dengan berita"
                    + " acara.",
            "The village's decision does not support this kind of proposal; choose the kind that fits the minutes."),
    SPOT_CHECK_UNKNOWN(
            "Uji petik (spotCheck) tidak ada pada keluarga ini; catat uji petiknya dulu atau kosongkan.",
            "The spot check is not in this family's log; record it first, or leave it empty."),
    LETTER_UNUSABLE(
            "Nomor surat Bupati (letterNumber) wajib diisi, 1 sampai 100 huruf; ketik seperti pada suratnya.",
            "The number of the regent's letter is required, 1 to 100 characters; type it as it is printed."),
    LETTER_DATE_IN_FUTURE(
            "Tanggal surat Bupati (letterDate) sesudah hari langkah ini (effectiveDate); isi tanggal yang tercetak pada"
                    + " suratnya.",
            "The date of the regent's letter is after the day of this step (effectiveDate); enter the date that is"
                    + " printed on it."),
    DATE_BEFORE_DECISION(
            "Tanggal ini (effectiveDate) mendahului keputusan desa yang menjadi dasarnya; isi tanggal keputusan itu"
                    + " atau sesudahnya.",
            "This date (effectiveDate) is before the village's decision it rests on; enter the date of that decision"
                    + " or a later one."),
    DATE_BEFORE_EARLIER_STEP(
            "Tanggal ini (effectiveDate) mendahului langkah usulan sebelumnya; isi tanggal langkah itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before the proposal's earlier step; enter the date of that step or a later"
                    + " one."),
    ANSWER_UNUSABLE(
            "Jawaban kementerian (answer) wajib diisi apa adanya bila ditolak, 1 sampai 300 huruf; salin dari"
                    + " jawabannya.",
            "The ministry's words are required when it refuses, 1 to 300 characters; copy them from its answer."),
    REASON_MISSING(
            "Usulan yang ditolak perlu alasan (reason); pilih yang paling sesuai dengan jawabannya.",
            "A refusal needs a reason; choose the one that fits the answer best."),
    REASON_WITHOUT_REFUSAL(
            "Usulan yang diterima tidak punya alasan penolakan; kosongkan reason dan answer.",
            "A proposal that was accepted has no reason of refusal; leave reason and answer empty."),
    SAME_HAND_AS_EARLIER_STEP(
            "Anda sudah mengambil langkah lain dalam usulan ini; mintalah orang lain mengambil langkah ini.",
            "You took another step of this proposal; ask somebody else to take this one.");

    private final String indonesian;
    private final String english;

    ProposalReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String indonesian() {
        return indonesian;
    }

    @Override
    public String english() {
        return english;
    }
}

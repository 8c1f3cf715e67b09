package jejak.deliberation.objection;

import jejak.kernel.Reason;

/** Why an objection cannot take the step that is asked. */
public enum ObjectionReason implements Reason {
    OBJECTION_ID_MALFORMED(
            "Id sanggahan (objectionId) harus \"objection:\" diikuti UUID huruf kecil; buat UUID acak baru.",
            "The objection id must be \"objection:\" and a lower-case UUID; make a new random UUID."),
    OBJECTION_OF_ANOTHER_FAMILY(
            "Sanggahan ini bukan tentang keluarga (householdId) itu; periksa idnya pada daftar sanggahan.",
            "This objection is not about that household; look it up in the list of objections."),
    OBJECTOR_UNUSABLE(
            "Penyanggah wajib disebut dengan UUID (objectorPersonId) dan nama 1 sampai 100 huruf; periksa KTP-nya lalu"
                    + " ketik kembali.",
            "The objector needs a UUID and a name of 1 to 100 characters; check the identity card and type them"
                    + " again."),
    VILLAGE_UNKNOWN(
            "Kode desa penyanggah (objectorVillageCode) tidak ada dalam daftar wilayah; pilih kode dari daftar.",
            "The objector's village code is not in the list of regions; choose a code from the list."),
    OBJECTOR_FROM_ELSEWHERE(
            "Penyanggah tidak tinggal di desa keluarga ini; sampaikan sanggahannya melalui warga desa itu atau"
                    + " laporkan ke Inspektorat.",
            "The objector does not live in the family's village; let a resident of it object, or report it to the"
                    + " inspectorate."),
    CONTESTED_UNKNOWN(
            "Peristiwa yang disanggah (contested) tidak ada dalam riwayat keluarga ini; ambil idnya dari riwayat itu"
                    + " atau kosongkan.",
            "The contested event is not in this family's log; take its id from the timeline, or leave it empty."),
    RESIGNATION_NOT_BY_HEAD(
            "Pengunduran diri hanya dari kepala keluarga itu sendiri; mintalah kepala keluarga datang dengan KTP-nya.",
            "Only the head of the family may resign for it; ask the head to come with an identity card."),
    RESIGNATION_WITHOUT_PROOF(
            "Pengunduran diri perlu bukti dari kepala keluarga; lampirkan surat pernyataannya sebagai bukti.",
            "A resignation needs proof from the head; attach the signed statement as evidence."),
    CONTESTED_LATER(
            "Tanggal sanggahan (effectiveDate) mendahului peristiwa yang disanggah (contested); isi tanggal peristiwa"
                    + " itu atau sesudahnya.",
            "The objection (effectiveDate) is dated before what it contests; enter the date of that event or a later"
                    + " one."),
    DATE_BEFORE_EARLIER_STEP(
            "Tanggal ini (effectiveDate) mendahului langkah sanggahan sebelumnya; isi tanggal langkah itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before the objection's earlier step; enter the date of that step or a later"
                    + " one."),
    OBJECTION_ALREADY_SETTLED(
            "Sanggahan ini sudah selesai; bila putusannya tidak diterima, ajukan banding dalam tenggatnya.",
            "This objection has ended; if its outcome is not accepted, appeal within the time allowed."),
    OBJECTION_NOT_ACKNOWLEDGED(
            "Sanggahan ini belum dikonfirmasi kepada penyanggah; konfirmasikan dulu.",
            "This objection has not been acknowledged to the objector; acknowledge it first."),
    ALREADY_ACKNOWLEDGED(
            "Sanggahan ini sudah dikonfirmasi; lanjutkan dengan pemeriksaan.",
            "This objection is already acknowledged; go on to the investigation."),
    DEADLINE_PASSED(
            "Tenggat putusan sudah lewat, jadi sanggahan berakhir menurut aturan; ajukan banding bila perlu.",
            "The deadline of the decision has passed, so the rule has decided; appeal if need be."),
    DEADLINE_NOT_PASSED(
            "Tenggat putusan belum lewat; putuskan sanggahan ini dulu.",
            "The deadline has not passed; decide the objection first."),
    SAME_HAND_AS_CONTESTED(
            "Anda ikut mencatat keputusan yang disanggah atau memutus sanggahan ini sebelumnya; mintalah orang lain"
                    + " memutus.",
            "You recorded the contested decision, or decided this objection before; ask somebody else to decide."),
    SAME_HAND_AS_OBJECTION(
            "Anda yang menerima atau memeriksa sanggahan ini; mintalah orang lain memutus.",
            "You took in or investigated this objection; ask somebody else to decide."),
    OUTCOME_NOT_A_PERSONS(
            "Orang hanya memutus UPHELD atau REJECTED karena LAPSED hanya oleh tenggat; pilih salah satu dari dua itu.",
            "A person decides UPHELD or REJECTED because LAPSED is for the deadline alone; choose one of the two."),
    NOTHING_TO_APPEAL(
            "Tidak ada putusan orang atas sanggahan ini yang dapat dibanding; periksa riwayatnya.",
            "No person's decision on this objection can be appealed; look at its history."),
    APPEAL_TOO_LATE(
            "Tenggat banding sudah lewat; ajukan sanggahan baru dengan bukti baru.",
            "The time to appeal is over; file a new objection with new evidence."),
    HOUSEHOLD_GONE(
            "Keluarga ini sudah pindah keluar kabupaten; sanggahan ditangani kabupaten barunya.",
            "The family has left the regency; its new regency hears the objection.");

    private final String indonesian;
    private final String english;

    ObjectionReason(String indonesian, String english) {
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

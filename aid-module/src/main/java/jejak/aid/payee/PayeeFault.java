package jejak.aid.payee;

import jejak.kernel.Reason;

/** Why nobody can be named to collect for a recipient as it stands. */
public enum PayeeFault implements Reason {
    STANDING_NOT_IN_PACK(
            "Paket aturan yang berlaku tidak mengizinkan pengambil semacam ini. Pilih pengambil lain.",
            "The rule pack in force does not let anybody collect in this standing. Choose another payee."),
    RECIPIENT_UNKNOWN(
            "Penerima ini tidak pernah tercatat dalam keluarga. Periksa id-nya.",
            "The recipient was never recorded in this family. Check the id."),
    RECIPIENT_LIVES(
            "Penerima tercatat hidup, jadi belum ada ahli waris. Tunjuk wakil, atau catat kematiannya dahulu.",
            "The recipient is recorded as living and has no heir yet. Name a representative, or record the death"
                    + " first."),
    RECIPIENT_DECEASED(
            "Penerima tercatat meninggal, jadi tidak dapat diwakili. Tunjuk ahli warisnya.",
            "The recipient is recorded as deceased and cannot be represented. Name the heir."),
    TOO_LONG_AFTER_DEATH(
            "Batas hari sesudah kematian menurut paket aturan sudah lewat. Kembalikan dananya ke kas daerah.",
            "The days after the death that the rule pack allows are over. Return the money to the treasury."),
    PAYEE_IS_RECIPIENT(
            "Pengambil dan penerima orang yang sama. Penerima tidak perlu ditunjuk.",
            "Payee and recipient are the same person. A recipient need not be named."),
    PAYEE_UNKNOWN(
            "Pengambil bukan anggota hidup keluarga yang disebut. Periksa id orang dan keluarganya.",
            "The payee is no living member of the household named. Check the ids of person and household."),
    PAYEE_RESTRICTED(
            "Data pengambil dibatasi atau dihapus atas permohonannya. Tunjuk orang lain.",
            "The payee's data are restricted or erased at their request. Name somebody else."),
    PAYEE_TOO_YOUNG(
            "Pengambil belum mencapai umur menurut paket aturan. Tunjuk orang lain.",
            "The payee is younger than the rule pack asks for. Name somebody else."),
    EVIDENCE_OF_ANOTHER_KIND(
            "Paket aturan meminta jenis bukti lain. Sebutkan bukti yang diminta.",
            "The rule pack asks for a document of another kind. Name that document."),
    NOBODY_NAMED(
            "Tidak ada yang ditunjuk sebagai ahli waris atau wakil penerima ini.",
            "Nobody is named as heir or representative of this recipient."),
    SAME_HAND_AS_INSTRUCTION(
            "Anda yang memerintahkan pembayaran atau merencanakan penyerahan bagi penerima ini. Mintalah orang lain"
                    + " menunjuk pengambilnya.",
            "You instructed a payment or planned a delivery of this recipient. Ask somebody else to name who may"
                    + " collect it."),
    NOT_A_HASH(
            "Isi SHA-256 dari berkas: 64 angka heksadesimal huruf kecil.",
            "Give the SHA-256 of the file: 64 lower-case hexadecimal digits."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    PAYEE_NOT_BORN(
            "Surat ini lebih tua daripada orang yang disebutnya. Periksa tanggal surat dan tanggal lahirnya.",
            "The document is older than the person it names. Check its date and the date of birth."),
    DATE_NOT_PLAUSIBLE(
            "Tanggal surat tidak boleh sesudah hari ini atau sebelum penerima lahir, dan surat ahli waris tidak sebelum"
                    + " kematian.",
            "The document may not be dated after today or before the recipient's birth, nor that of an heir before the"
                    + " death.");

    private final String indonesian;
    private final String english;

    PayeeFault(String indonesian, String english) {
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

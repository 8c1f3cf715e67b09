package jejak.household.erasure;

import jejak.kernel.Reason;

/** Why what is asked about an erasure cannot be taken as it stands. */
public enum ErasureReason implements Reason {
    ERASURE_ALREADY_REQUESTED(
            "Penghapusan data orang (personId) ini sudah dimohon; tunggu atau usulkan keputusannya.",
            "The erasure of this person's data is already requested; wait for its decision or propose one."),
    ERASURE_NOT_REQUESTED(
            "Tidak ada permohonan penghapusan terbuka untuk orang (personId) ini; catat permohonannya dahulu.",
            "There is no open request to erase this person's data; record the request first."),
    ERASURE_NOT_PROPOSED(
            "Belum ada usulan keputusan untuk dikonfirmasi; usulkan keputusannya dahulu.",
            "There is no proposed decision to confirm; propose one first."),
    SECOND_PERSON_NEEDED(
            "Pengusul tidak boleh mengonfirmasi usulannya sendiri; minta pejabat lain mengonfirmasi.",
            "Whoever proposed a decision cannot confirm it; ask another officer to confirm."),
    ERASURE_ALREADY_DECIDED(
            "Penghapusan sudah diputuskan dan tidak dapat ditarik kembali; tunggu sampai dilaksanakan.",
            "The erasure is decided and cannot be taken back; wait until it is carried out."),
    HOLD_REFERENCE_UNUSABLE(
            "Nomor perkara (reference) harus 3 sampai 60 huruf, angka, spasi, titik, garis miring atau tanda hubung;"
                    + " ketik kembali tanpa nama atau NIK.",
            "The reference must be 3 to 60 letters, digits, spaces, dots, slashes or hyphens; type it again without a"
                    + " name or a NIK."),
    HOLD_ALREADY_PLACED(
            "Penahanan data dengan nomor (reference) ini sudah ada; pakai nomor perkara yang lain.",
            "A legal hold with this reference already stands; use the reference of another case."),
    HOLD_UNKNOWN(
            "Tidak ada penahanan data dengan nomor (reference) ini; periksa nomornya.",
            "There is no legal hold with this reference; check the reference.");

    private final String indonesian;
    private final String english;

    ErasureReason(String indonesian, String english) {
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

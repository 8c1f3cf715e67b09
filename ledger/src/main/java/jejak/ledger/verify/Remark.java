package jejak.ledger.verify;

/** What was not checked, said openly; the names are contract. */
public enum Remark {
    KEYS_NOT_PINNED(
            "Kunci diambil dari bundel itu sendiri: cocokkan sidik kuncinya dengan yang tercetak.",
            "The keys came out of the bundle itself: compare their fingerprints with the printed ones."),
    NO_EARLIER_CHECKPOINT(
            "Tanpa pos pemeriksaan terdahulu: tidak terlihat apakah sejarah ditulis ulang seluruhnya.",
            "Without an earlier checkpoint: a history rewritten as a whole is not seen."),
    NO_WITNESS("Tidak ada saksi yang dipercaya.", "No witness is trusted."),
    NO_RECEIPTS(
            "Tanpa tanda terima: tidak terlihat apakah peristiwa terakhir ditahan.",
            "Without receipts: a last event that is held back is not seen."),
    RECEIPT_NOT_DUE(
            "Satu tanda terima belum jatuh tempo: mintalah bundel lagi sesudah waktu yang dijanjikan.",
            "A receipt is not due yet: ask for a bundle again after the promised time."),
    RECEIPT_OF_OTHERS("Satu tanda terima bukan untuk keluarga ini.", "A receipt is not for this household."),
    SEALED_FIELDS(
            "Sebagian data pribadi tetap tersegel; isinya tidak diperiksa, keutuhannya ya.",
            "Some personal data stays sealed; what it says was not checked, that it is unchanged was.");

    private final String indonesian;
    private final String english;

    Remark(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }
}

package jejak.ledger.verify;

/** Everything that can be found wrong, in words for whoever has to act on it; the names are contract. */
public enum Code {
    ZIP_UNREADABLE(
            "Berkas ini bukan bundel yang utuh. Mintalah salinan baru.",
            "This file is not a whole bundle. Ask for a new copy."),
    BUNDLE_MALFORMED(
            "Daftar isi bundel (bundle.txt) tidak ada atau rusak.",
            "The bundle's list of contents (bundle.txt) is missing or damaged."),
    KEYS_MALFORMED("Daftar kunci publik tidak ada atau rusak.", "The list of public keys is missing or damaged."),
    CHECKPOINT_MALFORMED(
            "Pos pemeriksaan (checkpoint.txt) tidak ada atau rusak.",
            "The checkpoint (checkpoint.txt) is missing or damaged."),
    CHECKPOINT_SIGNATURE(
            "Pos pemeriksaan tidak ditandatangani dengan kunci kantor yang dipercaya.",
            "The checkpoint is not signed with a trusted key of the office."),
    WITNESS_SIGNATURE("Tanda tangan seorang saksi tidak cocok.", "A witness's signature does not fit."),
    WITNESS_MISSING("Tanda tangan saksi kurang dari yang diminta.", "Fewer witnesses have signed than asked for."),
    EARLIER_MALFORMED("Pos pemeriksaan atau bundel terdahulu rusak.", "The earlier checkpoint or bundle is damaged."),
    EARLIER_SIGNATURE(
            "Pos pemeriksaan terdahulu tidak ditandatangani dengan kunci yang dipercaya.",
            "The earlier checkpoint is not signed with a trusted key."),
    EARLIER_OTHER_LOG(
            "Pos pemeriksaan terdahulu berasal dari catatan lain.", "The earlier checkpoint is of another log."),
    LOG_SHRANK(
            "Catatan kini lebih pendek daripada yang pernah ditandatangani: ada yang dihapus.",
            "The log is shorter now than it once was signed: something was taken out."),
    LOG_FORKED(
            "Catatan kini bukan lanjutan dari yang pernah ditandatangani: sejarah diubah.",
            "The log does not continue the one that was signed before: history was changed."),
    CONSISTENCY_MISSING(
            "Bukti bahwa catatan melanjutkan pos terdahulu tidak ada. Mintalah bundel dengan --from.",
            "The proof that the log continues the earlier checkpoint is missing. Ask for a bundle with --from."),
    CONSISTENCY_MALFORMED(
            "Bukti kelanjutan (consistency.txt) rusak.", "The proof of continuation (consistency.txt) is damaged."),
    EVENT_MISSING(
            "Peristiwa ini ada dalam bundel terdahulu dan kini tidak ada lagi atau berbeda.",
            "This event is in the earlier bundle and now is gone or another."),
    SECTION_MALFORMED(
            "Peristiwa bagian ini tidak lengkap atau rusak.", "The events of this section are not whole or damaged."),
    ENVELOPE_MALFORMED(
            "Isi peristiwa ini rusak dan tidak dapat dibaca.", "The bytes of this event are damaged and unreadable."),
    STREAM_DIFFERS("Peristiwa ini milik keluarga lain.", "This event belongs to another household's log."),
    VERSION_DIFFERS(
            "Urutan peristiwa bercelah: nomornya bukan tempatnya.",
            "The order of events has a gap: its number is not its place."),
    CHAIN_BROKEN(
            "Rantai putus: peristiwa ini tidak menyambung peristiwa sebelumnya.",
            "The chain is broken: this event does not follow the one before it."),
    PROOFS_MALFORMED(
            "Bukti bagian ini tidak lengkap atau rusak.", "The proofs of this section are missing or damaged."),
    PROOF_MALFORMED("Bukti peristiwa ini rusak.", "The proof of this event is damaged."),
    PROOF_CHECKPOINT(
            "Bukti peristiwa ini untuk pos pemeriksaan lain.", "The proof of this event is for another checkpoint."),
    ORDER_BROKEN(
            "Tempat peristiwa ini dalam catatan tidak sesudah peristiwa sebelumnya.",
            "The place of this event in the log is not behind the one before it."),
    NOT_IN_TREE(
            "Peristiwa ini tidak ada, dengan isi ini, dalam catatan yang ditandatangani.",
            "This event does not stand, with this content, in the log that was signed."),
    READABLE_DIFFERS(
            "Salinan terbaca tidak sama dengan peristiwa aslinya.",
            "The readable copy is not the same as the event itself."),
    PERSONAL_MALFORMED("Lapisan data pribadi rusak.", "The layer of personal data is damaged."),
    PERSONAL_FIELD(
            "Data pribadi disebut untuk tempat yang tidak ada.",
            "Personal data is given for a place that is not there."),
    PERSONAL_KEY(
            "Kunci data pribadi bukan kunci yang dicatat peristiwa ini.",
            "The key of the personal data is not the one this event names."),
    PERSONAL_VALUE(
            "Data pribadi yang tertulis bukan yang tersegel dalam peristiwa.",
            "The personal data as written is not what is sealed in the event."),
    RECEIPT_MALFORMED("Tanda terima rusak.", "The receipt is damaged."),
    RECEIPT_SIGNATURE("Tanda tangan pada tanda terima tidak cocok.", "The signature of the receipt does not fit."),
    RECEIPT_BROKEN(
            "Janji tanda terima diingkari: peristiwanya tidak ada di tempat itu.",
            "The receipt's promise is broken: its event is not there.");

    private final String indonesian;
    private final String english;

    Code(String indonesian, String english) {
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

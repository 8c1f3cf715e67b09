package jejak.ledger.fsck;

/** Everything that can be wrong with a whole log; the names are contract. */
public enum Fault {
    POSITION_GAP("Peristiwa hilang dari catatan.", "Events are missing from the log."),
    POSITION_TWICE("Satu tempat dalam catatan terisi dua kali.", "One place in the log is taken twice."),
    LEAF_HASH(
            "Isi peristiwa tidak cocok dengan sidiknya: isinya diubah.",
            "The event's bytes do not fit its hash: its content was changed."),
    ENVELOPE_MALFORMED("Isi peristiwa rusak.", "The event's bytes are damaged."),
    COLUMN_DIFFERS(
            "Kolom pencarian berbeda dari isi peristiwa.", "A column to search by differs from the event's bytes."),
    VERSION_DIFFERS(
            "Urutan peristiwa keluarga ini bercelah atau berganda.",
            "The order of this household's events has a gap or a double."),
    CHAIN_BROKEN("Rantai keluarga ini putus di sini.", "The chain of this household's events is broken here."),
    STREAM_HEAD_DIFFERS(
            "Catatan akhir keluarga ini bukan peristiwa terakhirnya.",
            "What is kept as this household's last event is not its last event."),
    SUBTREE_DIFFERS(
            "Sidik bagian pohon ini bukan sidik peristiwanya.",
            "The hash kept of this part of the tree is not that of its events."),
    CHECKPOINT_MALFORMED("Satu pos pemeriksaan rusak.", "A checkpoint is damaged."),
    CHECKPOINT_SIGNATURE(
            "Satu pos pemeriksaan tidak ditandatangani kantor.", "A checkpoint is not signed by the office."),
    WITNESS_SIGNATURE("Tanda tangan saksi tidak cocok.", "A witness's signature does not fit."),
    WITNESS_MISSING(
            "Pos pemeriksaan tanpa saksi yang dipercaya.", "No trusted witness has signed any of these checkpoints."),
    CHECKPOINT_ROOT(
            "Catatan bukan lagi yang ditandatangani: ada yang diubah sebelum tempat ini.",
            "The log is no longer the one that was signed: something before this place was changed."),
    LOG_SHRANK(
            "Catatan lebih pendek daripada yang pernah ditandatangani: ada yang dihapus atau cadangan lama dipasang.",
            "The log is shorter than it once was signed: something was taken out or an old backup was put back."),
    HEAD_DIFFERS(
            "Ujung catatan bukan yang dihitung dari peristiwanya.", "The head of the log is not what its events give."),
    SEAL_WRONG(
            "Ujung catatan tidak bersegel program ini: ada peristiwa yang ditulis tangan lain.",
            "The head of the log is not sealed by this program: another hand has written events."),
    UNVOUCHED(
            "Tidak ada yang menjamin peristiwa ini: ia sesudah pos terakhir dan ujungnya tidak bersegel.",
            "Nobody vouches for this event: it stands behind the last checkpoint, and the head is not sealed."),
    KEY_GONE(
            "Kunci data pribadi hilang tanpa keputusan penghapusan.",
            "A key of personal data is gone without a decision to erase it."),
    KEY_SWAPPED(
            "Kunci data pribadi bukan kunci yang dicatat peristiwanya.",
            "A key of personal data is not the one that the event names."),
    COMMAND_DIFFERS(
            "Daftar perintah yang diterima bukan yang dicatat peristiwanya.",
            "The list of accepted commands is not what the events record."),
    CLAIM_DIFFERS(
            "Daftar pegangan (NIK, pembayaran, plafon) bukan yang dicatat peristiwanya.",
            "The list of claims (NIK, payments, ceilings) is not what the events record."),
    CLOCK_TURNED_BACK(
            "Peristiwa ini bertanggal sebelum saksi melihat catatan tanpa peristiwa ini.",
            "This event is dated before a witness saw the log without it."),
    HELD_EVENT_DIFFERS(
            "Di tempat ini auditor memegang peristiwa lain.", "At this place the auditor holds another event."),
    HELD_EVENT_MISSING("Peristiwa yang dipegang auditor tidak ada lagi.", "An event that the auditor holds is gone.");

    private final String indonesian;
    private final String english;

    Fault(String indonesian, String english) {
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

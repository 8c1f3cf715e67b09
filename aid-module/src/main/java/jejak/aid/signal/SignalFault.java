package jejak.aid.signal;

import jejak.kernel.Reason;

/** Why a signal cannot be raised, judged or settled as asked. */
public enum SignalFault implements Reason {
    CHECK_UNKNOWN(
            "Kode pemeriksaan (check) tidak dikenal. Pakai kode dari katalog pemeriksaan, atau AUDIT_FINDING.",
            "The check is not known. Use a code of the catalogue of checks, or AUDIT_FINDING."),
    REFERENCE_UNUSABLE(
            "Nomor dokumen (reference) harus 3 sampai 40 huruf besar, angka, titik, garis miring atau tanda hubung,"
                    + " diawali huruf, paling banyak 12 angka; bukan NIK atau nama.",
            "The reference must have 3 to 40 capitals, digits, full stops, slashes or hyphens, begin with a letter and"
                    + " have at most 12 digits; it is no NIK and no name."),
    RUPIAH_NEGATIVE("Jumlah uang tidak boleh kurang dari nol.", "The money concerned may not be less than zero."),
    FACT_NOT_IN_LOG(
            "Fakta (facts) ini tidak ada dalam catatan keluarga. Salin id peristiwa dari riwayat keluarga.",
            "This fact is not in the log of the family. Copy the id of an event from the family's timeline."),
    SIGNAL_ALREADY_RAISED(
            "Tanda ini sudah ada. Nilai tanda yang ada.", "This signal exists already. Judge the existing one."),
    SAME_HAND_AS_FACTS(
            "Anda bertindak dalam fakta tanda ini atau yang mengajukannya. Mintalah orang lain menilainya.",
            "You acted in the facts of this signal or raised it. Ask somebody else to judge it."),
    EVIDENCE_MISSING(
            "Putusan ini memerlukan bukti. Sebutkan berita acara kunjungan atau dokumennya.",
            "This verdict needs evidence. Name the minutes of the visit or the document."),
    ALREADY_JUDGED(
            "Tanda ini sudah dinilai tuntas. Ajukan tanda baru bila ada fakta baru.",
            "This signal is judged for good. Raise another one when there are new facts."),
    NOT_CONFIRMED(
            "Hanya tanda yang dibenarkan dan belum ditindaklanjuti yang dapat ditindaklanjuti. Nilai dahulu.",
            "Only a signal that is confirmed and not yet remedied can be remedied. Judge it first."),
    SAME_HAND_AS_TRIAGE(
            "Anda yang menilai tanda ini. Mintalah orang lain mencatat tindak lanjutnya.",
            "You judged this signal. Ask somebody else to record what was done about it."),
    REGENCY_UNKNOWN(
            "Kode kabupaten tidak ada dalam daftar wilayah. Pakai kode resmi, misalnya 51.08.",
            "The regency code is not in the list of regions. Use the official code, for example 51.08."),
    DAY_IN_FUTURE(
            "Hari pemeriksaan belum tiba. Pakai hari ini atau hari sebelumnya.",
            "The day of the sweep has not come. Use today or an earlier day."),
    SWEEP_ALREADY_CALLED(
            "Pemeriksaan untuk hari ini sudah dijalankan. Pakai hari lain.",
            "The sweep of this day was called already. Use another day.");

    private final String indonesian;
    private final String english;

    SignalFault(String indonesian, String english) {
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

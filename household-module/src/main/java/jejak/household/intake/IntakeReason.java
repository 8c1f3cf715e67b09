package jejak.household.intake;

import jejak.kernel.Reason;

/** Why a file, or a row of one, cannot be taken in as it stands. */
public enum IntakeReason implements Reason {
    IMPORT_ID_MALFORMED(
            "Id impor (importId) harus import: dan SHA-256 berkas; unggah berkasnya kembali.",
            "The id of an import is import: and the SHA-256 of the file; upload the file again."),
    FILE_ALREADY_IMPORTED(
            "Berkas dengan isi yang sama sudah diimpor; lihat hasil impor itu, tidak ada yang perlu diulang.",
            "A file of the same content was taken in already; look at that import, nothing has to be repeated."),
    IMPORT_REGENCY_UNKNOWN(
            "Kode kabupaten (regencyCode) tidak ada dalam daftar wilayah; pilih kode dari daftar.",
            "The code of the regency is not in the list of regions; choose one from the list."),
    IMPORT_SOURCE_UNUSABLE(
            "Sumber (source) harus 2 sampai 40 huruf besar, angka, _ atau -, misalnya DTSEN; ketik kembali.",
            "The source must have 2 to 40 capitals, digits, _ or -, for example DTSEN; type it again."),
    IMPORT_OF_ANOTHER(
            "Berkas ini diunggah akun lain dan masih dikerjakan; tunggu sampai impornya selesai.",
            "Another account brought this file and it is still worked on; wait until it is taken in."),
    IMPORT_ALREADY_FINISHED(
            "Impor (importId) ini sudah selesai; baris yang ditahan diperbaiki lalu dilepas.",
            "This import is finished; rows kept back are put right and then released."),
    IMPORT_NOT_FINISHED(
            "Impor (importId) ini belum selesai; lepas baris setelah impor selesai.",
            "This import is not finished; release rows once it is."),
    RELEASED_BY_SAME_PERSON(
            "Baris dilepas oleh orang yang mengunggah berkas; mintalah orang lain memeriksa dan melepasnya.",
            "The rows are released by whoever uploaded the file; ask another person to go over them."),
    LINES_UNUSABLE(
            "Baris (lines) harus 1 sampai 500 nomor baris berkas, mulai dari 2, tanpa pengulangan.",
            "Release 1 to 500 lines of the file, from line 2, each once.");

    private final String indonesian;
    private final String english;

    IntakeReason(String indonesian, String english) {
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

package jejak.api.imports;

import jejak.kernel.Reason;

/** What is to be said of a row, or of a file as a whole. */
public enum FileReason implements Reason {
    CELL_EMPTY(
            "Sel ini wajib diisi tetapi kosong; isi lalu lepas barisnya.",
            "This cell is needed and is empty; fill it in and release the row."),
    NUMBER_IN_SCIENTIFIC_FORM(
            "Excel mengubah nomor menjadi bentuk ilmiah (misalnya 5,1E+15) sehingga angkanya hilang; format kolom"
                    + " sebagai Teks, salin kembali nomornya dari dokumen.",
            "Excel turned the number into scientific form (for example 5.1E+15) and lost digits; format the column as"
                    + " Text and copy the number from the document."),
    NUMBER_ROUNDED(
            "Excel hanya menyimpan 15 angka, angka terakhir menjadi 0; format kolom sebagai Teks dan salin kembali"
                    + " nomornya.",
            "Excel keeps 15 digits only and made the last ones 0; format the column as Text and copy the number"
                    + " again."),
    DIGITS_LOST(
            "Nomor kurang dari 16 angka; Excel mungkin menghapus nol di depan. Format kolom sebagai Teks dan salin"
                    + " kembali.",
            "The number has fewer than 16 digits; Excel may have dropped leading zeros. Format the column as Text and"
                    + " copy it again."),
    DATE_IS_SERIAL(
            "Tanggal tersimpan sebagai nomor seri Excel; format kolom sebagai tanggal TTTT-BB-HH lalu ekspor kembali.",
            "The date is stored as a serial number of Excel; format the column as a date YYYY-MM-DD and export again."),
    DATE_MALFORMED(
            "Tanggal tidak dapat dibaca; tulis TTTT-BB-HH atau bentuk yang ada pada pemetaan.",
            "The date cannot be read; write YYYY-MM-DD, or a form that the mapping names."),
    CODE_UNKNOWN(
            "Isi sel tidak ada dalam daftar pada pemetaan; pakai salah satu kata dalam daftar itu.",
            "The cell holds a word that the mapping does not know; use one of its words."),
    NUMBER_MALFORMED(
            "Isi sel harus berupa bilangan bulat; ketik kembali.", "The cell must hold a whole number; type it again."),
    NO_FAMILY_FOUND(
            "Tidak ada keluarga dengan NIK atau nomor KK ini; daftarkan keluarganya dahulu, lalu lepas baris ini.",
            "No family holds this NIK or card number; register the family first, then release this row."),
    ROW_TWICE(
            "Baris yang sama sudah ada lebih atas dalam berkas ini; hapus salah satunya.",
            "The same row stands further up in this file; take one of them out."),
    BIRTH_DATE_NOT_AS_IN_NIK(
            "Tanggal lahir atau jenis kelamin berbeda dari NIK; periksa; hal ini saja tidak menahan barisnya.",
            "The birth date or the sex differs from the NIK; have a look; this alone keeps no row back."),
    REGION_NOT_AS_IN_NIK(
            "Wilayah pada NIK berbeda dari tempat tinggal; ini wajar setelah pindah dan tidak menahan barisnya.",
            "The region of the NIK is not where the family lives; that is so after a move and keeps no row back."),
    CARD_RENEWED(
            "Keluarga ini sudah dikenal; nomor KK-nya diperbarui dan isi lain baris ini tidak diambil.",
            "This family is known already; its card number was renewed and nothing else of this row was taken."),
    MEMBER_KNOWN(
            "Orang ini sudah tercatat dalam keluarga dengan nomor KK ini; tidak ada yang diambil dari baris ini.",
            "This person is recorded in the family of this card already; nothing of this row was taken."),
    FILE_WITH_BYTE_ORDER_MARK(
            "Berkas diawali tanda urutan bita (BOM); tanda itu dilewati.",
            "The file begins with a byte order mark; it is passed over."),
    FILE_WITH_SEMICOLONS(
            "Kolom dipisahkan titik koma; dibaca demikian.", "Its columns are divided by semicolons and read so."),
    FILE_WITH_TABS("Kolom dipisahkan tab; dibaca demikian.", "Its columns are divided by tabs and read so."),
    FILE_IN_WINDOWS_1252(
            "Huruf berkas memakai Windows-1252; dibaca demikian.", "Its letters are Windows-1252 and read so."),
    COLUMN_MISSING(
            "Kolom yang wajib tidak ada dalam baris judul; periksa judul kolom atau pemetaannya.",
            "A column that is needed is not in the header; check the header or the mapping."),
    FILE_NOT_A_TABLE(
            "Berkas bukan CSV atau XLSX; simpan kembali sebagai XLSX atau CSV UTF-8.",
            "The file is neither CSV nor XLSX; save it again as XLSX or as CSV UTF-8."),
    FILE_TAKEN_BEFORE(
            "Isi berkas ini sudah pernah diterima dengan keterangan lain (kabupaten, jenis, pemetaan, sumber atau"
                    + " periode); kirim dengan keterangan yang sama, atau perbaiki isinya bila ini berkas lain.",
            "What this file holds was taken in before in other terms (regency, kind, mapping, source or period); send"
                    + " it in the same terms, or correct its content if it is another file."),
    FILE_TOO_LARGE(
            "Berkas terlalu besar; simpan sebagai CSV atau bagi menjadi beberapa berkas.",
            "The file is too large; save it as CSV, or divide it."),
    MAPPING_UNKNOWN(
            "Pemetaan kolom untuk jenis berkas ini tidak ditemukan; pilih nama yang ada atau tambahkan berkasnya.",
            "There is no mapping of columns for this kind of file; choose one that exists or add its file.");

    private final String indonesian;
    private final String english;

    FileReason(String indonesian, String english) {
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

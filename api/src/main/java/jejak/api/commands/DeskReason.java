package jejak.api.commands;

import jejak.kernel.Reason;

/** Why a command is turned away at the desk, before or after its aggregate has seen it. */
public enum DeskReason implements Reason {
    COMMAND_ID_MISSING(
            "Id perintah (commandId) kosong; beri setiap perintah id sendiri, misalnya UUID acak.",
            "The command id is empty; give each command an id of its own, for example a random UUID."),
    COMMAND_ID_UNUSABLE(
            "Id perintah (commandId) paling panjang 100 huruf tanpa karakter kendali; pakai UUID acak.",
            "A command id has at most 100 characters and no control characters; use a random UUID."),
    COMMAND_ID_REUSED(
            "Id perintah (commandId) ini sudah dipakai untuk perintah lain; kirim lagi dengan id baru.",
            "This command id was used for another command; send it again under a new id."),
    ACTOR_UNUSABLE(
            "Pengguna (actor) harus id pengguna, 1 sampai 100 huruf; isi id, bukan nama orang.",
            "The actor must be a user id of 1 to 100 characters; enter the id, not a person's name."),
    ROLE_UNKNOWN(
            "Peran (role) ini tidak ada dalam daftar peran; pilih peran dari daftar.",
            "This role is not in the list of roles; choose one from the list."),
    SCOPE_UNUSABLE(
            "Wilayah atau kantor (scope) kosong, terlalu panjang, atau kode wilayahnya tidak dikenal; pilih dari"
                    + " daftar.",
            "The scope is empty, too long, or a region code that is not known; choose it from the list."),
    EFFECTIVE_DATE_MALFORMED(
            "Tanggal berlaku (effectiveDate) harus berbentuk TTTT-BB-HH, misalnya 2024-03-01; ketik kembali.",
            "The effective date must read YYYY-MM-DD, for example 2024-03-01; type it again."),
    EFFECTIVE_DATE_TOO_EARLY(
            "Tanggal berlaku (effectiveDate) sebelum 1 Januari 1900; periksa tahunnya.",
            "The effective date is before 1 January 1900; check the year."),
    EFFECTIVE_DATE_IN_FUTURE(
            "Tanggal berlaku (effectiveDate) melewati hari ini; isi tanggal kejadian yang sebenarnya.",
            "The effective date is after today; enter the date from which it is really true."),
    LEGAL_BASIS_REQUIRED(
            "Keputusan harus menyebut sedikitnya satu dasar hukum (legalBasis); isi jenis, nomor dan tahunnya.",
            "A decision must name at least one legal basis; enter its instrument, number and year."),
    LEGAL_BASIS_UNUSABLE(
            "Dasar hukum harus berisi jenis, nomor dan tahun antara 1945 dan tahun depan; lengkapi.",
            "A legal basis needs its instrument, its number and a year between 1945 and next year; complete it."),
    EVIDENCE_UNUSABLE(
            "Bukti harus berisi jenis, nomor dan tanggal yang tidak melewati hari ini; lengkapi.",
            "Evidence needs its kind, its number and a date not after today; complete it."),
    EVIDENCE_HASH_MALFORMED(
            "Sidik isi berkas (contentHash) harus SHA-256 dalam 64 angka heksadesimal kecil; hitung kembali.",
            "The content hash must be SHA-256 in 64 lower-case hexadecimal digits; compute it again."),
    NUMBER_NAMES_A_PERSON(
            "Nomor ini memuat 16 angka seperti NIK atau nomor Kartu Keluarga, padahal disimpan terbuka; isi nomor"
                    + " suratnya atau sidik isi berkas.",
            "This number holds 16 digits like a NIK or a family card, yet it is kept in clear; enter the number of the"
                    + " document or its content hash."),
    CONCURRENT_CHANGE(
            "Data ini terus diubah pihak lain pada saat yang sama, jadi tidak ada yang disimpan; kirim lagi sebentar"
                    + " lagi.",
            "Others keep changing this data at the same moment, so nothing was saved; send it again in a moment."),
    FAMILY_CARD_ALREADY_REGISTERED(
            "Nomor Kartu Keluarga ini sudah tercatat pada keluarga lain; cari keluarga itu dan koreksi di sana bila"
                    + " salah.",
            "This family card is already held by another household; find that household and correct it there if"
                    + " wrong."),
    MUSDES_ALREADY_OPEN(
            "Desa ini masih mempunyai musyawarah terbuka untuk agenda dan siklus ini; tandatangani dahulu berita"
                    + " acaranya, atau batalkan dengan cancelMusdes bila keliru dijadwalkan.",
            "This village still has an open session for this agenda and cycle; sign its minutes first, or call it off"
                    + " by cancelMusdes if it was called by mistake."),
    ALREADY_TAKEN(
            "Yang diminta sudah dipegang catatan lain; muat ulang data dan periksa catatan itu.",
            "What this asks for is already held by another record; reload and look at that record."),
    BUDGET_CEILING_EXCEEDED(
            "Diminta Rp%s, tetapi sisa pagu %s tinggal Rp%s; kurangi penerima atau ubah anggarannya.",
            "Rp%s is asked for, but only Rp%3$s of the ceiling of %2$s is left; name fewer recipients or revise the"
                    + " budget."),
    CEILING_BELOW_RESERVED(
            "Pagu %s tidak boleh lebih kecil daripada Rp%s yang sudah dicadangkan atau disalurkan; isi jumlah yang"
                    + " lebih besar, atau hentikan bantuan dahulu.",
            "The ceiling of %s may not be less than the Rp%s that are reserved or handed out; enter a larger sum, or"
                    + " end benefits first."),
    BUDGET_NOT_OPEN(
            "Pos anggaran %s belum dibuka; buka anggarannya dahulu.",
            "The budget line %s is not open; open the budget first."),
    UNKNOWN_HOUSEHOLD(
            "Keluarga (householdId) ini tidak ada; periksa id atau daftarkan keluarga dahulu.",
            "There is no such household; check the id or register the household first."),
    UNKNOWN_SESSION(
            "Musyawarah (musdesId) ini tidak ada; periksa id atau jadwalkan musyawarah dahulu.",
            "There is no such session; check the id or schedule the session first."),
    UNKNOWN_BUDGET(
            "Pos anggaran (budgetLineId) ini belum dibuka; periksa id atau buka anggarannya dahulu.",
            "This budget line is not open; check the id or open the budget first."),
    UNKNOWN_RECORD("Catatan dengan id ini tidak ada; periksa id.", "There is no record with this id; check the id."),
    ALREADY_EXISTS(
            "Id ini sudah dipakai; pakai id baru, atau muat ulang data bila perintah ini pernah dikirim.",
            "This id is already used; use a new id, or reload if this was sent before."),
    LEDGER_UNAVAILABLE(
            "Basis data tidak dapat dihubungi dan tidak ada yang disimpan; kirim lagi dengan id perintah yang sama.",
            "The database cannot be reached and nothing was saved; send it again under the same command id."),
    LOG_READ_ONLY(
            "Catatan induk tidak seperti yang ditinggalkan aplikasi ini, jadi tidak ada yang disimpan; hubungi"
                    + " pengelola: alasannya ada pada kesehatan sistem dan pada log server.",
            "The log is not as this application left it, so nothing was saved; tell the operator: the reason stands in"
                    + " the system's health and in the server's log."),
    OUTCOME_UNKNOWN(
            "Basis data terputus saat menyimpan; kirim lagi dengan id perintah yang sama, maka tidak akan tercatat dua"
                    + " kali.",
            "The database was lost while saving; send it again under the same command id, it will not be recorded"
                    + " twice.");

    private final String indonesian;
    private final String english;

    DeskReason(String indonesian, String english) {
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

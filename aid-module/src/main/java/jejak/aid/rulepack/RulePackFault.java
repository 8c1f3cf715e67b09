package jejak.aid.rulepack;

import jejak.kernel.Reason;

/** Why a rule pack cannot be activated as it stands, or does not answer what is asked of it. */
public enum RulePackFault implements Reason {
    NOT_YAML(
            "Isi paket bukan YAML yang sah, atau satu isian tertulis dua kali. Perbaiki penulisannya.",
            "The content is not valid YAML, or a field stands in it twice. Correct the writing."),
    UNKNOWN_FIELD(
            "Isian ini tidak dikenal. Hapus, atau perbaiki namanya; isian yang ada: /schemas/rule-pack.schema.json.",
            "This field is not known. Remove it or correct its name; those there are: /schemas/rule-pack.schema.json."),
    MISSING_VALUE("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    UNREADABLE_VALUE(
            "Nilai isian ini tidak sesuai jenisnya. Perbaiki nilainya menurut /schemas/rule-pack.schema.json.",
            "This value is not of the kind the field asks for. Correct it by /schemas/rule-pack.schema.json."),
    CODE_NOT_PLAIN(
            "Kode paket hanya boleh huruf kecil, angka dan tanda hubung.",
            "The code of a pack has lower-case letters, digits and hyphens only."),
    REGENCY_UNKNOWN(
            "Kode kabupaten tidak ada dalam daftar wilayah. Pakai kode resmi, misalnya 51.08.",
            "The regency code is not in the list of regions. Use the official code, for example 51.08."),
    TIME_ZONE_UNKNOWN(
            "Zona waktu tidak dikenal. Pakai nama seperti Asia/Makassar.",
            "The time zone is not known. Use a name such as Asia/Makassar."),
    AMOUNT_NOT_POSITIVE("Jumlah harus lebih dari nol.", "The amount must be more than zero."),
    PROVISION_DOES_NOT_FIT(
            "Isian provision wajib pada bantuan barang, layanan atau iuran, dan tidak boleh pada bantuan uang.",
            "Goods, services and contributions need a provision, and cash may not have one."),
    EXTERNAL_HAS_CATEGORIES(
            "Program pihak lain hanya dicatat dan tidak punya kategori. Hapus kategorinya.",
            "A programme of others is only recorded and has no categories. Remove them."),
    EVIDENCE_NOT_NAMED(
            "Ahli waris dan wakil hanya dapat ditunjuk dengan bukti. Sebutkan jenis buktinya.",
            "An heir or a representative is named on evidence only. Say of which kind."),
    NUMBER_BELOW_ZERO("Angka ini tidak boleh kurang dari nol.", "This number may not be below zero."),
    DAYS_NOT_POSITIVE("Jumlah hari harus lebih dari nol.", "The number of days must be more than zero."),
    ROWS_PER_FILE_OUT_OF_RANGE(
            "Satu berkas bank memuat 1 sampai 200 pembayaran, agar jawaban bank dapat dimasukkan utuh.",
            "One file for the bank holds 1 to 200 payments, so that the bank's answer can come in whole."),
    MONTHS_REVERSED(
            "Bulan pertama sesudah bulan terakhir. Tukar keduanya.",
            "The first month is after the last one. Exchange them."),
    MONTHS_OUTSIDE_YEAR(
            "Bulan kategori harus di dalam tahun programnya.",
            "The months of a category must lie in the year of its programme."),
    LIST_EMPTY("Daftar ini tidak boleh kosong.", "This list may not be empty."),
    LISTED_TWICE(
            "Kode yang sama tertulis dua kali dalam daftar ini. Hapus salah satunya.",
            "The same code stands in this list twice. Remove one."),
    CATEGORY_UNKNOWN(
            "Kategori ini tidak ada dalam programnya. Perbaiki kodenya.",
            "This category is not part of its programme. Correct the code."),
    FULL_NAMES_NOT_ALLOWED(
            "Nama lengkap pada daftar desa bertentangan dengan retention.namesOnPublicList. Ubah salah satunya.",
            "Full names on the village's list contradict retention.namesOnPublicList. Change one of the two."),
    RULE_LACKS_ITS_VALUES(
            "Kategori tidak memuat nilai yang diperlukan aturan ini. Lengkapi daftar atau batasnya.",
            "The category lacks the values this rule needs. Fill in its list or limit."),
    EXPRESSION_FAULTY(
            "Ungkapan ini tidak dapat dipakai. Perbaiki di tempat yang disebut.",
            "This expression cannot be used. Correct it at the place named."),
    REGISTRY_SWITCH_DIFFERS(
            "Semua kategori satu program harus beralih basis data pada hari yang sama.",
            "All categories of a programme must change to the other registry on the same day."),
    QUORUM_NOT_A_FRACTION(
            "Kuorum harus pecahan antara nol dan satu, misalnya 2 dari 3.",
            "The quorum must be a fraction between zero and one, for example 2 of 3."),
    RULE_PACK_ID_DOES_NOT_MATCH(
            "Id paket harus \"rulepack:\" diikuti kode di dalam isinya.",
            "The id of the pack must be \"rulepack:\" and the code in its content."),
    RULE_PACK_ALREADY_ACTIVATED(
            "Paket ini sudah berlaku dan tidak dapat diubah. Buat paket baru dengan kode lain.",
            "This pack is in force and cannot be changed. Make a new pack with another code."),
    RULE_PACK_NOT_DRAFTED(
            "Tidak ada rancangan paket aturan dengan id ini, atau paketnya sudah berlaku. Tulis rancangannya dahulu.",
            "There is no draft of a rule pack under this id, or the pack is in force. Draft it first."),
    RULE_PACK_TEXT_CHANGED(
            "Isi rancangan bukan lagi yang Anda baca. Baca isi yang sekarang dan pakai sidik barunya.",
            "The draft is not the text you read any more. Read the present one and use its hash."),
    OWN_RULE_PACK(
            "Anda yang menulis rancangan ini. Mintalah orang lain menyetujuinya.",
            "You wrote this draft. Ask somebody else to approve it."),
    RULE_PACK_NOT_APPROVED(
            "Rancangan ini belum disetujui orang lain. Mintalah persetujuannya dahulu.",
            "Nobody else has approved this draft. Have it approved first."),
    RULE_PACK_NOT_IN_FORCE(
            "Paket ini tidak berlaku, atau sudah digantikan. Periksa idnya.",
            "This pack is not in force, or is superseded already. Check its id."),
    SUCCESSOR_NOT_IN_FORCE(
            "Paket pengganti tidak berlaku di kabupaten ini pada hari itu. Aktifkan dahulu paket penggantinya.",
            "The pack that is to follow does not rule in this regency on that day. Activate it first."),
    SIMULATION_NOT_FINISHED(
            "Tidak ada simulasi selesai dengan id ini atas isi rancangan yang sekarang. Jalankan simulasinya dahulu.",
            "No simulation of the present text has come to its end under this id. Run one first."),
    NO_RULE_PACK_IN_FORCE(
            "Belum ada paket aturan yang berlaku bagi kabupaten dan tahun ini. Aktifkan paket aturan dahulu.",
            "No rule pack is in force for this regency and year. Activate a rule pack first."),
    PROGRAMME_OF_ANOTHER_KIND(
            "Langkah ini bukan untuk bantuan semacam program itu. Uang dibayar, barang dan layanan diserahkan; program"
                    + " pihak lain hanya dicatat.",
            "This step is not for the kind of aid the programme gives. Money is paid, goods and services are delivered,"
                    + " programmes of others are only recorded."),
    ENTITLED_BY_RULES_ALONE(
            "Kategori ini diberikan menurut aturan saja, tanpa usulan dan SK. Rencanakan penyerahannya.",
            "The rules alone give a right to this category, without nomination and decree. Plan its delivery."),
    CATEGORY_NOT_IN_PACK(
            "Paket aturan yang berlaku tidak memuat kategori ini untuk program dan tahun itu. Periksa kodenya.",
            "The rule pack in force has no such category for that programme and year. Check the codes.");

    private final String indonesian;
    private final String english;

    RulePackFault(String indonesian, String english) {
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

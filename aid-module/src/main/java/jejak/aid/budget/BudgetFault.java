package jejak.aid.budget;

import jejak.kernel.Reason;

/** Why a budget line cannot be opened or a tranche cannot be planned as asked. */
public enum BudgetFault implements Reason {
    BUDGET_LINE_ID_DOES_NOT_MATCH(
            "Id pagu harus \"budget:kabupaten:program:tahun\", misalnya budget:51.08:BSU:2024.",
            "The id of the line must be \"budget:regency:programme:year\", for example budget:51.08:BSU:2024."),
    BUDGET_ALREADY_OPENED(
            "Pagu ini sudah dibuka. Pakai pagu yang ada.", "This budget line is already open. Use the existing line."),
    BUDGET_NOT_OPEN("Pagu ini belum dibuka. Buka dahulu.", "This budget line is not open. Open it first."),
    REGENCY_UNKNOWN(
            "Kode kabupaten tidak ada dalam daftar wilayah. Pakai kode resmi, misalnya 51.08.",
            "The regency code is not in the list of regions. Use the official code, for example 51.08."),
    YEAR_NOT_PLAUSIBLE("Tahun anggaran harus antara 2000 dan 2100.", "The budget year must lie between 2000 and 2100."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    CEILING_NOT_POSITIVE("Pagu harus lebih dari nol rupiah.", "The ceiling must be more than zero rupiah."),
    TRANCHE_NUMBER_NOT_POSITIVE("Nomor tahap mulai dari 1.", "The number of a tranche starts at 1."),
    TRANCHE_ALREADY_PLANNED(
            "Nomor tahap ini sudah dipakai bagi kategori ini. Pakai nomor berikutnya.",
            "This tranche number is taken for this category. Use the next number."),
    NOT_A_MONTH("Tulis bulan sebagai 2024-01.", "Write a month as 2024-01."),
    MONTHS_REVERSED(
            "Bulan pertama sesudah bulan terakhir. Tukar keduanya.",
            "The first month is after the last one. Exchange them."),
    MONTHS_OUTSIDE_CATEGORY(
            "Bulan tahap harus di dalam bulan kategori menurut paket aturan.",
            "The months of a tranche must lie in the months the rule pack gives the category."),
    MONTH_ALREADY_PLANNED(
            "Salah satu bulan sudah direncanakan pada tahap lain kategori ini. Pilih bulan yang belum direncanakan.",
            "One of the months is planned in another tranche of this category. Choose months not yet planned."),
    PAYABLE_IN_ANOTHER_YEAR(
            "Tanggal mulai bayar (payableFrom) harus di tahun pagu ini atau tahun sesudahnya. Periksa tahunnya.",
            "The first day of payment (payableFrom) must lie in the year of this budget line or the one after. Check"
                    + " the year.");

    private final String indonesian;
    private final String english;

    BudgetFault(String indonesian, String english) {
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

package jejak.aid.events;

import jejak.kernel.Reason;

/** Why the office refused a household a nomination or a payment; a citizen may contest each of them. */
public enum BsuRefusal implements Reason {
    NOT_ELIGIBLE(
            "Keluarga belum memenuhi aturan kategori ini. Lihat hasil tiap aturan pada riwayat kelayakan.",
            "The family does not pass the rules of this category. See each rule in the eligibility trail."),
    ALREADY_NOMINATED(
            "Keluarga sudah diusulkan pada kategori yang tidak boleh dirangkap.",
            "The family is already nominated in a category that may not be combined with this one."),
    RECIPIENT_NOT_IN_FAMILY(
            "Penerima bukan anggota hidup keluarga ini. Pilih anggota yang masih hidup.",
            "The recipient is not a living member of this family. Choose a living member."),
    NOT_DETERMINED(
            "Keluarga belum ditetapkan dengan SK. Tetapkan penerima dahulu.",
            "The family is not determined by decree. Determine the recipient first."),
    RECIPIENT_DECEASED(
            "Penerima tercatat meninggal. Catat pengganti atau hentikan bantuan.",
            "The recipient is recorded as deceased. Record a successor or terminate the benefit."),
    MOVED_OUT(
            "Keluarga tercatat pindah keluar kabupaten. Hentikan bantuan.",
            "The family is recorded as moved out of the regency. Terminate the benefit."),
    IN_EXCLUDING_PROGRAMME(
            "Keluarga menerima program lain yang tidak boleh dirangkap.",
            "The family receives another programme that may not be combined with this one."),
    SUSPENDED("Bantuan sedang ditangguhkan. Cabut penangguhan dahulu.", "The benefit is suspended. Resume it first."),
    TERMINATED(
            "Bantuan sudah dihentikan. Usulkan kembali bila keluarga layak lagi.",
            "The benefit is terminated. Nominate again when the family is eligible again."),
    MONTH_ALREADY_PAID(
            "Salah satu bulan sudah diperintahkan bayar atau dibayar. Satu bulan dibayar satu kali.",
            "One of the months is already instructed or paid. A month is paid once."),
    MONTHS_OUTSIDE_ENTITLEMENT(
            "Tidak ada bulan tahap ini di dalam masa penetapan keluarga.",
            "No month of this tranche lies inside the months the family is determined for."),
    RECIPIENT_RESTRICTED(
            "Data penerima dibatasi atau dihapus atas permohonannya. Usulkan penerima lain atau hentikan bantuan.",
            "The recipient's data are restricted or erased at their request. Nominate another recipient or terminate"
                    + " the benefit.");

    private final String indonesian;
    private final String english;

    BsuRefusal(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The same reason of what is handed over, and not paid: two of them speak of money. */
    public Reason ofGoods() {
        return switch (this) {
            case MONTH_ALREADY_PAID ->
                new Filled(
                        name(),
                        "Penyerahan untuk bulan ini sudah direncanakan atau dicatat. Satu bulan diserahkan satu kali.",
                        "The delivery for this month is already planned or recorded. A month is handed over once.");
            case MONTHS_OUTSIDE_ENTITLEMENT ->
                new Filled(
                        name(),
                        "Bulan ini di luar bulan penyerahan menurut paket aturan, SK atau tempat tinggal keluarga."
                                + " Pilih bulan lain.",
                        "By the rule pack, the decree or where the family lives, nothing is handed over for this month."
                                + " Choose another month.");
            case NOT_ELIGIBLE,
                    ALREADY_NOMINATED,
                    RECIPIENT_NOT_IN_FAMILY,
                    NOT_DETERMINED,
                    RECIPIENT_DECEASED,
                    MOVED_OUT,
                    IN_EXCLUDING_PROGRAMME,
                    SUSPENDED,
                    TERMINATED,
                    RECIPIENT_RESTRICTED -> this;
        };
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

package jejak.deliberation.publication;

import jejak.kernel.Reason;

/** Why a village's list cannot be published or taken down. */
public enum PublicationReason implements Reason {
    LIST_VILLAGE_UNKNOWN(
            "Kode desa (villageCode) tidak ada dalam daftar wilayah; periksa kodenya.",
            "The village code is not in the list of regions; check it."),
    LIST_PROGRAMME_UNUSABLE(
            "Kode program (programme) harus 1 sampai 40 huruf besar, angka, garis bawah, atau tanda hubung.",
            "The programme's code has 1 to 40 capital letters, digits, underscores or hyphens."),
    LIST_YEAR_UNUSABLE(
            "Tahun (year) harus antara 2000 dan 2100; isi tahun program.",
            "The year must lie between 2000 and 2100; give the year of the programme."),
    LIST_EMPTY(
            "Belum ada keluarga yang ditetapkan untuk daftar ini; terbitkan setelah ada SK.",
            "No family has been determined for this list yet; publish it once there is a decree."),
    LIST_CHANGED(
            "Daftar sudah berubah sejak Anda membacanya; baca lagi villageListDraft lalu terbitkan dengan"
                    + " contentHash-nya.",
            "The list has changed since you read it; read villageListDraft again and publish it by its contentHash."),
    LIST_UNCHANGED(
            "Daftar yang sama sudah terbit; tidak ada yang perlu diterbitkan lagi.",
            "The same list is already published; there is nothing to publish again."),
    LIST_NOT_PUBLISHED(
            "Daftar ini tidak sedang terbit; tidak ada yang dapat ditarik.",
            "This list is not published; there is nothing to take down.");

    private final String indonesian;
    private final String english;

    PublicationReason(String indonesian, String english) {
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

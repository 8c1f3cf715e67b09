package jejak.query.paging;

import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import org.jspecify.annotations.Nullable;

/** Refuses a region code that the code list does not hold, so that a typing error does not look like an empty village. */
public final class RegionArgument {

    private RegionArgument() {}

    /** The code of a desa or kelurahan. */
    public static String village(String code) {
        if (!Regions.isVillage(code)) {
            throw new QueryRefused(
                    "VILLAGE_UNKNOWN",
                    "Kode desa atau kelurahan " + code + " tidak ada dalam daftar kode wilayah.",
                    "No desa or kelurahan has the code " + code + " in the code list.");
        }
        return code;
    }

    /** The code of a kecamatan, when one is given. */
    public static @Nullable String kecamatan(@Nullable String code) {
        if (code != null
                && Regions.find(code).filter(r -> r.kind() == Kind.KECAMATAN).isEmpty()) {
            throw new QueryRefused(
                    "KECAMATAN_UNKNOWN",
                    "Kode kecamatan " + code + " tidak ada dalam daftar kode wilayah.",
                    "No kecamatan has the code " + code + " in the code list.");
        }
        return code;
    }

    /** The code of a village, kecamatan or regency, when one is given. */
    public static @Nullable String any(@Nullable String code) {
        if (code != null && Regions.find(code).isEmpty()) {
            throw new QueryRefused(
                    "REGION_UNKNOWN",
                    "Kode wilayah " + code + " tidak ada dalam daftar kode wilayah.",
                    "No region has the code " + code + " in the code list.");
        }
        return code;
    }
}

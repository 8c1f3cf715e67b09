package jejak.household.events;

import jejak.kernel.Reason;

/** Why a person's data are not erased; the person may contest each of them. */
public enum ErasureRefusal implements Reason {
    LEGAL_HOLD(
            "Data masih dibutuhkan suatu perkara atau pemeriksaan; ajukan lagi setelah penahanan data dicabut.",
            "A case or an audit still needs the data; ask again once the legal hold is lifted."),
    OPEN_PAYMENT(
            "Orang ini penerima pembayaran yang belum selesai; ajukan lagi setelah dibayar atau disetor kembali.",
            "This person is the payee of a payment under way; ask again once it is paid or returned."),
    PUBLIC_INTEREST(
            "Data dibutuhkan untuk kepentingan umum penyelenggaraan negara (UU 27/2022 Pasal 15); keputusan ini dapat"
                    + " digugat.",
            "The data serve the public interest in state administration (UU 27/2022, Pasal 15); this decision can be"
                    + " contested."),
    LAW_ENFORCEMENT(
            "Data dibutuhkan untuk penegakan hukum (UU 27/2022 Pasal 15); keputusan ini dapat digugat.",
            "The data serve law enforcement (UU 27/2022, Pasal 15); this decision can be contested."),
    RETENTION_PERIOD(
            "Masa simpan menurut jadwal retensi arsip belum berakhir; ajukan lagi setelah berakhir.",
            "The retention period of the archive schedule has not ended; ask again once it has."),
    IDENTITY_NOT_PROVEN(
            "Pemohon belum membuktikan bahwa data ini miliknya; ajukan lagi dengan bukti diri.",
            "The applicant has not proven that the data are theirs; ask again with proof of identity.");

    private final String indonesian;
    private final String english;

    ErasureRefusal(String indonesian, String english) {
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

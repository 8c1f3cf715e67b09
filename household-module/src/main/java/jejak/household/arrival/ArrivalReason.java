package jejak.household.arrival;

import jejak.kernel.Reason;

/** Why a family that is said to come from another regency cannot be taken in as it stands. */
public enum ArrivalReason implements Reason {
    NO_SUCH_ARRIVAL(
            "Tidak ada keluarga dengan id dan NIK kepala keluarga ini yang tercatat pindah ke kabupaten Anda. Periksa"
                    + " keduanya pada daftar kedatangan dan surat pindahnya.",
            "No family with this id and this NIK of its head is on record as moving to your regency. Check both in the"
                    + " list of arrivals and on its letter of move."),
    SAME_HAND_AS_MOVE_OUT(
            "Anda sendiri yang mencatat kepindahan keluarga ini. Mintalah petugas lain menerimanya.",
            "You recorded yourself that this family left. Ask another officer to take it in."),
    ERASURE_OPEN(
            "Penghapusan data keluarga ini sedang dimohon di kabupaten asalnya. Tunggu keputusannya, lalu ulangi.",
            "An erasure of this family's data is being asked for where it came from. Wait for the decision, then"
                    + " repeat.");

    private final String indonesian;
    private final String english;

    ArrivalReason(String indonesian, String english) {
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

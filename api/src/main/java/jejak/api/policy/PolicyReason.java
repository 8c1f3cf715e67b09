package jejak.api.policy;

import jejak.kernel.Reason;

/** Why somebody who is signed in may not do what they ask; none says whether the thing exists elsewhere. */
public enum PolicyReason implements Reason {
    FORBIDDEN(
            "Peran Anda tidak boleh melakukan ini, atau data ini tidak ada di wilayah penugasan Anda. Periksa id atau"
                    + " kode wilayahnya, atau mintalah petugas yang berwenang di wilayah itu.",
            "Your role may not do this, or there is no such record in the region of your appointment. Check the id or"
                    + " the region code, or ask the officer who is responsible there."),
    OWN_FAMILY(
            "Ini keluarga Anda sendiri atau keluarga kerabat yang Anda nyatakan, jadi Anda tidak boleh bertindak"
                    + " atasnya. Mintalah rekan lain melakukannya.",
            "This is your own household or a declared relative's, so you may not act on it. Ask a colleague to do it."),
    APPOINTMENT_NOT_CURRENT(
            "Penugasan Anda tidak berlaku hari ini. Mintalah pengelola memeriksa masa penugasan Anda.",
            "Your appointment does not hold today. Ask the administrator to check its dates."),
    PROGRAMME_NOT_YOURS(
            "Penugasan Anda tidak mencakup program ini. Mintalah petugas program itu melakukannya.",
            "Your appointment does not cover this programme. Ask an officer of that programme."),
    SYSTEM_ONLY(
            "Peran SYSTEM hanya untuk kebijakan sistem sendiri. Kirim perintah dengan peran Anda sendiri.",
            "The role SYSTEM is for the program's own policies only. Send the command in your own role.");

    private final String indonesian;
    private final String english;

    PolicyReason(String indonesian, String english) {
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

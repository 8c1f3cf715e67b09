package jejak.api.access;

import jejak.kernel.Reason;

/** Why somebody may not do what they ask for. */
public enum AccessReason implements Reason {
    NOT_SIGNED_IN(
            "Anda belum masuk, atau sesi sudah berakhir; masuk dahulu, lalu ulangi.",
            "You are not signed in, or your session has ended; sign in and try again."),
    FORBIDDEN(
            "Peran atau wilayah akun Anda tidak mengizinkan ini; minta kepada pejabat yang berwenang.",
            "The role or region of your account does not allow this; ask an officer who may."),
    NOT_FROM_OUR_PAGE(
            "Permintaan ini tidak berasal dari halaman kami; muat ulang halaman, lalu ulangi.",
            "This request did not come from our page; load the page again and repeat it.");

    private final String indonesian;
    private final String english;

    AccessReason(String indonesian, String english) {
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

package jejak.api.access;

import jejak.kernel.Reason;

/** Why somebody may not do what they ask for. */
public enum AccessReason implements Reason {
    NOT_SIGNED_IN(
            "Anda belum masuk, atau sesi sudah berakhir; masuk dahulu, lalu ulangi.",
            "You are not signed in, or your session has ended; sign in and try again.");

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

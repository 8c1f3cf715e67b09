package jejak.deliberation.musdes;

import jejak.kernel.Reason;

/** Why a session cannot be called off, or can no longer be told anything since it was. */
public enum CallReason implements Reason {
    SESSION_CANCELLED(
            "Musyawarah (musdesId) ini sudah dibatalkan, jadi tidak ada lagi yang dicatat di dalamnya; jadwalkan"
                    + " musyawarah baru.",
            "This session was called off, so nothing is recorded in it any more; schedule a new session."),
    SESSION_HAS_BEGUN(
            "Daftar hadir, sidang atau SPTJM musyawarah (musdesId) ini sudah dicatat, jadi tidak dapat dibatalkan;"
                    + " lanjutkan sidangnya dan tutup dengan berita acara.",
            "Attendance, a sitting or a statement (SPTJM) of this session is on record, so it cannot be called off; go"
                    + " on with it and close it with minutes."),
    BEFORE_CALL(
            "Tanggal ini mendahului hari musyawarah dijadwalkan; isi hari itu atau sesudahnya.",
            "This date is before the day on which the session was called; enter that day or a later one.");

    private final String indonesian;
    private final String english;

    CallReason(String indonesian, String english) {
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

package jejak.deliberation.musdes;

import jejak.kernel.Reason;

/** Why what is said to a session cannot be taken as it stands. */
public enum MusdesReason implements Reason {
    MUSDES_ID_MALFORMED(
            "Id musyawarah (musdesId) harus \"musdes:\" diikuti UUID huruf kecil; buat UUID acak baru.",
            "The session id must be \"musdes:\" and a lower-case UUID; make a new random UUID."),
    VILLAGE_UNKNOWN(
            "Kode desa atau kelurahan (villageCode) tidak ada dalam daftar wilayah; pilih kode dari daftar.",
            "The village code is not in the list of regions; choose a code from the list."),
    FORUM_NOT_OF_VILLAGE_KIND(
            "Bentuk musyawarah (forum) tidak cocok: desa memakai MUSDES dan kelurahan memakai MUSKEL; pilih yang"
                    + " sesuai.",
            "The forum does not fit: a desa holds a MUSDES and a kelurahan a MUSKEL; choose the one that fits."),
    CYCLE_MALFORMED(
            "Putaran (cycle) harus berbentuk TTTT-BB, misalnya 2024-05; ketik kembali.",
            "The cycle must read YYYY-MM, for example 2024-05; type it again."),
    SCHEDULED_TOO_FAR_AHEAD(
            "Tanggal musyawarah (scheduledOn) lebih dari satu tahun lagi; periksa tahunnya.",
            "The session (scheduledOn) is more than a year ahead; check the year."),
    INVITED_TOO_FEW(
            "Jumlah undangan (invited) harus paling sedikit 1; isi menurut daftar undangan.",
            "At least one person must be invited; enter the number on the list of invitations."),
    PRELIST_VERSION_UNUSABLE(
            "Versi daftar awal (prelistVersion) harus 1 sampai 100 huruf; ketik kembali atau kosongkan.",
            "The version of the prelist must have 1 to 100 characters; type it again or leave it empty."),
    ATTENDANCE_EMPTY(
            "Daftar hadir (attendees) kosong; isi paling sedikit satu orang.",
            "The attendance list is empty; enter at least one person."),
    PERSON_ID_MALFORMED(
            "Id orang (personId) harus berupa UUID huruf kecil; buat UUID acak baru untuk orang ini.",
            "The person id must be a lower-case UUID; make a new random UUID for this person."),
    NAME_UNUSABLE(
            "Nama (name) harus berisi 1 sampai 100 huruf tanpa karakter kendali; ketik kembali namanya.",
            "The name must have 1 to 100 characters and no control characters; type it again."),
    DATE_TOO_EARLY(
            "Tanggal ini sebelum 1 Januari 1900; periksa tahunnya.",
            "This date is before 1 January 1900; check the year."),
    DATE_IN_FUTURE(
            "Tanggal ini melewati hari ini; isi tanggal kejadian yang sebenarnya.",
            "This date is after today; enter the date on which it really happened."),
    BEFORE_SESSION(
            "Tanggal ini mendahului tanggal musyawarah (scheduledOn); isi tanggal musyawarah atau sesudahnya.",
            "This date is before the session's own (scheduledOn); enter the session's date or a later one."),
    BEFORE_SITTING(
            "Tanggal ini mendahului sidang terakhir musyawarah (sittings) atau SPTJM-nya; isi tanggal itu atau"
                    + " sesudahnya.",
            "This date is before the day on which the session last sat, or of its statement (SPTJM); enter that date"
                    + " or a later one."),
    BEFORE_DECISIONS(
            "Tanggal ini mendahului keputusan terakhir musyawarah; isi tanggal keputusan itu atau sesudahnya.",
            "This date is before the session's latest decision; enter the date of that decision or a later one."),
    SESSION_ALREADY_OPEN(
            "Musyawarah (musdesId) sudah dibuka; langsung catat keputusannya.",
            "The session is already open; record its decisions."),
    SESSION_NOT_OPEN(
            "Musyawarah (musdesId) belum dibuka; catat daftar hadir lalu buka musyawarahnya dahulu.",
            "The session is not open yet; record who came and open it first."),
    SESSION_CLOSED(
            "Berita acara musyawarah (musdesId) sudah ditandatangani; buat adendum atau jadwalkan musyawarah baru.",
            "The minutes of this session are signed; bring an addendum, or schedule a new session."),
    HOUSEHOLD_NOT_IN_VILLAGE(
            "Keluarga (householdId) tidak tinggal di desa musyawarah ini; periksa id atau catat kepindahannya dahulu.",
            "The household does not live in this session's village; check the id, or record its move first."),
    HOUSEHOLD_MOVED_OUT(
            "Keluarga (householdId) sudah pindah ke luar kabupaten; keluarkan dari daftar musyawarah ini.",
            "The household has left the regency; take it off this session's list."),
    REASON_REQUIRED(
            "Keputusan yang merugikan keluarga harus beralasan (reason); pilih alasannya.",
            "A decision against a household needs a reason; choose one."),
    ALREADY_DECIDED(
            "Keluarga ini sudah diputus dalam musyawarah ini; sebutkan id keputusan lama (supersedes) untuk mengganti.",
            "This session already decided on the household; name the earlier decision's id (supersedes) to replace"
                    + " it."),
    SUPERSEDES_NOT_LATEST(
            "Yang diganti (supersedes) bukan keputusan terbaru; muat ulang dan sebutkan id keputusan terbaru.",
            "What is replaced (supersedes) is not the latest decision; reload and name the latest decision's id."),
    NOTHING_TO_SUPERSEDE(
            "Belum ada keputusan untuk keluarga ini dalam musyawarah ini; kosongkan supersedes.",
            "This session has not decided on the household yet; leave supersedes empty."),
    MINUTES_NUMBER_UNUSABLE(
            "Nomor berita acara (beritaAcaraNumber) harus berisi 1 sampai 100 huruf; salin dari berita acara.",
            "The number of the minutes must have 1 to 100 characters; copy it from the minutes."),
    CONTENT_HASH_MALFORMED(
            "Sidik berkas (contentHash) harus SHA-256 dalam 64 angka heksadesimal; hitung kembali dari berkasnya.",
            "The content hash must be a SHA-256 in 64 hex digits; compute it again from the file."),
    SAME_HAND_AS_DECISIONS(
            "Anda yang mencatat keputusan musyawarah ini; mintalah orang lain, misalnya kepala desa, mengirim berita"
                    + " acaranya.",
            "You recorded decisions of this session; ask somebody else, the village head for one, to send its"
                    + " minutes."),
    NO_SITTING(
            "Ini SPTJM (musdesId), tanpa undangan dan sidang; catat surat pernyataannya dengan issueSptjm.",
            "This is a statement (SPTJM) without invitations and sittings; record it with issueSptjm."),
    NOT_A_STATEMENT(
            "Ini musyawarah (musdesId), bukan SPTJM; jadwalkan SPTJM tersendiri dengan forum SPTJM.",
            "This is a session and no statement (SPTJM); schedule one of its own with the forum SPTJM."),
    STATEMENT_NOT_ALLOWED(
            "Aturan kabupaten tidak mengizinkan SPTJM menggantikan musyawarah (musdesId); jadwalkan musyawarah.",
            "The regency's rules let no statement (SPTJM) stand in for a session; schedule a session."),
    STATEMENT_OF_ANOTHER(
            "SPTJM ditandatangani kepala desa atau lurah sendiri; isi signatory dengan VILLAGE_HEAD.",
            "A statement (SPTJM) is signed by the village head in person; give VILLAGE_HEAD as the signatory."),
    PRELIST_VERSION_TAKEN(
            "Versi daftar awal (version) ini sudah pernah ditetapkan; beri versi yang baru.",
            "This version of the prelist was fixed before; give it a new version."),
    PRELIST_SIZE(
            "Daftar awal (householdIds) harus memuat 1 sampai 1000 keluarga; bagi atau lengkapi daftarnya.",
            "A prelist holds 1 to 1000 families; split or complete the list."),
    PRELIST_NAMES_TWICE(
            "Keluarga ini sudah ada dalam daftar awal (householdIds); hapus baris yang berulang.",
            "This family is on the prelist already; remove the repeated line."),
    SIGNED_TWICE(
            "Orang (personId) ini sudah menandatangani; hapus baris yang berulang.",
            "This person has already signed; remove the repeated line."),
    SIGNATURE_MISSING(
            "Tanda tangan (signatures) yang wajib belum lengkap; lengkapi kepala desa atau lurah, operator, dan "
                    + "penanda tangan lain menurut aturan kabupaten.",
            "A required signature is missing; add the village head, the operator and whoever else the regency"
                    + " requires.");

    private final String indonesian;
    private final String english;

    MusdesReason(String indonesian, String english) {
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

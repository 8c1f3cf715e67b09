package jejak.api.graphql.gate;

import jejak.kernel.Reason;

/** Why a request is turned away by its envelope. */
enum GateReason implements Reason {
    ONLY_POST(
            405,
            "Pertanyaan dan perintah hanya diterima lewat POST; kirim ulang dengan POST.",
            "Questions and commands are taken by POST only; send it again by POST."),
    ONLY_JSON(
            415,
            "Isi permintaan harus application/json dalam UTF-8 tanpa kompresi; kirim ulang begitu.",
            "The body must be application/json in UTF-8, not compressed; send it again like that."),
    BODY_TOO_LARGE(
            413,
            "Isi permintaan lebih dari 64 KB; pecah menjadi beberapa permintaan.",
            "The body is larger than 64 KB; divide it into several requests."),
    BODY_NOT_UNDERSTOOD(
            400,
            "Isi permintaan bukan satu objek JSON dengan query atau documentId; periksa tanda baca dan nama ganda.",
            "The body is not one JSON object with query or documentId; check its punctuation and repeated names."),
    ONE_AT_A_TIME(
            400,
            "Satu permintaan memuat satu pertanyaan; kirim terpisah.",
            "A request holds one question; send them one at a time."),
    TEXT_UNUSABLE(
            400,
            "Ada huruf yang tidak dapat disimpan (NUL atau separuh pasangan Unicode); hapus lalu ulangi.",
            "There is a character that cannot be kept (NUL or half a pair of Unicode); remove it and try again."),
    DOCUMENT_UNKNOWN(
            400,
            "documentId ini tidak dikenal; pakai SHA-256 dari dokumen yang disertakan versi ini.",
            "This documentId is not known; use the SHA-256 of a document that comes with this version."),
    TOO_MANY_REQUESTS(
            429,
            "Terlalu banyak permintaan dari akun ini; tunggu selama yang disebut Retry-After.",
            "Too many requests from this account; wait as long as Retry-After says.");

    private final int status;
    private final String indonesian;
    private final String english;

    GateReason(int status, String indonesian, String english) {
        this.status = status;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Status code of HTTP. */
    int status() {
        return status;
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

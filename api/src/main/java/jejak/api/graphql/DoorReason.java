package jejak.api.graphql;

import jejak.kernel.Reason;

/** Why a request is turned away at the door, before it is a command or a question. */
enum DoorReason implements Reason {
    REQUEST_NOT_UNDERSTOOD(
            "Permintaan tidak sesuai dengan skema; perbaiki bagian yang disebut pada details.",
            "The request does not fit the schema; correct the part named in details."),
    REQUEST_TOO_LARGE(
            "Permintaan terlalu dalam atau terlalu banyak isian; pecah menjadi beberapa permintaan.",
            "The request is too deep or asks for too many fields; divide it into several."),
    VALUE_NOT_UNDERSTOOD(
            "Nilai isian ini tidak dapat dibaca; ketik kembali menurut keterangan isiannya.",
            "The value of this field cannot be read; enter it again as its description says."),
    MIN_POSITION_MALFORMED(
            "Kepala X-Min-Position harus bilangan bulat; salin dari position pada jawaban perintah.",
            "The header X-Min-Position must be a whole number; copy it from position in the answer to a command."),
    MIN_POSITION_NOT_REACHED(
            "Jawaban belum memuat peristiwa yang diminta; ulangi permintaan sebentar lagi atau hilangkan"
                    + " X-Min-Position.",
            "The answers do not include that event yet; ask again in a moment, or leave X-Min-Position out."),
    ONLY_TRUSTED_DOCUMENTS(
            "Peran ini hanya memakai dokumen yang disertakan sistem; kirim documentId-nya atau teksnya tanpa diubah.",
            "This role may use the documents that come with the system only; send a documentId or a text unchanged."),
    ONLY_AS_A_STREAM(
            "Langganan (subscription) hanya dijawab sebagai aliran; kirim dengan kepala Accept: text/event-stream.",
            "A subscription is answered as a stream only; send it with the header Accept: text/event-stream."),
    ANSWER_TOO_SLOW(
            "Jawaban tidak selesai dalam dua detik; minta lebih sedikit, atau ulangi sebentar lagi.",
            "The answer was not ready within two seconds; ask for less, or again in a moment."),
    DATABASE_UNAVAILABLE(
            "Basis data sedang tidak dapat dihubungi; ulangi permintaan sebentar lagi.",
            "The database cannot be reached at the moment; ask again in a while."),
    SIZES_UNUSABLE(
            "Ukuran catatan harus 0 < from <= to, dan to paling besar jumlah peristiwa; perbaiki from dan to.",
            "The sizes must be 0 < from <= to, and to at most the number of events; correct from and to."),
    PROOF_FAILS(
            "Catatan induk tidak lagi dapat membuktikan ini; beri tahu pengelola dan simpan tanda terima Anda. %s",
            "The log can no longer prove this; tell the operator and keep your receipts. %s"),
    RECEIPT_NOT_SIGNED(
            "Perintah sudah dicatat, tetapi tanda terimanya belum dapat ditandatangani karena layanan kunci tidak"
                    + " menjawab; kirim lagi perintah yang sama dengan commandId yang sama.",
            "The command is on record, but its receipt cannot be signed yet, for the key service does not answer; send"
                    + " the same command again under the same commandId."),
    INTERNAL(
            "Terjadi kesalahan di dalam sistem; ulangi, dan bila tetap terjadi sebutkan nomor rujukan %s kepada"
                    + " pengelola.",
            "Something went wrong inside; try again, and if it stays so tell the operator the reference %s.");

    private final String indonesian;
    private final String english;

    DoorReason(String indonesian, String english) {
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

package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.events.AccountabilityEvent.IntegrityPactSigned;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;

/** What the office says of money that was not due, and of the documents that account for money. */
final class MoneySentences {

    private MoneySentences() {}

    static Sentence of(OverpaymentEvent event) {
        return switch (event) {
            case OverpaymentEstablished e ->
                say(
                        "Kelebihan bayar %s ditetapkan: %s untuk bulan sesudah %s; %s di antaranya dibayar sesudah hal"
                                + " itu tercatat pada %s.",
                        "Overpayment of %s is established: %s for months after %s; %s of it was paid after that was"
                                + " recorded on %s.",
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.rupiah(e.rupiah()),
                        e.wrongSince(),
                        Texts.rupiah(e.knownRupiah()),
                        e.knownSince());
            case OverpaymentRecovered e ->
                say(
                        "%s kelebihan bayar kembali ke kas daerah pada %s (STS %s); sisanya %s.",
                        "%s of an overpayment came back to the treasury on %s (deposit slip %s); %s remains.",
                        Texts.rupiah(e.rupiah()),
                        e.recoveredOn(),
                        e.stsNumber(),
                        Texts.rupiah(e.remainingRupiah()));
        };
    }

    static Sentence of(AccountabilityEvent event, Names names) {
        return switch (event) {
            case IntegrityPactSigned e ->
                say(
                        "%s menandatangani pakta integritas untuk %s pada %s.",
                        "%s signed the integrity pact for %s on %s.",
                        names.member(e.recipientPersonId()),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.signedOn());
            case AccountabilityDocumentFiled e ->
                say(
                        "Dokumen pertanggungjawaban %s dicatat: %s nomor %s tanggal %s; SHA-256 %s.",
                        "A document that accounts for %s is on record: %s number %s of %s; SHA-256 %s.",
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.kind(),
                        e.number(),
                        e.datedOn(),
                        e.contentHash());
        };
    }

    static Sentence of(DocumentKind code) {
        return switch (code) {
            case PROPOSAL -> new Sentence("usulan tertulis", "written proposal");
            case OFFICIAL_STATEMENT -> new Sentence("keterangan pejabat", "official's statement");
            case PROOF_OF_HANDOVER -> new Sentence("bukti serah terima", "proof of hand-over");
        };
    }
}

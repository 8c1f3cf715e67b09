package jejak.query.words;

import static jejak.query.words.Sentence.say;

import java.time.YearMonth;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.aid.events.DeliveryEvent.DeliveryStep;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;

/** What the office says of goods, services and contributions, and of who may collect. */
final class DeliverySentences {

    private DeliverySentences() {}

    static Sentence of(DeliveryEvent event, Names names) {
        return switch (event) {
            case AidDeliveryPlanned e ->
                say(
                        "%s %s bulan %s direncanakan: %s %s.",
                        "%s %s for %s is planned: %s %s.",
                        of(e.kind()).capitalised(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        YearMonth.parse(e.month()),
                        e.quantity(),
                        e.unit());
            case AidDelivered e ->
                say(
                        "%s %s bulan %s diserahkan pada %s di %s: %s %s, diterima %s; SHA-256 %s.",
                        "%s %s for %s was handed over on %s at %s: %s %s, taken by %s; SHA-256 %s.",
                        of(e.kind()).capitalised(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        YearMonth.parse(e.month()),
                        e.deliveredOn(),
                        e.place(),
                        e.quantity(),
                        e.unit(),
                        names.member(e.receiverPersonId()),
                        e.evidenceHash());
            case AidDeliveryCorrected e ->
                say(
                        "Catatan penyerahan diperbaiki: %s satuan pada %s di %s, diterima %s; SHA-256 %s.",
                        "The record of a hand-over is put right: %s units on %s at %s, taken by %s; SHA-256 %s.",
                        e.quantity(),
                        e.deliveredOn(),
                        e.place(),
                        names.member(e.receiverPersonId()),
                        e.evidenceHash());
            case AidDeliveryCancelled e ->
                say(
                        "Penyerahan %s %s bulan %s dibatalkan: %s.",
                        "The delivery of %s %s for %s is cancelled: %s.",
                        e.programme(),
                        e.category(),
                        YearMonth.parse(e.month()),
                        of(e.reason()));
            case AidRefused e ->
                say(
                        "%s %s bulan %s ditolak: %s",
                        "%s %s for %s is refused: %s",
                        of(e.step()).capitalised(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        YearMonth.parse(e.month()),
                        Sentence.of(e.reason().ofGoods()));
        };
    }

    static Sentence of(AidKind kind) {
        return switch (kind) {
            case IN_KIND -> new Sentence("bantuan barang", "aid in kind");
            case SERVICE -> new Sentence("layanan", "a service");
            case CONTRIBUTION -> new Sentence("iuran", "a contribution");
        };
    }

    static Sentence of(DeliveryStep step) {
        return switch (step) {
            case PLAN -> new Sentence("rencana penyerahan", "the plan of a delivery");
            case HAND_OVER -> new Sentence("penyerahan", "the hand-over");
        };
    }

    static Sentence of(DeliveryCancellation reason) {
        return switch (reason) {
            case NOT_FETCHED -> new Sentence("tidak diambil", "it was not fetched");
            case REFUSED_BY_FAMILY -> new Sentence("ditolak keluarga", "the family refused it");
            case PLANNED_IN_ERROR -> new Sentence("salah rencana", "it was planned in error");
            case RECORDED_IN_ERROR -> new Sentence("salah catat", "it was recorded in error");
        };
    }

    /** A kind that only the pack knows is told as the pack writes it. */
    private static Sentence evidence(String kind) {
        return switch (kind) {
            case "HEIR_LETTER" -> new Sentence("surat keterangan ahli waris", "letter of inheritance");
            case "COURT_DECISION" -> new Sentence("penetapan pengadilan", "court decision");
            default -> Sentence.same(kind);
        };
    }

    static Sentence of(PayeeEvent event, Names names) {
        return switch (event) {
            case PayeeNamed e ->
                say(
                        "%s diakui sebagai %s yang boleh mengambil bantuan %s: %s nomor %s tanggal %s; SHA-256 %s.",
                        "%s is recognised as %s who may collect for %s: %s number %s of %s; SHA-256 %s.",
                        names.member(e.payeePersonId()),
                        of(e.standing()),
                        names.member(e.recipientPersonId()),
                        evidence(e.evidenceKind()),
                        e.number(),
                        e.datedOn(),
                        e.contentHash());
            case PayeeWithdrawn e ->
                say(
                        "%s tidak lagi diakui sebagai %s dari %s.",
                        "%s is no longer recognised as %s of %s.",
                        names.member(e.payeePersonId()),
                        of(e.standing()),
                        names.member(e.recipientPersonId()));
        };
    }

    static Sentence of(PayeeStanding standing) {
        return switch (standing) {
            case HEIR -> new Sentence("ahli waris", "an heir");
            case REPRESENTATIVE -> new Sentence("wakil", "a representative");
        };
    }
}

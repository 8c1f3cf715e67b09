package jejak.query.words;

import static jejak.query.words.Sentence.say;

import java.util.List;
import java.util.stream.Collectors;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.aid.events.DecreeEvent;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.query.words.aid.RuleWords;

/** What the office says of rules, what they make of a family, money and decrees. */
final class AidSentences {

    private AidSentences() {}

    static Sentence of(RulePackEvent event) {
        return switch (event) {
            case RulePackDrafted e -> say("Paket aturan %s ditulis.", "Rule pack %s is written.", e.code());
            case RulePackSimulated e ->
                say(
                        "Paket aturan diuji pada %s sampai %s: %d dari %d keluarga berbeda, selisih %s.",
                        "The rule pack is tried on %s to %s: %d of %d households differ, by %s.",
                        e.fromMonth(),
                        e.toMonth(),
                        e.differing(),
                        e.households(),
                        Texts.rupiah(e.differenceRupiah()));
            case RulePackApproved e ->
                say(
                        "Paket aturan dengan sidik %s disetujui.",
                        "The rule pack with the hash %s is approved.",
                        e.contentHash()
                                .substring(0, Math.min(12, e.contentHash().length())));
            case RulePackSuperseded e ->
                say(
                        "Paket aturan digantikan %s sejak %s.",
                        "The rule pack is superseded by %s since %s.", e.supersededBy(), e.since());
            case RulePackDayCame e ->
                say(
                        "Hari yang diumumkan bagi paket aturan ini telah tiba: %s.",
                        "A day announced for this rule pack has come: %s.", e.day());
            case RulePackActivated e ->
                say("Paket aturan %s berlaku sejak %s.", "Rule pack %s applies from %s.", e.code(), e.effectiveFrom());
        };
    }

    static Sentence of(BudgetEvent event) {
        return switch (event) {
            case BudgetOpened e ->
                say(
                        "Anggaran %s %d dibuka dengan pagu %s pada rekening %s.",
                        "The budget of %s %d is opened with a ceiling of %s on account %s.",
                        e.programme(),
                        e.year(),
                        Texts.rupiah(e.ceilingRupiah()),
                        e.accountCode());
            case BudgetRevised e ->
                say(
                        "Pagu diubah dari %s menjadi %s dengan %s.",
                        "The ceiling is changed from %s to %s by %s.",
                        Texts.rupiah(e.previousRupiah()),
                        Texts.rupiah(e.ceilingRupiah()),
                        e.regulation());
            case TranchePlanned e ->
                say(
                        "Tahap %d %s direncanakan untuk %s, dibayarkan mulai %s.",
                        "Tranche %d of %s is planned for %s, payable from %s.",
                        e.tranche(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.months(e.fromMonth(), e.toMonth()),
                        e.payableFrom());
        };
    }

    static Sentence of(DecreeEvent event) {
        return switch (event) {
            case RecipientsDecreed e ->
                say(
                        "SK %s tanggal %s menetapkan %d penerima %s; %s dicadangkan.",
                        "Decree %s of %s determines %d recipients of %s; %s are reserved.",
                        e.decreeNumber(),
                        e.issuedOn(),
                        e.recipients(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.rupiah(e.reservedRupiah()));
            case DecreeAnnexFixed e ->
                say(
                        "Lampiran SK %s memuat %d keluarga; sidik SHA-256 %s.",
                        "The annex of decree %s names %d families; SHA-256 %s.",
                        e.decreeNumber(),
                        e.householdIds().size(),
                        e.contentHash());
        };
    }

    static Sentence of(EligibilityEvent event) {
        return switch (event) {
            case EligibilityDetermined e ->
                say(
                        "Kelayakan untuk %s menurut paket aturan %s: %s (sebelumnya %s)%s; dinilai karena %s.",
                        "Standing with %s under rule pack %s: %s (before: %s)%s; assessed because of %s.",
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.rulePack(),
                        e.outcome(),
                        e.previous(),
                        rules(e.rules()),
                        e.cause());
        };
    }

    private static Sentence rules(List<RuleVerdict> rules) {
        List<Sentence> failed = rules.stream()
                .filter(r -> !r.passed())
                .map(r -> RuleWords.of(r.rule()))
                .toList();
        return failed.isEmpty()
                ? say(", semua %d aturan terpenuhi", ", all %d rules passed", rules.size())
                : say(
                        ", tidak terpenuhi: %s",
                        ", not passed: %s",
                        new Sentence(
                                failed.stream().map(Sentence::id).collect(Collectors.joining(", ")),
                                failed.stream().map(Sentence::en).collect(Collectors.joining(", "))));
    }
}

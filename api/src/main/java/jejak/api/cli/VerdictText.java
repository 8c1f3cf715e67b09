package jejak.api.cli;

import java.util.List;
import jejak.ledger.verify.Finding;
import jejak.ledger.verify.Remark;
import jejak.ledger.verify.Verdict;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.VerifierKey;

/** A verdict as a person reads it at a terminal, Indonesian first. */
final class VerdictText {
    private VerdictText() {}

    static String of(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        text.append(
                verdict.whole()
                        ? "UTUH / WHOLE"
                        : "%1$d TEMUAN / %1$d FINDINGS"
                                .formatted(verdict.findings().size()));
        about(text, verdict);
        for (Finding finding : verdict.findings()) {
            text.append('\n').append(of(finding, verdict.household()));
        }
        for (Remark remark : verdict.remarks()) {
            text.append("\n  (%s) %s%n      %s".formatted(remark, remark.indonesian(), remark.english()));
        }
        return text.toString();
    }

    private static void about(StringBuilder text, Verdict verdict) {
        if (!verdict.household().isEmpty()) {
            text.append("\n  Keluarga / household:  ").append(verdict.household());
            text.append("\n  Peristiwa / events:    ").append(verdict.events());
        }
        Checkpoint checkpoint = verdict.checkpoint();
        if (checkpoint != null) {
            text.append("\n  Catatan / log:         %s, %d"
                    .formatted(checkpoint.origin(), checkpoint.tree().size()));
        }
        keys(text, "Kunci kantor / log:    ", verdict.keys().logs());
        keys(text, "Kunci saksi / witness: ", verdict.keys().witnesses());
    }

    private static void keys(StringBuilder text, String label, List<VerifierKey> keys) {
        keys.forEach(key ->
                text.append("\n  ").append(label).append(key.name()).append(' ').append(key.fingerprint()));
    }

    private static String of(Finding finding, String household) {
        StringBuilder text = new StringBuilder("! ").append(finding.code());
        if (!finding.section().equals(Finding.WHOLE)) {
            text.append("  keluarga / household ").append(household);
            text.append(", ").append(finding.section());
        }
        if (finding.number() >= 0) {
            text.append(" #").append(finding.number());
        }
        EventBytes event = finding.event();
        if (event != null) {
            text.append(" (")
                    .append(event.type())
                    .append(' ')
                    .append(event.eventId())
                    .append(')');
        }
        text.append("\n      ").append(finding.code().indonesian());
        text.append("\n      ").append(finding.code().english());
        return text + (finding.detail().isEmpty() ? "" : " [" + finding.detail() + "]");
    }
}

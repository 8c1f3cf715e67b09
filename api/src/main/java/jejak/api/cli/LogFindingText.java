package jejak.api.cli;

import java.util.Locale;
import jejak.ledger.fsck.Fsck;
import jejak.ledger.fsck.LogFinding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was found in the log, for a person or for a program. */
final class LogFindingText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LogFindingText() {}

    static String of(LogFinding finding, boolean json) {
        return json ? json(finding) : text(finding);
    }

    private static String json(LogFinding finding) {
        ObjectNode object = JSON.createObjectNode().put("code", finding.fault().name());
        object.put("position", finding.position()).put("stream", finding.stream());
        object.put("eventId", finding.eventId()).put("detail", finding.detail());
        object.putObject("text")
                .put("id", finding.fault().indonesian())
                .put("en", finding.fault().english());
        return JSON.writeValueAsString(object);
    }

    private static String text(LogFinding finding) {
        StringBuilder text = new StringBuilder("! ").append(finding.fault());
        text.append("  posisi / position ").append(finding.position());
        if (!finding.stream().isEmpty()) {
            text.append(", keluarga / household ").append(finding.stream());
        }
        if (!finding.eventId().isEmpty()) {
            text.append(", peristiwa / event ").append(finding.eventId());
        }
        text.append("\n      ").append(finding.fault().indonesian());
        text.append("\n      ").append(finding.fault().english());
        return text.append(" [").append(finding.detail()).append(']').toString();
    }

    static String of(Fsck.Summary summary, boolean json) {
        if (json) {
            ObjectNode object = JSON.createObjectNode().put("verdict", summary.whole() ? "WHOLE" : "FINDINGS");
            object.put("events", summary.events()).put("checkpoints", summary.checkpoints());
            ObjectNode counts = object.putObject("findings");
            summary.findings().forEach((fault, count) -> counts.put(fault.name(), count));
            return JSON.writeValueAsString(object);
        }
        String verdict = summary.whole() ? "UTUH / WHOLE" : "TEMUAN / FINDINGS " + summary.findings();
        return String.format(
                Locale.ROOT,
                "%s: %d peristiwa / events, %d pos pemeriksaan / checkpoints",
                verdict,
                summary.events(),
                summary.checkpoints());
    }
}

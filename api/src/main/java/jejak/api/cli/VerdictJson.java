package jejak.api.cli;

import jejak.api.bundle.BundlePrograms;
import jejak.ledger.verify.Finding;
import jejak.ledger.verify.Remark;
import jejak.ledger.verify.Verdict;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as a program reads it; the members are those of bundle.md. */
final class VerdictJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VerdictJson() {}

    static String of(Verdict verdict, BundlePrograms programs) {
        ObjectNode object = JSON.createObjectNode();
        object.put("verdict", verdict.whole() ? "WHOLE" : "FINDINGS").put("household", verdict.household());
        Checkpoint checkpoint = verdict.checkpoint();
        if (checkpoint != null) {
            object.put("origin", checkpoint.origin());
            object.put("size", checkpoint.tree().size());
            object.put("root", Texts.hex(checkpoint.tree().root()));
        }
        object.put("events", verdict.events());
        ArrayNode findings = object.putArray("findings");
        verdict.findings().forEach(finding -> add(finding, findings.addObject()));
        ArrayNode notes = object.putArray("notes");
        for (Remark remark : verdict.remarks()) {
            text(notes.addObject().put("code", remark.name()), remark.indonesian(), remark.english());
        }
        programs.into(object);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }

    private static void add(Finding finding, ObjectNode object) {
        object.put("code", finding.code().name());
        object.put("section", finding.section()).put("number", finding.number());
        if (finding.position() >= 0) {
            object.put("position", finding.position());
        }
        EventBytes event = finding.event();
        if (event != null) {
            object.put("eventId", event.eventId()).put("type", event.type());
        }
        if (!finding.detail().isEmpty()) {
            object.put("detail", finding.detail());
        }
        text(object, finding.code().indonesian(), finding.code().english());
    }

    private static void text(ObjectNode object, String indonesian, String english) {
        object.putObject("text").put("id", indonesian).put("en", english);
    }
}

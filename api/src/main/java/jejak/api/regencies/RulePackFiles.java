package jejak.api.regencies;

import java.time.Instant;
import java.util.Optional;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.commands.OfficeDay;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out rule packs as files, and to anybody the schema that says what may stand in one. */
@RestController
class RulePackFiles {

    /** A pack is read by whoever may read figures of its regency. */
    private static final String ACTION = "READ_FIGURES";

    private record Text(String regencyCode, String content) {}

    private final Ledger ledger;
    private final Gate gate;
    private final OfficeDay day;

    RulePackFiles(Ledger ledger, Gate gate, OfficeDay day) {
        this.ledger = ledger;
        this.gate = gate;
        this.day = day;
    }

    @GetMapping(value = "/schemas/rule-pack.schema.json", produces = "application/schema+json")
    Resource schema() {
        return new ClassPathResource("rulepacks/rule-pack.schema.json");
    }

    /** A pack of another regency and one that does not exist are answered alike. */
    @GetMapping("/rule-packs/{code}.yaml")
    ResponseEntity<String> pack(@PathVariable String code) {
        Principal who = Principals.current();
        return latest(code)
                .filter(text -> gate.obstacle(
                                who,
                                ACTION,
                                Matter.of(text.regencyCode()),
                                day.at(Instant.now(), who.scope().region()))
                        .isEmpty())
                .map(text -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_YAML)
                        .header("Content-Disposition", "attachment; filename=\"" + code + ".yaml\"")
                        .body(text.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Text> latest(String code) {
        Text text = null;
        for (RecordedEvent event : ledger.stream("rulepack:" + code)) {
            if (event.payload() instanceof RulePackDrafted e) {
                text = new Text(e.regencyCode(), e.content());
            } else if (event.payload() instanceof RulePackActivated e) {
                text = new Text(e.regencyCode(), e.content());
            }
        }
        return Optional.ofNullable(text);
    }
}

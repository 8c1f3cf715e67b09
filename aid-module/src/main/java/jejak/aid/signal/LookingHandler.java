package jejak.aid.signal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.aid.check.CardHolders;
import jejak.aid.check.CaseFile;
import jejak.aid.check.CheckSettings;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.OfficeBooks;
import jejak.aid.check.OfficeFacts;
import jejak.aid.check.RegencyTerms;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Lets the checks look, and raises what they find in the logs of its signals, in one commit. */
final class LookingHandler {

    /**
     * What looking needs beside a family's log.
     *
     * @param books what the office-wide checks read
     */
    record Tools(RulePacks packs, CardHolders cards, OfficeBooks books, CheckSettings settings) {}

    private final Repository<HouseholdCase> families;
    private final Repository<Signal> signals;
    private final Tools tools;

    LookingHandler(Repository<HouseholdCase> families, Repository<Signal> signals, Tools tools) {
        this.families = families;
        this.signals = signals;
        this.tools = tools;
    }

    @CommandHandler
    void handle(LookForSignals c, @MetaDataValue(Actor.TODAY) String today) throws Exception {
        LocalDate day = LocalDate.parse(today);
        CaseFile file = file(c.householdId(), day);
        RegencyTerms terms =
                RegencyTerms.of(tools.packs(), file.regencyCode(), Objects.requireNonNullElse(c.day(), day));
        Circumstances now = circumstances(c.day(), terms);
        List<SignalRaised> found = Checks.OF_HOUSEHOLDS.stream()
                .filter(terms::looks)
                .flatMap(check -> check.find(file, now).stream())
                .map(terms::graded)
                .map(finding -> Signals.raised(finding, file))
                .toList();
        raise(found);
    }

    @CommandHandler
    void handle(LookAtOffice c) throws Exception {
        OfficeFacts facts = tools.books().before(c.regencyCode(), c.signalId());
        RegencyTerms terms = RegencyTerms.of(tools.packs(), c.regencyCode(), c.day());
        Circumstances now = circumstances(c.day(), terms);
        List<SignalRaised> found = Checks.OF_OFFICES.stream()
                .filter(terms::looks)
                .flatMap(check -> check.find(facts, now).stream())
                .map(terms::graded)
                .flatMap(finding -> about(finding, c.regencyCode()))
                .toList();
        raise(found);
    }

    @CommandHandler
    void handle(RaiseSignal c, @MetaDataValue(Actor.TODAY) String today) throws Exception {
        CaseFile file = file(c.householdId(), LocalDate.parse(today));
        signals.loadOrCreate(c.signalId(), Signal::new).execute(signal -> signal.raise(c, file));
    }

    /** The family's own aggregate is only read. */
    private CaseFile file(String householdId, LocalDate today) {
        return families.load(householdId).invoke(family -> family.file(zone(family.regencyCode(), today)));
    }

    private ZoneId zone(String regencyCode, LocalDate today) {
        return tools.packs().zone(regencyCode, today).orElse(ZoneOffset.UTC);
    }

    private Circumstances circumstances(@Nullable LocalDate sweep, RegencyTerms terms) {
        return new Circumstances(tools.packs(), sweep, terms.values(tools.settings()), tools.cards());
    }

    private static Stream<SignalRaised> about(Finding finding, String regencyCode) {
        Finding.Subject subject = finding.subject();
        return subject == null ? Stream.empty() : Stream.of(Signals.raised(finding, subject, regencyCode));
    }

    private void raise(List<SignalRaised> found) throws Exception {
        for (SignalRaised each : found) {
            Aggregate<Signal> signal = signals.loadOrCreate(each.signalId(), Signal::new);
            signal.execute(s -> s.raise(each));
        }
    }
}

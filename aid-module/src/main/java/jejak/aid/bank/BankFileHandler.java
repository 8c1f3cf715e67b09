package jejak.aid.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.bank.OutcomeFile.Row;
import jejak.aid.budget.LineId;
import jejak.aid.events.BankFileEvent.OutcomeFinding;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.BankFiles;
import jejak.aid.rulepack.office.Collector;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.Payout;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Writes files for the bank, and takes the bank's files into the logs of all the households they name, in one commit. */
final class BankFileHandler {

    private final Repository<BankFileLog> files;
    private final Repository<HouseholdMoney> households;

    BankFileHandler(Repository<BankFileLog> files, Repository<HouseholdMoney> households) {
        this.files = files;
        this.households = households;
    }

    @CommandHandler
    void handle(WriteBankFile c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs) throws Exception {
        Aggregate<BankFileLog> file = files.loadOrCreate(c.bankFileId(), BankFileLog::new);
        Map<String, Money> payments = new LinkedHashMap<>();
        load(c.paymentIds().stream())
                .values()
                .forEach(family ->
                        payments.putAll(family.invoke(HouseholdMoney::state).payments()));
        LocalDate day = LocalDate.parse(today);
        var written = c.decide(
                file.invoke(BankFileLog::written), payments, terms(LineId.of(c.budgetLineId()), packs, day), day);
        file.execute(log -> log.append(written));
    }

    @CommandHandler
    void handle(
            RecordBankOutcomes c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs)
            throws Exception {
        Aggregate<BankFileLog> log = files.loadOrCreate(c.bankFileId(), BankFileLog::new);
        if (log.invoke(BankFileLog::begun)) {
            throw new Rejected("content", BankFault.FILE_ALREADY_RECORDED);
        }
        LocalDate day = LocalDate.parse(today);
        LineId line = LineId.of(c.budgetLineId());
        OutcomeFile file = OutcomeFile.read(terms(line, packs, day).format(), c.content());
        Map<String, Aggregate<HouseholdMoney>> families =
                load(file.rows().stream().map(Row::paymentId));
        Map<String, MoneyState> states = new HashMap<>();
        families.forEach((id, family) -> states.put(id, family.invoke(HouseholdMoney::state)));
        c.checkHands(file, states, actor);
        List<OutcomeFinding> findings =
                take(c, file, families, Collecting.terms(packs, line.regencyCode(), line.year(), day), day);
        int taken = file.rows().size() - findings.size();
        log.execute(l -> l.append(c.recorded(file, findings, taken)));
    }

    private static List<OutcomeFinding> take(
            RecordBankOutcomes c,
            OutcomeFile file,
            Map<String, Aggregate<HouseholdMoney>> families,
            @Nullable List<Collector> terms,
            LocalDate today) {
        List<OutcomeFinding> findings = new ArrayList<>();
        for (Row row : file.inOrderOfLife()) {
            Optional<Aggregate<HouseholdMoney>> family =
                    Optional.ofNullable(families.get(RecordBankOutcomes.householdOf(row.paymentId())));
            Judgement said = c.decide(row, family.map(f -> f.invoke(HouseholdMoney::state)), terms, today);
            family.ifPresent(f -> f.execute(log -> said.events().forEach(log::append)));
            OutcomeVerdict verdict = said.verdict();
            if (verdict != null) {
                boolean known = verdict != OutcomeVerdict.UNKNOWN_REFERENCE;
                findings.add(new OutcomeFinding(row.line(), known ? row.paymentId() : null, row.rupiah(), verdict));
            }
        }
        findings.sort(Comparator.comparingInt(OutcomeFinding::line));
        return findings;
    }

    private static BankFiles terms(LineId line, RulePacks packs, LocalDate today) {
        return Optional.ofNullable(
                        packs.require(line.regencyCode(), line.year(), today).office())
                .map(OfficeRules::payout)
                .map(Payout::files)
                .orElseThrow(() -> new Rejected("", BankFault.NO_FILES_IN_PACK));
    }

    /** Loads, and so locks, in the order of the ids: two files over the same households never wait for each other. */
    private Map<String, Aggregate<HouseholdMoney>> load(Stream<String> paymentIds) {
        Map<String, Aggregate<HouseholdMoney>> families = new LinkedHashMap<>();
        for (String id :
                paymentIds.map(RecordBankOutcomes::householdOf).collect(Collectors.toCollection(TreeSet::new))) {
            try {
                families.put(id, households.load(id));
            } catch (AggregateNotFoundException nobody) {
                // Its absence is the answer: the command names every such row.
            }
        }
        return families;
    }
}

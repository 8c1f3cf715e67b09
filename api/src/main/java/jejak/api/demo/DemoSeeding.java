package jejak.api.demo;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.PolicyRunner;
import jejak.api.regencies.RegencyFolder;
import jejak.api.wiring.DemoSwitch;
import jejak.api.wiring.Prelude;
import jejak.api.wiring.StartRefused;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.springframework.stereotype.Component;

/**
 * Plays the demo year into an empty log, or goes on where an interrupted playing stopped.
 *
 * <p>Rounds are recorded in their order and a round's steps in theirs, so what stands in the log is always a prefix of the year
 * and playing it again ends with the same log.
 */
@Component
class DemoSeeding implements Prelude {

    private static final long SEED = 20240610L;
    private static final int FEWEST = 2_000;

    private final Ledger ledger;
    private final LedgerEngine log;
    private final CommandDesk desk;
    private final PolicyRunner policies;
    private final DemoSwitch demo;
    private final int households;
    private final RegencyFolder regencies;
    private final String regency;

    DemoSeeding(LedgerEngine log, CommandDesk desk, PolicyRunner policies, DemoSwitch demo, RegencyFolder regencies) {
        this.regencies = regencies;
        this.ledger = log.ledger();
        this.log = log;
        this.desk = desk;
        this.policies = policies;
        this.demo = demo;
        this.households = demo.households();
        this.regency = demo.regency();
    }

    @Override
    public void run() {
        if (!demo.enabled()) {
            return;
        }
        if (households < FEWEST && regency.equals(DemoSwitch.PUBLISHED)) {
            throw new StartRefused(
                    "Tahun demo memerlukan paling sedikit %d keluarga (jejak.demo.households=%d): penerima yang diumumkan saja 1.549 keluarga."
                            .formatted(FEWEST, households),
                    "the demo year needs at least %d families; the published recipients alone are 1,549."
                            .formatted(FEWEST));
        }
        List<Round> rounds = rounds();
        refuseForeignLog(rounds.getFirst().steps().getFirst());
        long steps = rounds.stream().mapToLong(round -> round.steps().size()).sum();
        try (ProgressBar bar = bar(steps)) {
            rounds.forEach(round -> {
                bar.setExtraMessage(round.title());
                play(round);
                bar.stepBy(round.steps().size());
            });
        }
    }

    private void play(Round round) {
        List<Step> steps = round.steps();
        if (!steps.isEmpty() && ledger.answer(steps.getLast().commandId()).isEmpty()) {
            record(steps);
        }
        if (round.policiesAt() != null) {
            Step last = steps.getLast();
            CommandAnswer answer = ledger.answer(last.commandId())
                    .orElseThrow(() -> new IllegalStateException("Demo step " + last.commandId() + " left no event."));
            policies.runTo(answer.lastPosition(), round.policiesAt());
        }
    }

    /** Only the first round that is not whole can hold steps that are recorded already. */
    private void record(List<Step> steps) {
        boolean begun = ledger.answer(steps.getFirst().commandId()).isPresent();
        List<String> read =
                steps.stream().flatMap(step -> logs(step.command())).distinct().toList();
        log.pipelined(
                read,
                () -> steps.stream()
                        .filter(step ->
                                !begun || ledger.answer(step.commandId()).isEmpty())
                        .forEach(step -> desk.post(step.at(), step.command(ledger), step.metadata())));
    }

    /** Every log a command will read. */
    private static Stream<String> logs(Object command) {
        return switch (command) {
            case Step.Later _ -> Stream.empty();
            case RecordMusdesDecision decision -> Stream.of(decision.musdesId(), decision.householdId());
            case DisburseBsu payment -> Stream.of(payment.householdId(), DemoYear.BUDGET_LINE);
            case DetermineRecipients decree -> decree.householdIds().stream();
            default -> Stream.of(CommandDesk.logOf(command));
        };
    }

    private void refuseForeignLog(Step first) {
        if (ledger.head() >= 0 && ledger.answer(first.commandId()).isEmpty()) {
            throw new StartRefused(
                    "Log ini sudah berisi data lain, atau tahun demo dengan jumlah keluarga lain; demo tidak dimainkan"
                            + " di atasnya. Pakai --jejak.home lain atau --jejak.demo.enabled=false.",
                    "this log already holds other data, or a demo year of another size; use another --jejak.home or"
                            + " --jejak.demo.enabled=false.");
        }
    }

    private static ProgressBar bar(long steps) {
        return new ProgressBarBuilder()
                .setTaskName("Tahun demo 2024")
                .setInitialMax(steps)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .build();
    }

    /** The first regency's year has the sums its office published; any other is told from its pack alone. */
    private List<Round> rounds() {
        String pack = regencies
                .pack(regency)
                .orElseThrow(() -> new StartRefused(
                        "Tidak ada paket aturan untuk kabupaten " + regency + " (jejak.demo.regency).",
                        "there is no rule pack of regency " + regency + "; lay one out with ./jejak regency new."));
        return regency.equals(DemoSwitch.PUBLISHED)
                ? DemoYear.of(DemoFamilies.invent(households, SEED), pack)
                : PackYear.of(pack, Math.min(households, 150));
    }
}

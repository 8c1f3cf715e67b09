package jejak.api.demo;

import java.util.List;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.PolicyRunner;
import jejak.api.regencies.RegencyFolder;
import jejak.api.wiring.DemoSwitch;
import jejak.api.wiring.Prelude;
import jejak.api.wiring.StartRefused;
import jejak.kernel.Rejected;
import jejak.ledger.ClaimTaken;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.axonframework.common.AxonException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plays the demo year into an empty log, or goes on where an interrupted playing stopped.
 *
 * <p>Rounds are recorded in their order and a round's steps in theirs, so what stands in the log is always a prefix of the year
 * and playing it again ends with the same log.
 */
@Component
@Order(0)
class DemoSeeding implements Prelude {

    private static final long SEED = 20240610L;
    private static final int FEWEST = 2_000;

    private final Ledger ledger;
    private final Player player;
    private final DemoSwitch demo;
    private final RegencyFolder regencies;

    DemoSeeding(LedgerEngine log, CommandDesk desk, PolicyRunner policies, DemoSwitch demo, RegencyFolder regencies) {
        this.regencies = regencies;
        this.ledger = log.ledger();
        this.player = new Player(log, desk, policies);
        this.demo = demo;
    }

    @Override
    public void run() {
        if (!demo.enabled()) {
            return;
        }
        if (demo.households() < FEWEST && demo.regency().equals(DemoSwitch.PUBLISHED)) {
            throw new StartRefused(
                    "Tahun demo memerlukan paling sedikit %d keluarga (jejak.demo.households=%d): penerima yang diumumkan saja 1.549 keluarga."
                            .formatted(FEWEST, demo.households()),
                    "the demo year needs at least %d families; the published recipients alone are 1,549."
                            .formatted(FEWEST));
        }
        boolean goesOn = ledger.head() >= 0;
        List<Round> rounds = rounds();
        refuseForeignLog(rounds.getFirst().steps().getFirst());
        try {
            play(rounds);
        } catch (Rejected | IllegalStateException | ClaimTaken | AxonException refused) {
            throw goesOn ? foreign() : refused;
        }
    }

    private void play(List<Round> rounds) {
        long steps = rounds.stream().mapToLong(round -> round.steps().size()).sum();
        try (ProgressBar bar = bar(steps)) {
            rounds.forEach(round -> {
                bar.setExtraMessage(round.title());
                player.play(round);
                bar.stepBy(round.steps().size());
            });
        }
    }

    private void refuseForeignLog(Step first) {
        if (ledger.head() >= 0 && ledger.answer(first.commandId()).isEmpty()) {
            throw foreign();
        }
    }

    private static StartRefused foreign() {
        return new StartRefused(
                "Log ini sudah berisi data lain, atau tahun demo dengan jumlah keluarga lain atau dari versi lain; demo"
                        + " tidak dimainkan di atasnya. Pakai --jejak.home lain atau --jejak.demo.enabled=false.",
                "this log already holds other data, or a demo year of another size or another version; use another"
                        + " --jejak.home or --jejak.demo.enabled=false.");
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
                .pack(demo.regency())
                .orElseThrow(() -> new StartRefused(
                        "Tidak ada paket aturan untuk kabupaten " + demo.regency() + " (jejak.demo.regency).",
                        "there is no rule pack of regency " + demo.regency()
                                + "; lay one out with ./jejak regency new."));
        return demo.regency().equals(DemoSwitch.PUBLISHED)
                ? DemoYear.of(DemoFamilies.invent(demo.households(), SEED), pack)
                : PackYear.of(pack, Math.min(demo.households(), 150));
    }
}

package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.claiming;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Claim NIK = new Claim.Unique("nik", "99-a");
    private static final Claim NIK_NOTED = new Claim.Noted("nik", "99-a");
    private static final Claim NIK_RELEASED = new Claim.Release("nik", "99-a");
    private static final long CAP = 100;

    private OpenLedger open;
    private Ledger ledger;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        ledger = open.ledger();
    }

    @AfterEach
    void tablesEqualTheLog() {
        assertThat(ClaimAudit.differences(open.app(), open.codec())).isEmpty();
        open.close();
    }

    @Test
    void aTakenKeyIsRefusedAndItsHolderNamed() {
        answer(ledger.append(claiming("h-1", 0, NIK)));
        ClaimTaken refusal =
                catchThrowableOfType(ClaimTaken.class, () -> answer(ledger.append(claiming("h-2", 0, NIK))));
        assertThat(refusal.holder()).isEqualTo(new ClaimHolder("h-1", 0));
        assertThat(refusal.kind()).isEqualTo("nik");
        assertThat(refusal.key()).isEqualTo("99-a");
        assertThat(ledger.stream("h-2")).isEmpty();
        assertThat(ledger.head()).isZero();
    }

    @Test
    void aRefusedCommandLeavesNoneOfItsEventsAndNoneOfItsClaims() {
        answer(ledger.append(claiming("h-1", 0, NIK)));
        Append both = append(
                draft("h-2", 0, TestCodec.Note.claiming(new Claim.Unique("nik", "99-b"))),
                draft("h-3", 0, TestCodec.Note.claiming(NIK)));
        assertThatThrownBy(() -> answer(ledger.append(both))).isInstanceOf(ClaimTaken.class);
        assertThat(ledger.stream("h-2")).isEmpty();
        assertThat(holder("nik", "99-b")).isEmpty();
    }

    @Test
    void aNotedDuplicateLeavesTheHolderAlone() {
        answer(ledger.append(claiming("h-1", 0, NIK_NOTED)));
        answer(ledger.append(claiming("h-2", 0, NIK_NOTED)));
        assertThat(holder("nik", "99-a")).contains(new ClaimHolder("h-1", 0));
    }

    @Test
    void aReleasedKeyMayBeTakenAgainEvenInTheSameCommand() {
        answer(ledger.append(claiming("h-1", 0, NIK)));
        answer(ledger.append(append(
                draft("h-1", 1, TestCodec.Note.claiming(NIK_RELEASED)),
                draft("h-2", 0, TestCodec.Note.claiming(NIK)))));
        assertThat(holder("nik", "99-a")).contains(new ClaimHolder("h-2", 2));
        answer(ledger.append(claiming("h-2", 1, NIK_RELEASED)));
        assertThat(holder("nik", "99-a")).isEmpty();
    }

    @Test
    void onlyTheHolderReleases() {
        answer(ledger.append(claiming("h-1", 0, NIK)));
        answer(ledger.append(claiming("h-2", 0, NIK_NOTED)));
        answer(ledger.append(claiming("h-2", 1, NIK_RELEASED)));
        assertThat(holder("nik", "99-a")).contains(new ClaimHolder("h-1", 0));
    }

    @Test
    void aCeilingIsNeverUsedBeyondItsCapByManyAtOnce() {
        answer(ledger.append(claiming("budget:1", 0, new Claim.Ceiling("budget", "bsu", CAP))));
        List<CompletableFuture<CommandAnswer>> asked = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> ledger.append(claiming("h-" + i, 0, new Claim.Consume("budget", "bsu", 7))))
                .toList();
        long accepted = asked.stream().filter(future -> isAccepted(future)).count();
        assertThat(accepted).isEqualTo(CAP / 7);
        assertThat(ledger.head()).isEqualTo(accepted);
        CeilingExceeded refusal = catchThrowableOfType(
                CeilingExceeded.class,
                () -> answer(ledger.append(claiming("h-99", 0, new Claim.Consume("budget", "bsu", 7)))));
        assertThat(List.of(refusal.cap(), refusal.used(), refusal.asked())).containsExactly(CAP, 98L, 7L);
    }

    @Test
    void whatIsGivenBackMayBeUsedAgainButNoMore() {
        answer(ledger.append(claiming("budget:1", 0, new Claim.Ceiling("budget", "bsu", CAP))));
        answer(ledger.append(claiming("h-1", 0, new Claim.Consume("budget", "bsu", CAP))));
        answer(ledger.append(claiming("h-1", 1, new Claim.Consume("budget", "bsu", -40))));
        answer(ledger.append(claiming("h-2", 0, new Claim.Consume("budget", "bsu", 40))));
        assertThatThrownBy(() -> answer(ledger.append(claiming("h-3", 0, new Claim.Consume("budget", "bsu", -101)))))
                .isInstanceOf(CeilingExceeded.class);
    }

    @Test
    void aCapMovesButNotBelowWhatIsUsed() {
        answer(ledger.append(claiming("budget:1", 0, new Claim.Ceiling("budget", "bsu", CAP))));
        answer(ledger.append(claiming("h-1", 0, new Claim.Consume("budget", "bsu", 60))));
        assertThatThrownBy(() -> answer(ledger.append(claiming("budget:1", 1, new Claim.Ceiling("budget", "bsu", 59)))))
                .isInstanceOf(CeilingExceeded.class);
        answer(ledger.append(claiming("budget:1", 1, new Claim.Ceiling("budget", "bsu", 2 * CAP))));
        answer(ledger.append(claiming("h-1", 1, new Claim.Consume("budget", "bsu", 140))));
    }

    @Test
    void nothingIsUsedWithoutACeilingAndNoSumOverflows() {
        assertThatThrownBy(() -> answer(ledger.append(claiming("h-1", 0, new Claim.Consume("budget", "none", 1)))))
                .isInstanceOf(CeilingExceeded.class);
        answer(ledger.append(claiming("budget:1", 0, new Claim.Ceiling("budget", "bsu", Long.MAX_VALUE))));
        answer(ledger.append(claiming("h-1", 0, new Claim.Consume("budget", "bsu", Long.MAX_VALUE))));
        assertThatThrownBy(() ->
                        answer(ledger.append(claiming("h-1", 1, new Claim.Consume("budget", "bsu", Long.MAX_VALUE)))))
                .isInstanceOf(CeilingExceeded.class);
        assertThatThrownBy(() ->
                        answer(ledger.append(claiming("h-1", 1, new Claim.Consume("budget", "bsu", Long.MIN_VALUE)))))
                .isInstanceOf(CeilingExceeded.class);
    }

    @Test
    void anyHistoryOfClaimsCanBeRebuilt() {
        long seed = System.nanoTime();
        System.out.println("anyHistoryOfClaimsCanBeRebuilt seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        long[] versions = new long[8];
        for (int round = 0; round < 80; round++) {
            List<CompletableFuture<CommandAnswer>> asked = new ArrayList<>();
            for (int s = 0; s < versions.length; s++) {
                asked.add(ledger.append(claiming("h-" + s, versions[s], randomClaim(random), randomClaim(random))));
            }
            for (int s = 0; s < versions.length; s++) {
                versions[s] += isAccepted(asked.get(s)) ? 1 : 0;
            }
        }
        assertThat(ledger.head()).isBetween(100L, 600L);
    }

    @Test
    void theAuditSeesAnEditedTable() throws SQLException {
        answer(ledger.append(claiming("h-1", 0, NIK, new Claim.Ceiling("budget", "bsu", CAP))));
        edit("update ledger.claim set stream = 'h-9'", "update ledger.ceiling set used = 5");
        assertThat(ClaimAudit.differences(open.app(), open.codec())).hasSize(2);
        edit("update ledger.claim set stream = 'h-1'", "update ledger.ceiling set used = 0");
    }

    private void edit(String... statements) throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Claim randomClaim(SplittableRandom random) {
        String key = "k" + random.nextInt(12);
        return switch (random.nextInt(5)) {
            case 0 -> new Claim.Unique("nik", key);
            case 1 -> new Claim.Noted("nik", key);
            case 2 -> new Claim.Release("nik", key);
            case 3 -> new Claim.Ceiling("budget", key, random.nextInt(200));
            default -> new Claim.Consume("budget", key, random.nextInt(-20, 60));
        };
    }

    private static boolean isAccepted(CompletableFuture<CommandAnswer> future) {
        return future.handle((_, refusal) -> refusal == null).join();
    }

    private Optional<ClaimHolder> holder(String kind, String key) {
        return Optional.ofNullable(ledger.holders(kind, List.of(key)).get(key));
    }
}

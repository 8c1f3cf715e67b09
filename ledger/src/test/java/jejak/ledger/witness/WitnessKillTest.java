package jejak.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that tells two stories to a witness that keeps dying gets one of them signed, and never both. */
class WitnessKillTest {
    private static final int LIVES = 6;
    private static final int FORK = 3;
    private static final NoteSigner LOG = NoteSigner.parse(NoteSigner.generate("jejak/log", NoteVerifier.NOTE));
    private static final String SECRET = NoteSigner.generate("witness/1", NoteVerifier.COSIGNATURE);

    @TempDir
    Path folder;

    private final List<TestLog> stories = List.of(TestLog.of(LOG, "a", FORK, 200), TestLog.of(LOG, "b", FORK, 200));
    private final List<Checkpoint> signed = new ArrayList<>();

    @Test
    void neverTwoCosignaturesThatContradictEachOther() throws Exception {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("neverTwoCosignaturesThatContradictEachOther seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int killed = 0;
        for (int life = 0; life < LIVES; life++) {
            Process process = start(random.nextInt(6));
            try {
                askUntilItDies(process, random);
            } catch (UncheckedIOException died) {
                killed++;
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(killed).isEqualTo(LIVES);
        assertThat(signed).hasSizeGreaterThan(LIVES);
        for (Checkpoint one : signed) {
            for (Checkpoint other : signed) {
                assertThat(one.size() > other.size() || isProved(one, other))
                        .as("%s and %s", one.text(), other.text())
                        .isTrue();
            }
        }
    }

    private void askUntilItDies(Process process, SplittableRandom random) throws IOException {
        HttpWitness door = new HttpWitness(URI.create("http://localhost:"
                + process.inputReader(StandardCharsets.UTF_8).readLine()));
        int from = 0;
        while (true) {
            TestLog story = stories.get(random.nextInt(2));
            int to = Math.min(200, from + random.nextInt(4));
            WitnessDoor.Answer answer = door.addCheckpoint(story.request(Math.min(from, to), to));
            if (answer.status() == 200) {
                SignedNote note = SignedNote.parse(story.checkpoint(to).text() + "\n" + answer.body());
                note.verified(List.of(NoteSigner.parse(SECRET).verifier()));
                signed.add(story.checkpoint(to));
                from = to;
            } else if (answer.status() == 409) {
                from = Integer.parseInt(answer.body().strip());
            }
        }
    }

    /** Whether either story leads from the smaller one to the other. */
    private boolean isProved(Checkpoint one, Checkpoint other) {
        return one.size() == 0
                || stories.stream()
                        .anyMatch(story -> ProofCheck.isConsistent(
                                one.size(), one.root(), other.size(), other.root(), story.proof((int) one.size(), (int)
                                        other.size())));
    }

    private Process start(int answers) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedWitness.class.getName(),
                        folder.toString(),
                        SECRET,
                        LOG.verifier().text(),
                        Integer.toString(answers))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

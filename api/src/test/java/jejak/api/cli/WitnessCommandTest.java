package jejak.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TreeNodes;
import jejak.ledger.witness.HttpWitness;
import jejak.ledger.witness.WitnessClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code jejak witness} tells how it is reached and what it is known by, and signs. */
class WitnessCommandTest {
    private static final NoteSigner LOG = NoteSigner.parse(NoteSigner.generate("jejak/log", NoteVerifier.NOTE));

    @TempDir
    Path folder;

    @Test
    void whatItPrintsIsEnoughToAskIt() throws Exception {
        try (PipedWriter written = new PipedWriter();
                BufferedReader out = new BufferedReader(new PipedReader(written))) {
            CommandLine jejak = Jejak.commandLine().setOut(new PrintWriter(written, true));
            FutureTask<Integer> exit = new FutureTask<>(() -> jejak.execute(
                    "witness", "--folder=" + folder, "--log=" + LOG.verifier().text(), "--port=0"));
            Thread witness = Thread.ofPlatform().start(exit);
            String url = out.readLine().replace("--jejak.witness.url=", "");
            NoteVerifier key = NoteVerifier.parse(out.readLine().replace("--jejak.witness.key=", ""));
            byte[] leaf = Merkle.leaf(new byte[] {1});
            SignedNote note = SignedNote.sign(new Checkpoint("jejak/log", 1, leaf).text(), LOG);
            SignedNote.Line line = new WitnessClient(key, new HttpWitness(URI.create(url)))
                    .cosign(note, new TreeNodes((_, _) -> List.of(leaf)));
            assertThat(note.with(line).verified(List.of(key))).hasSize(1);
            witness.interrupt();
            assertThat(exit.get()).isEqualTo(Jejak.FINE);
        }
    }

    @Test
    void aMistypedKeyIsTheUsersSlip() {
        StringWriter told = new StringWriter();
        int exit = Jejak.commandLine()
                .setErr(new PrintWriter(told, true))
                .execute("witness", "--folder=" + folder, "--log=jejak/log+00000000+AAAA");
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(told.toString()).contains("mistyped");
    }
}

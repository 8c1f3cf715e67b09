package jejak.api.cli;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jejak.api.proof.OfficeWitness;
import jejak.ledger.proof.MalformedNote;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.witness.Witness;
import jejak.ledger.witness.WitnessServer;
import jejak.ledger.witness.WitnessStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Watches logs in a process of its own, best on another machine in other hands. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Saksi: menandatangani pos pemeriksaan hanya bila melanjutkan yang sudah dilihatnya.",
            "A witness: signs a log's checkpoint only when it follows what it saw before (C2SP tlog-witness)."
        })
final class WitnessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--folder",
            required = true,
            paramLabel = "FOLDER",
            description = "kunci dan ingatan saksi / the witness's key and record; made at first use")
    private Path folder = Path.of("");

    @Option(
            names = "--log",
            required = true,
            paramLabel = "NAME+ID+KEY",
            description = "kunci publik catatan yang disaksikan, boleh beberapa / public key of a log, repeatable")
    private List<String> logs = List.of();

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "alamat / address (${DEFAULT-VALUE})")
    private String host = "";

    @Option(names = "--port", defaultValue = "8090", description = "port (${DEFAULT-VALUE}), 0: any free one")
    private int port;

    /** Until it is told to stop. */
    @Override
    public Integer call() {
        List<NoteVerifier> known = logs.stream().map(this::log).toList();
        NoteSigner key = OfficeWitness.key(folder);
        try (WitnessStore store = WitnessStore.open(folder);
                WitnessServer server =
                        WitnessServer.start(new InetSocketAddress(host, port), new Witness(key, known, store))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("--jejak.witness.url=http://" + host + ":" + server.port());
            out.println("--jejak.witness.key=" + key.verifier().text());
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Jejak.FINE;
    }

    private NoteVerifier log(String text) {
        try {
            return NoteVerifier.parse(text);
        } catch (MalformedNote wrong) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Kunci catatan salah ketik. / The key of the log is mistyped: " + wrong.getMessage());
        }
    }
}

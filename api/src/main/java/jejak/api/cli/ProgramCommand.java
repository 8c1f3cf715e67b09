package jejak.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jejak.api.proof.ProgramAtHand;
import jejak.api.proof.ProgramText;
import jejak.api.proof.RecordedProgram;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.store.ReachedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells which program this is, and which ones have written the log. */
@Command(
        name = "program",
        mixinStandardHelpOptions = true,
        description = {
            "Sidik program ini, untuk dicocokkan dengan yang diumumkan dan yang tercatat dalam log.",
            "The hash of this program, to be compared with the published one and with those that the log names."
        })
final class ProgramCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Reached reached = new Reached();

    @Option(
            names = "--log",
            description =
                    "program yang menulis log, dari posisi mana; kode 1 bila yang terakhir bukan program ini / which"
                            + " programs wrote the log, from which position on; code 1 when the last is not this one")
    private boolean log;

    @Option(names = "--json", description = "jawaban untuk program / an answer for programs")
    private boolean json;

    @Override
    public Integer call() {
        ProgramAtHand hand = ProgramAtHand.running();
        List<RecordedProgram> recorded = log ? recorded() : List.of();
        boolean same = !recorded.isEmpty() && recorded.getLast().program().equals(hand);
        if (json) {
            spec.commandLine().getOut().println(json(hand, recorded));
        } else {
            tell(hand, recorded, same);
        }
        return !log || same ? Jejak.FINE : Jejak.FINDING;
    }

    private List<RecordedProgram> recorded() {
        try (ReachedDatabase database = reached.database()) {
            return RecordedProgram.in(new BundleReader(database.admin()));
        }
    }

    private void tell(ProgramAtHand hand, List<RecordedProgram> recorded, boolean same) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Program ini / this program: " + ProgramText.of(hand));
        recorded.forEach(program -> out.println(ProgramText.of(program)));
        if (log && !same) {
            out.println("! Program terakhir yang tercatat bukan program ini. Cocokkan keduanya dengan sidik yang"
                    + " diumumkan sebelum memakainya.");
            out.println("! The last program on record is not this one. Compare both with the published hash before"
                    + " either is used.");
        }
    }

    private static String json(ProgramAtHand hand, List<RecordedProgram> recorded) {
        ObjectNode object = JSON.createObjectNode();
        ProgramText.into(object.putObject("program"), hand);
        ArrayNode all = object.putArray("recorded");
        recorded.forEach(program -> ProgramText.into(all.addObject(), program));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }
}

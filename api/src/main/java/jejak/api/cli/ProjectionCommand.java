package jejak.api.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import jejak.api.cli.office.AskedOffice;
import jejak.api.cli.office.OfficeRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Looks after the projections of a running office, by the commands that its administrators may send. */
@Command(
        name = "projection",
        mixinStandardHelpOptions = true,
        subcommands = NewProjectionCommand.class,
        description = {
            "Jawaban: melihat dan merawat yang bekerja, memulai yang baru.",
            "Answers: looks after those at work in a running office, begins new ones."
        })
final class ProjectionCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Misalnya / for example: jejak projection status");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Di mana setiap jawaban berada. / Where each stands; 1 when one needs a person.")
    int status(
            @Mixin AskedOffice office,
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "hanya ini / only this one") @Nullable
                    String name)
            throws IOException, InterruptedException {
        ProjectionText text = new ProjectionText(spec.commandLine().getOut());
        boolean fine = true;
        boolean found = name == null;
        for (JsonNode each : office.ask("care/projections", Map.of()).path("projections")) {
            if (name == null || each.path("name").asString().equals(name)) {
                fine &= text.tell(each);
                found = true;
            }
        }
        if (!found) {
            throw new ParameterException(spec.commandLine(), "Tidak ada / there is none: " + name);
        }
        return fine ? Jejak.FINE : Jejak.FINDING;
    }

    @Command(mixinStandardHelpOptions = true, description = "Membuatnya diam. / Makes it stand still.")
    int pause(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "pauseProjection", Map.of("name", name));
    }

    @Command(mixinStandardHelpOptions = true, description = "Melanjutkan yang diam. / Lets it go on where it stood.")
    int resume(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "resumeProjection", Map.of("name", name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Mencoba lagi yang ditinggal. / Tries what it went on without again, now.")
    int repair(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "repairProjection", Map.of("name", name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Membangun ulang di samping yang dipakai. / Builds it again beside the one in use.")
    int rebuild(
            @Mixin AskedOffice office,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--household", paramLabel = "ID", description = "hanya keluarga ini / only this household")
                    @Nullable
                    String household,
            @Option(
                            names = "--no-swap",
                            description = "menunggu compare dan swap / waits for compare and swap once it is built")
                    boolean noSwap)
            throws IOException, InterruptedException {
        Map<String, Object> asked = new HashMap<>(Map.of("name", name, "swapWhenDone", !noSwap));
        if (household != null) {
            asked.put("householdId", household);
        }
        return done(office, "rebuildProjection", asked);
    }

    @Command(mixinStandardHelpOptions = true, description = "Membuang yang dibangun. / Drops what is being built.")
    int abandon(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "abandonProjectionRebuild", Map.of("name", name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Baris yang dibangun lawan yang dipakai. / Rows built against those in use; 1 when they differ.")
    int compare(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        JsonNode answer = ask(office, "care/projectionComparison", Map.of("name", name));
        return new ProjectionText(spec.commandLine().getOut()).compare(answer.path("projectionComparison"));
    }

    @Command(mixinStandardHelpOptions = true, description = "Memakai yang dibangun. / Lets what was built answer.")
    int swap(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "swapProjection", Map.of("name", name));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Kembali ke yang sebelumnya. / Lets those from before the last swap answer again.")
    int rollback(@Mixin AskedOffice office, @Parameters(paramLabel = "NAME") String name)
            throws IOException, InterruptedException {
        return done(office, "swapProjectionBack", Map.of("name", name));
    }

    private int done(AskedOffice office, String mutation, Map<String, ?> asked)
            throws IOException, InterruptedException {
        JsonNode status = ask(office, "mutations/" + mutation, asked).path(mutation);
        new ProjectionText(spec.commandLine().getOut()).tell(status);
        return Jejak.FINE;
    }

    private JsonNode ask(AskedOffice office, String document, Map<String, ?> asked)
            throws IOException, InterruptedException {
        try {
            return office.ask(document, asked);
        } catch (OfficeRefused refused) {
            if (refused.code().equals("UNKNOWN_PROJECTION")) {
                throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
            }
            throw refused;
        }
    }
}

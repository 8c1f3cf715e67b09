package jejak.api.cli;

import java.nio.file.Path;
import jejak.query.engine.begin.NewProjection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jejak projection new NAME}: begins a projection with a class and a test that are green at once. */
@Command(
        name = "projection",
        mixinStandardHelpOptions = true,
        description = "Untuk pengembang: jawaban baru. / For developers: a new answer.")
final class ProjectionCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Misalnya / for example: jejak projection new PaymentsInTime");
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = {
                "Menulis kelas dan ujinya, dan tidak lain.",
                "Writes the class and its test, and nothing else."
            })
    int begin(
            @Parameters(paramLabel = "NAME", description = "Nama kelas / name of the class.") String name,
            @Option(
                            names = "--room",
                            defaultValue = "aid",
                            description = "Paket di bawah jejak.query / package under jejak.query: ${DEFAULT-VALUE}")
                    String room,
            @Option(
                            names = "--project",
                            defaultValue = ".",
                            description = "Folder proyek / folder of the project: ${DEFAULT-VALUE}")
                    Path project) {
        try {
            new NewProjection(name, room)
                    .write(project.resolve("query-module"))
                    .forEach(file -> spec.commandLine().getOut().println(file));
            return Jejak.FINE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}

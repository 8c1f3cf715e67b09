package jejak.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jejak.query.engine.begin.NewProjection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jejak projection new NAME}: begins a projection with a class and a test that are green at once. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {"Menulis kelas dan ujinya, dan tidak lain.", "Writes the class and its test, and nothing else."})
final class NewProjectionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Nama kelas / name of the class.")
    private String name = "";

    @Option(
            names = "--room",
            defaultValue = "aid",
            description = "Paket di bawah jejak.query / package under jejak.query: ${DEFAULT-VALUE}")
    private String room = "";

    @Option(
            names = "--project",
            defaultValue = ".",
            description = "Folder proyek / folder of the project: ${DEFAULT-VALUE}")
    private Path project = Path.of(".");

    @Override
    public Integer call() {
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

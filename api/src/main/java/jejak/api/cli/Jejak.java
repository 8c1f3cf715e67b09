package jejak.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code jejak} and its subcommands; a code says how it ended. */
@Command(
        name = "jejak",
        mixinStandardHelpOptions = true,
        versionProvider = Jejak.Version.class,
        description = {
            "Sistem kasus dinas sosial yang catatannya tidak dapat diubah diam-diam.",
            "The case system of a social office whose log nobody can quietly change."
        },
        subcommands = {
            VerifyCommand.class,
            BundleCommand.class,
            FsckCommand.class,
            ProgramCommand.class,
            WitnessCommand.class,
            RegencyCommand.class,
            ProjectionCommand.class
        },
        footer = {"%njejak start [--server.port=8081 …]  memulai sistemnya / starts the system"},
        exitCodeListHeading = "%nKode akhir / exit codes:%n",
        exitCodeList = {
            "0:baik / fine",
            "1:ada temuan / something was found",
            "2:salah pakai / wrong usage",
            "3:keadaan tidak memungkinkan (berkas, basis data) / environment (file, database)"
        })
public final class Jejak implements Runnable {
    static final int FINE = 0;
    static final int FINDING = 1;
    static final int ENVIRONMENT = 3;

    private static final String START = "start";
    private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Whether these words are for the command line, and not settings of a start, of which one begins with two dashes. */
    public static boolean isAsked(String... words) {
        return words.length > 0 && !words[0].equals(START) && (!words[0].startsWith("--") || ASKING.contains(words[0]));
    }

    /** Answers the exit code. Standard output is the answer's alone: what a library prints goes where errors go. */
    public static int run(String... words) {
        PrintWriter answers = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        LoggingSystem.get(Jejak.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return commandLine()
                .setOut(answers)
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(words);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Jejak())
                .setExecutionExceptionHandler(new Trouble())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Perintah apa? Lihat 'jejak --help'. / Which command? See 'jejak --help'.");
    }

    /** The version that is recorded with every event. */
    static String version() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(settings.getObject()).getProperty("jejak.version");
    }

    /** The same, as picocli asks for it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"jejak " + version()};
        }
    }
}

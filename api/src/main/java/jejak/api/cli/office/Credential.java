package jejak.api.cli.office;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an account proves itself with; never among the words of a command, which everybody on the machine can read. */
final class Credential {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--account",
            paramLabel = "NAME",
            defaultValue = "${env:JEJAK_ACCOUNT:-}",
            description = "akun, juga dari JEJAK_ACCOUNT / account, also from JEJAK_ACCOUNT")
    private String account = "";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "kata sandinya; tanpa ini ditanyakan / its password; without it you are asked")
    private @Nullable Path passwordFile;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "token dari penerbit, ganti akun / a token of the issuer, instead of an account")
    private @Nullable Path tokenFile;

    /** The header Authorization; refused when it would cross a network in the clear. */
    String headerFor(URI office) throws IOException {
        if (!"https".equals(office.getScheme()) && !THIS_MACHINE.contains(String.valueOf(office.getHost()))) {
            throw misused(
                    "Ke mesin lain hanya lewat https://, supaya kata sandi tidak terbaca di jaringan. / To another"
                            + " machine by https:// only, so that nobody on the network reads the password.");
        }
        if (tokenFile != null) {
            return "Bearer " + Files.readString(tokenFile).strip();
        }
        if (account.isBlank()) {
            throw misused(
                    "Akun siapa? Beri --account atau --token-file. / Whose account? Give --account or --token-file.");
        }
        byte[] pair = (account + ":" + password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private String password() throws IOException {
        if (passwordFile != null) {
            return Files.readString(passwordFile).strip();
        }
        Console console = Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            throw misused("Tidak ada terminal; beri --password-file. / There is no terminal; give --password-file.");
        }
        char[] typed = console.readPassword("Kata sandi / password %s: ", account);
        return typed == null ? "" : new String(typed);
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

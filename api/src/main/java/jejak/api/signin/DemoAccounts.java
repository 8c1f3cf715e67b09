package jejak.api.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.wiring.DemoSwitch;
import org.springframework.stereotype.Component;

/** The demo's accounts, one for each role, whose passwords everybody knows; there are none outside the demo. */
@Component
class DemoAccounts implements Accounts {

    /** Before anything the demo year records. */
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final Map<String, Account> accounts;

    DemoAccounts(DemoSwitch demo) {
        this.accounts = demo.enabled() ? read() : Map.of();
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    private static Map<String, Account> read() {
        InputStream file =
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo/accounts.csv"), "accounts.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> account(line.split(",", -1)))
                    .collect(Collectors.toUnmodifiableMap(a -> a.principal().account(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Account account(String[] columns) {
        String name = columns[0];
        Role role = Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        Scope scope = new Scope(columns[1], Set.of(), FOUNDED, null);
        Set<String> households = columns[2].isEmpty() ? Set.of() : Set.of(columns[2]);
        return new Account(columns[3], new Principal(name, role, scope, households));
    }
}

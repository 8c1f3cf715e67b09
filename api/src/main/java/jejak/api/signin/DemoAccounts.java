package jejak.api.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.wiring.DemoSwitch;
import org.springframework.stereotype.Component;

/** The demo's accounts, one for each role and regency, whose passwords everybody knows; there are none outside the demo. */
@Component
class DemoAccounts implements Accounts {

    /** Before anything the demo year records. */
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final List<Shown> accounts;

    DemoAccounts(DemoSwitch demo) {
        this.accounts = demo.enabled() ? read() : List.of();
    }

    /** One account and whom it stands for, as the sign-in page says it in both languages. */
    record Shown(Account account, String titleId, String titleEn) {

        private static Shown of(String[] columns) {
            String name = columns[0];
            Role role = Role.valueOf(columns[1]);
            Scope scope = new Scope(columns[2], Set.of(), FOUNDED, null);
            Set<String> households = columns[3].isEmpty() ? Set.of() : Set.of(columns[3]);
            return new Shown(
                    new Account(columns[6], new Principal(name, role, scope, households)), columns[4], columns[5]);
        }

        /** Its name, which is its password as well. */
        public String name() {
            return account.principal().account();
        }
    }

    @Override
    public Optional<Account> find(String name) {
        return accounts.stream()
                .filter(shown -> shown.name().equals(name))
                .map(Shown::account)
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    List<Shown> all() {
        return accounts;
    }

    private static List<Shown> read() {
        InputStream file =
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo/accounts.csv"), "accounts.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> Shown.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo has one account for every role, and all of them open the door. */
@DemoOfficeTest
class DemoAccountsTest {

    @Autowired
    private Office office;

    @Autowired
    private DemoAccounts demo;

    @Test
    void everyRoleHasOneInEachRegencyAndAnAuditorAll() {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertThat(demo.all())
                .extracting(DemoAccounts.Shown::name)
                .containsExactlyElementsOf(
                        Stream.of(roles.stream(), roles.stream().map("langkat-"::concat), Stream.of("national-auditor"))
                                .flatMap(names -> names)
                                .toList());
        assertThat(demo.all()).allSatisfy(shown -> {
            Principal who = shown.account().principal();
            boolean ofLangkat = shown.name().startsWith("langkat-");
            boolean everywhere = who.scope().region().equals(Scope.NATION);
            assertThat(who.scope().region().startsWith("12.05")).isEqualTo(ofLangkat);
            assertThat(everywhere).isEqualTo(shown.name().equals("national-auditor"));
        });
    }

    @Test
    void itsNameIsItsPasswordAndIsNotKeptPlain() {
        PasswordSignIn passwords = new PasswordSignIn(java.util.List.of(demo));

        assertThat(demo.all()).allSatisfy(shown -> {
            assertThat(shown.account().passwordHash()).startsWith("{bcrypt}$2a$10$");
            assertThat(passwords
                            .authenticate(org.springframework.security.authentication
                                    .UsernamePasswordAuthenticationToken.unauthenticated(shown.name(), shown.name()))
                            .getPrincipal())
                    .isEqualTo(shown.account().principal());
        });
    }

    @Test
    void thePageShowsThemWithTheirTitles() {
        String page = new Visitor(office).get("/sign-in").body();

        assertThat(demo.all())
                .allSatisfy(shown -> assertThat(page).contains(shown.name(), shown.titleId(), shown.titleEn()));
    }
}

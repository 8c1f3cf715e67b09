package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jejak.api.Approved;
import jejak.api.access.Role;
import org.junit.jupiter.api.Test;

/** Who may do what stands on one page, as the tables say it and as somebody approved it. */
class PolicyPageTest {

    @Test
    void thePageIsTheApprovedOne() {
        Approved.verify(Path.of("src/docs/policy.approved.md"), PolicyPage.text());
    }

    @Test
    void noRowSaysWhatAnotherSays() {
        List<Permissions.Row> rows = PolicyFile.rows("permissions.csv").stream()
                .map(Permissions.Row::of)
                .toList();
        for (Permissions.Row row : rows) {
            assertThat(rows.stream()
                            .filter(other -> other != row && other.action().equals(row.action()))
                            .flatMap(other -> other.roles().stream()))
                    .as(row.toString())
                    .doesNotContainAnyElementsOf(row.roles());
        }
    }

    @Test
    void everyRoleMayDoSomething() {
        String page = PolicyPage.text();
        assertThat(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toList()))
                .allMatch(page::contains);
    }
}

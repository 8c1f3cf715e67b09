package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    @Test
    void theUsualDatabaseHasPlainNames() {
        Roles roles = new Roles("jejak", "secret");
        assertThat(List.of(roles.owner(), roles.app(), roles.projector()))
                .containsExactly("jejak_owner", "jejak_app", "jejak_projector");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buleleng",
                "Buleleng",
                "dinsos-buleleng",
                "a name that is longer than any identifier of PostgreSQL may be, as nobody would choose it",
                "d\"; drop role postgres; --"
            })
    void everyNameNeedsNoQuotesAndFits(String database) {
        assertThat(new Roles(database, "secret").projector()).matches("[a-z][a-z0-9_]{0,62}");
    }

    @Test
    void databasesThatDifferOnlyInWhatIsReplacedKeepTheirOwnRoles() {
        assertThat(new Roles("dinsos-a", "secret").app()).isNotEqualTo(new Roles("dinsos_a", "secret").app());
        assertThat(new Roles("DINSOS", "secret").app()).isNotEqualTo(new Roles("dinsos", "secret").app());
    }

    @Test
    void passwordsAgreeBetweenNodesAndDifferBetweenRolesDatabasesAndAdministrators() {
        Roles roles = new Roles("jejak", "secret");
        String password = roles.passwordOf(roles.app());
        assertThat(password)
                .hasSize(64)
                .isEqualTo(new Roles("jejak", "secret").passwordOf("jejak_app"))
                .isNotEqualTo(roles.passwordOf(roles.projector()))
                .isNotEqualTo(new Roles("other", "secret").passwordOf("jejak_app"))
                .isNotEqualTo(new Roles("jejak", "other").passwordOf("jejak_app"));
    }
}

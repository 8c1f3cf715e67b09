package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.TestAccounts;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Every cell of the table, through the front door of a real office: who may is let through, who may not is refused. */
@OfficeTest
class PolicyOverHttpTest {

    @Autowired
    private Office office;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private GraphQlSource source;

    @Test
    void everyCellIsAsTheTableSays() {
        GraphQLSchema schema = source.schema();
        Grounds grounds = Grounds.in(office, accounts);
        long before = ledger.head();

        int commands = new CommandCells(office, grounds, new InputMaker(schema)).tryAll();
        int fields = new FieldCells(office, grounds, schema).tryAll();

        System.out.println("PolicyOverHttpTest tried " + commands + " commands and " + fields + " fields");
        assertThat(commands + fields).isGreaterThan(10_000);
        assertThat(ledger.stream(grounds.households.getFirst().id()))
                .filteredOn(event -> !event.envelope().role().equals("SYSTEM"))
                .hasSize(1);
        assertThat(before).isNotNegative();
    }
}

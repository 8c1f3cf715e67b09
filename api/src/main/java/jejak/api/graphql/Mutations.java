package jejak.api.graphql;

import graphql.schema.idl.RuntimeWiring;
import jejak.api.commands.CommandDesk;
import jejak.api.graphql.catalogue.CommandCatalogue;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Opens a door for every command of the catalogue; all doors are alike. */
@Component
class Mutations implements RuntimeWiringConfigurer {

    private final CommandDesk desk;

    Mutations(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type("Mutation", mutation -> {
            CommandCatalogue.COMMANDS.forEach(command ->
                    mutation.dataFetcher(CommandCatalogue.fieldName(command), new CommandFetcher(desk, command)));
            return mutation;
        });
    }
}

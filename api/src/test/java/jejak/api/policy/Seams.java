package jejak.api.policy;

import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jejak.api.policy.About.Kind;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;

/** Looks for holes between the tables and the schema: fields and commands nobody is asked about, and rows of nothing. */
final class Seams {

    private static final Path SCHEMA = Path.of("src/docs/schema.approved.graphqls");

    /** What an argument of this name always names, whatever the field. */
    private static final Map<String, Kind> NAMES = Map.ofEntries(
            Map.entry("householdId", Kind.HOUSEHOLD),
            Map.entry("payeeHouseholdId", Kind.KIN),
            Map.entry("successorHouseholdId", Kind.HOUSEHOLD),
            Map.entry("toHouseholdId", Kind.HOUSEHOLD),
            Map.entry("intoHouseholdId", Kind.HOUSEHOLD),
            Map.entry("householdIds", Kind.HOUSEHOLD),
            Map.entry("previousHouseholdId", Kind.KIN),
            Map.entry("musdesId", Kind.SESSION),
            Map.entry("personId", Kind.PERSON),
            Map.entry("villageCode", Kind.REGION),
            Map.entry("regencyCode", Kind.REGION),
            Map.entry("kecamatan", Kind.REGION),
            Map.entry("budgetLineId", Kind.BUDGET),
            Map.entry("paymentId", Kind.PAYMENT),
            Map.entry("deliveryId", Kind.DELIVERY),
            Map.entry("programme", Kind.PROGRAMME),
            Map.entry("region", Kind.REGION),
            Map.entry("regionCode", Kind.REGION),
            Map.entry("rulePackId", Kind.PACK));

    /** Whoever builds a family's rows anew is shown none of them. */
    private static final Set<String> SHOWS_NOTHING = Set.of("Mutation.rebuildProjection");

    private static final Map<String, ObjectTypeDefinition> TYPES = types();

    private final Coordinates coordinates;

    Seams(Coordinates coordinates) {
        this.coordinates = coordinates;
    }

    /** Everything that is wrong between the tables and the schema. */
    List<String> faults(Permissions permissions) {
        List<String> faults = new ArrayList<>();
        TYPES.values()
                .forEach(type -> type.getFieldDefinitions().forEach(field -> look(type.getName(), field, faults)));
        for (Row row : coordinates.all()) {
            if (!permissions.actions().contains(row.action())) {
                faults.add(row.coordinate() + " is " + row.action() + ", which no row of the permissions knows");
            }
            if (!row.owner().equals("Command") && !names(row)) {
                faults.add(row.coordinate() + " names nothing");
            }
        }
        permissions.actions().stream()
                .filter(action ->
                        coordinates.all().stream().noneMatch(row -> row.action().equals(action)))
                .forEach(action -> faults.add(action + " is permitted but nothing is it"));
        return faults;
    }

    private void look(String type, FieldDefinition field, List<String> faults) {
        String name = type + "." + field.getName();
        Optional<Row> row = type.equals("Mutation")
                        && coordinates.field(type, field.getName()).isEmpty()
                ? coordinates.command(Character.toUpperCase(field.getName().charAt(0))
                        + field.getName().substring(1))
                : coordinates.field(type, field.getName());
        if (row.isEmpty()) {
            faults.add(name + " has no row");
        } else if (Set.of("Query", "Mutation", "Subscription").contains(type)
                && !row.get().owner().equals("Command")) {
            field.getInputValueDefinitions().forEach(argument -> look(name, argument, row.get(), faults));
        }
    }

    /** Every argument that names a thing is looked at. */
    private static void look(String field, InputValueDefinition argument, Row row, List<String> faults) {
        Kind kind = NAMES.get(argument.getName());
        boolean looked = row.about(Where.ARGUMENT).stream()
                .anyMatch(
                        about -> about.argument().equals(argument.getName()) && (kind == null || about.kind() == kind));
        boolean named = kind != null || Set.of("id", "ids").contains(argument.getName());
        if (named && !looked && !SHOWS_NOTHING.contains(field)) {
            faults.add(field + " does not look at " + argument.getName());
        }
    }

    private boolean names(Row row) {
        ObjectTypeDefinition type = TYPES.get(row.owner());
        return type != null
                && (row.member().equals("*")
                        || type.getFieldDefinitions().stream()
                                .anyMatch(field -> field.getName().equals(row.member())));
    }

    private static Map<String, ObjectTypeDefinition> types() {
        try {
            Document schema = new Parser().parseDocument(Files.readString(SCHEMA));
            Map<String, ObjectTypeDefinition> types = new TreeMap<>();
            schema.getDefinitionsOfType(ObjectTypeDefinition.class).forEach(type -> types.put(type.getName(), type));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

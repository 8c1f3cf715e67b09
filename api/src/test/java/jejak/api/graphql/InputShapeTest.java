package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jejak.api.OfficeTest;
import jejak.api.graphql.catalogue.CommandCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Every command has a door, and every door asks for exactly what its command takes. */
@OfficeTest
class InputShapeTest {

    /** Ids that the server makes when they are left out. */
    private static final Set<String> MADE_HERE = Set.of(
            "RegisterHouseholdInput.householdId",
            "SplitHouseholdInput.newHouseholdId",
            "RegisterStrayPoorHouseholdInput.householdId",
            "AcceptMoveInInput.householdId",
            "OpenCaseInput.caseId",
            "OpenBreakGlassInput.accessId",
            "ScheduleMusdesInput.musdesId",
            "NewMemberInput.personId");

    @Autowired
    private GraphQlSource source;

    @Test
    void everyDoorOfACommandIsNamedAsIt() {
        GraphQLObjectType mutation = Objects.requireNonNull(source.schema().getMutationType());

        assertThat(mutation.getFieldDefinitions().stream().filter(field -> field.getArgument("context") != null))
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrderElementsOf(CommandCatalogue.COMMANDS.stream()
                        .map(CommandCatalogue::fieldName)
                        .toList());
    }

    @Test
    void everyInputHasTheComponentsOfItsCommandAndNoOther() {
        List<String> differences = new ArrayList<>();
        CommandCatalogue.COMMANDS.forEach(
                command -> compare(source.schema(), command, command.getSimpleName() + "Input", differences));

        assertThat(differences).isEmpty();
    }

    private static void compare(GraphQLSchema schema, Class<?> type, String inputName, List<String> differences) {
        GraphQLInputObjectType input = (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(inputName));
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> fields = input.getFieldDefinitions().stream()
                .map(field -> field.getName())
                .toList();
        if (!Set.copyOf(components).equals(Set.copyOf(fields))) {
            differences.add(inputName + " has " + fields + ", " + type.getSimpleName() + " takes " + components);
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            GraphQLInputType field =
                    input.getFieldDefinition(component.getName()).getType();
            compareOne(schema, component, field, inputName + "." + component.getName(), differences);
        }
    }

    private static void compareOne(
            GraphQLSchema schema,
            RecordComponent component,
            GraphQLInputType field,
            String path,
            List<String> differences) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) || MADE_HERE.contains(path);
        if (optional == (field instanceof GraphQLNonNull)) {
            differences.add(path + (optional ? " must be optional" : " must be required"));
        }
        boolean list = List.class.isAssignableFrom(component.getType());
        if (list != GraphQLTypeUtil.unwrapNonNull(field) instanceof GraphQLList) {
            differences.add(path + (list ? " must be a list" : " must not be a list"));
        }
        Class<?> element = list ? element(component.getGenericType()) : component.getType();
        String named = GraphQLTypeUtil.unwrapAll(field).getName();
        if (element.isRecord()) {
            compare(schema, element, named, differences);
        } else if (!acceptable(element, named)) {
            differences.add(path + " is " + named + ", but the command takes " + element.getSimpleName());
        }
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static boolean acceptable(Class<?> taken, String asked) {
        return switch (taken.getSimpleName()) {
            case "String" -> Set.of("String", "ID", "RegionCode", "Nik").contains(asked);
            case "LocalDate" -> asked.equals("Date");
            case "int", "Integer" -> asked.equals("Int");
            case "long" -> Set.of("Rupiah", "Long").contains(asked);
            case "boolean" -> asked.equals("Boolean");
            case String other -> asked.equals(other);
        };
    }
}

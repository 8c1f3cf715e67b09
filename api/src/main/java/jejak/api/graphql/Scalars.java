package jejak.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Says how values beyond GraphQL's own are read and written. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final int NIK_LENGTH = 16;
    private static final int SHOWN = 4;
    private static final String HIDDEN = "•".repeat(NIK_LENGTH - 2 * SHOWN);

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(GraphQLScalarType.newScalar(ExtendedScalars.GraphQLLong)
                        .name("Rupiah")
                        .build())
                .scalar(text("RegionCode", UnaryOperator.identity()))
                .scalar(text("Nik", Scalars::masked));
    }

    /** Four digits of the region and four at the end: enough to recognise a card that one holds in one's hand. */
    static String masked(String nik) {
        boolean digits = nik.length() == NIK_LENGTH && nik.chars().allMatch(Character::isDigit);
        return digits ? nik.substring(0, SHOWN) + HIDDEN + nik.substring(NIK_LENGTH - SHOWN) : unreadable(nik);
    }

    /** What was erased or is masked already may be shown; any other text could be a number with a slip in it. */
    private static String unreadable(String text) {
        return text.startsWith("[") || text.contains("•") ? text : "•".repeat(NIK_LENGTH);
    }

    /** Takes any text, so that a wrong one is refused with its field and remedy and not by the schema. */
    private static GraphQLScalarType text(String name, UnaryOperator<String> shown) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Text(shown))
                .build();
    }

    private record Text(UnaryOperator<String> shown) implements Coercing<String, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return shown.apply(value.toString());
        }

        @Override
        public String parseValue(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof String text) {
                return text;
            }
            throw new CoercingParseValueException("Expected a text.");
        }

        @Override
        public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof StringValue text) {
                return String.valueOf(text.getValue());
            }
            throw new CoercingParseLiteralException("Expected a text.");
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return StringValue.of(value.toString());
        }
    }
}

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
import jejak.kernel.Personal;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Says how values beyond GraphQL's own are read and written. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(GraphQLScalarType.newScalar(ExtendedScalars.GraphQLLong)
                        .name("Rupiah")
                        .build())
                .scalar(text("RegionCode", UnaryOperator.identity()))
                .scalar(text("Nik", Personal.Masked::number));
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

package jejak.api.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Measures a question before anything is checked or looked up, in time that grows with its text and not with what its
 * fragments would become when written out.
 */
public final class QuestionSize {

    private static final int LONGEST_PAGE = 100;
    private static final Set<String> HOW_MANY = Set.of("first", "ids");

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> measured = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, ? extends @Nullable Object> variables;
    private boolean endless;

    private QuestionSize(Document document, Map<String, ? extends @Nullable Object> variables) {
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** Whether a document stays within every limit. */
    public static boolean isAllowed(
            Document document, Map<String, ? extends @Nullable Object> variables, SizeLimits limits) {
        if (count(document, node -> node instanceof Field field && field.getAlias() != null) > limits.aliases()
                || count(document, node -> node instanceof Directive) > limits.directives()) {
            return false;
        }
        QuestionSize size = new QuestionSize(document, variables);
        Extent all = Extent.NOTHING;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            all = all.beside(size.of(operation.getSelectionSet()));
        }
        for (String fragment : size.fragments.keySet()) {
            size.ofFragment(fragment);
        }
        return !size.endless
                && all.depth() <= limits.depth()
                && all.schemaDepth() <= limits.schemaDepth()
                && all.fields() <= limits.fields()
                && all.cost() <= limits.cost();
    }

    /** Whether every text in it can be kept by the database. */
    public static boolean hasUsableTexts(Document document) {
        return count(
                        document,
                        node -> node instanceof StringValue text && !Texts.usable(String.valueOf(text.getValue())))
                == 0;
    }

    private Extent of(@Nullable SelectionSet selections) {
        Extent all = Extent.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                all = all.beside(of(selection));
            }
        }
        return all;
    }

    private Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet()).under(field.getName(), page(field));
            case InlineFragment inline -> of(inline.getSelectionSet());
            case FragmentSpread spread -> ofFragment(spread.getName());
            default -> Extent.NOTHING;
        };
    }

    /** Once for each fragment; one that holds itself has no size. */
    private Extent ofFragment(String name) {
        Extent known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Extent.NOTHING : known;
        }
        if (!open.add(name)) {
            endless = true;
            return Extent.NOTHING;
        }
        Extent extent = of(fragment.getSelectionSet());
        open.remove(name);
        measured.put(name, extent);
        return extent;
    }

    private long page(Field field) {
        return field.getArguments().stream()
                .filter(argument -> HOW_MANY.contains(argument.getName()))
                .mapToLong(argument -> Math.clamp(entries(argument.getValue()), 1, LONGEST_PAGE))
                .findFirst()
                .orElse(1);
    }

    private long entries(Value<?> value) {
        Object sent = value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
        return switch (sent) {
            case IntValue number ->
                number.getValue().min(BigInteger.valueOf(LONGEST_PAGE)).longValue();
            case ArrayValue list -> list.getValues().size();
            case Number number -> number.longValue();
            case Collection<?> list -> list.size();
            case null, default -> LONGEST_PAGE; // not known yet
        };
    }

    private static long count(Document document, Predicate<Node<?>> what) {
        long count = 0;
        Deque<Node<?>> waiting = new ArrayDeque<>();
        waiting.add(document);
        while (!waiting.isEmpty()) {
            Node<?> node = waiting.remove();
            count += what.test(node) ? 1 : 0;
            for (Node<?> child : node.getChildren()) {
                waiting.add(child);
            }
        }
        return count;
    }
}

package jejak.api.events;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import jejak.api.events.RecordPlan.Part;

/** Lists every event with its revision, its stream and its components, so that a change to the contract is one diff. */
final class Catalogue {
    private static final String HEAD = """
        # Events

        Every event that can stand in the log, in the order of life. Names, components and values are contract: they are
        never renamed or removed, only added to, and a new shape is a new revision with an upcaster. *Sealed* components
        are stored as ciphertext under the key of the person that the named component holds.

        This page is written by `EventContractTest`; what an event means stands above its record in the source.
        """;

    private final EventNames names;
    private final SequencedSet<Class<?>> enums = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder(HEAD);

    Catalogue(EventNames names) {
        this.names = names;
    }

    String text() {
        names.inOrder().forEach(this::event);
        text.append("\n## Values\n\n| type | values |\n| --- | --- |\n");
        enums.stream().sorted(Comparator.comparing(Class::getSimpleName)).forEach(this::values);
        return text.toString();
    }

    private void event(String name) {
        Class<?> event = names.classOf(name);
        text.append("\n## ").append(name).append("\n\n");
        text.append("Revision ")
                .append(names.revisionOf(name))
                .append(", stream of the ")
                .append(stream(event));
        text.append(".\n\n| component | type | sealed for |\n| --- | --- | --- |\n");
        components(RecordPlan.of(event), "");
    }

    private void components(RecordPlan plan, String prefix) {
        for (Part part : plan.parts()) {
            String path = prefix + part.name() + (part.list() ? "[]" : "");
            if (part.element().isEnum()) {
                enums.add(part.element());
            }
            text.append("| ").append(path).append(" | ").append(type(part)).append(" | ");
            text.append(part.subject() == null ? "" : part.subject() + " ").append("|\n");
            if (part.nested() != null) {
                components(part.nested(), path + ".");
            }
        }
    }

    private void values(Class<?> type) {
        String constants = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
        text.append("| ")
                .append(type.getSimpleName())
                .append(" | ")
                .append(constants)
                .append(" |\n");
    }

    private static String type(Part part) {
        return part.element().getSimpleName() + (part.optional() ? ", may be absent" : "");
    }

    // The one question that every event of a vocabulary answers is whose log it stands in; some also say who is meant.
    private static String stream(Class<?> event) {
        String id = Arrays.stream(event.getInterfaces()[0].getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("personId"))
                .sorted() // the order of methods is left open by the language
                .collect(Collectors.joining());
        return id.substring(0, id.length() - "Id".length());
    }
}

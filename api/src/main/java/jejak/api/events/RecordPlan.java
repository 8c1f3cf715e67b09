package jejak.api.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one record class holds, in order: which components may be absent, which are personal, and whose. */
record RecordPlan(Class<?> type, List<Part> parts) {
    private static final Set<Class<?>> SIMPLE = Set.of(
            String.class,
            int.class,
            long.class,
            boolean.class,
            Integer.class,
            Long.class,
            Boolean.class,
            LocalDate.class);

    /**
     * One component.
     *
     * @param element class of the value, or of a list's elements
     * @param nested plan of the element when it is a record
     * @param subject the component that holds the person's id when this one is personal
     */
    record Part(
            String name,
            Class<?> element,
            boolean list,
            @Nullable RecordPlan nested,
            @Nullable String subject,
            boolean optional) {

        boolean personal() {
            return subject != null;
        }

        boolean text() {
            return element == String.class && !list;
        }

        /** What the place holds whose value nobody can read, or is to read: a text is never missing. */
        @Nullable
        String instead(String text) {
            return text() ? text : null;
        }

        /** Whether there is nothing where there always is something. */
        boolean missingFrom(ObjectNode holder) {
            JsonNode value = holder.get(name);
            if (value == null || value.isNull()) {
                return !optional;
            }
            return list && value.valueStream().anyMatch(JsonNode::isNull);
        }
    }

    /** Sees every component of a record and of the records in it, from the outside in. */
    interface Visitor {
        /** @param prefix path of the holder, ready to have the component's name put behind it */
        void visit(Part part, ObjectNode holder, String prefix);
    }

    /** Refuses a record that holds what events may not hold. */
    static RecordPlan of(Class<?> type) {
        List<Part> parts =
                Arrays.stream(type.getRecordComponents()).map(RecordPlan::part).toList();
        parts.forEach(part -> refuseUnknownSubject(type, part));
        return new RecordPlan(type, parts);
    }

    void walk(ObjectNode node, String prefix, Visitor visitor) {
        for (Part part : parts) {
            visitor.visit(part, node, prefix);
            if (part.nested() != null && !part.personal()) {
                walkInto(part.nested(), node.get(part.name()), prefix + part.name(), visitor);
            }
        }
    }

    private static void walkInto(RecordPlan plan, @Nullable JsonNode value, String path, Visitor visitor) {
        if (value instanceof ObjectNode object) {
            plan.walk(object, path + ".", visitor);
        } else if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                walkInto(plan, list.get(i), path + "[" + i + "]", visitor);
            }
        }
    }

    private static Part part(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Class<?> element = list ? elementOf(component) : component.getType();
        if (!element.isRecord() && !element.isEnum() && !SIMPLE.contains(element)) {
            throw refused(component, "has a type that events may not hold");
        }
        Personal personal = component.getAnnotation(Personal.class);
        if (personal != null && element.isPrimitive()) {
            throw refused(component, "is personal and cannot be null, so it could not be erased");
        }
        return new Part(
                component.getName(),
                element,
                list,
                element.isRecord() ? of(element) : null,
                personal == null ? null : personal.of(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static Class<?> elementOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : List.class;
    }

    private static void refuseUnknownSubject(Class<?> type, Part part) {
        boolean known = part.subject() == null
                || Arrays.stream(type.getRecordComponents())
                        .anyMatch(other -> other.getName().equals(part.subject())
                                && other.getType() == String.class
                                && !other.isAnnotationPresent(Personal.class));
        if (!known) {
            throw new IllegalStateException("%s.%s is personal, but '%s' holds no person's id beside it."
                    .formatted(type.getName(), part.name(), part.subject()));
        }
    }

    private static IllegalStateException refused(RecordComponent component, String why) {
        return new IllegalStateException(
                "%s.%s %s.".formatted(component.getDeclaringRecord().getName(), component.getName(), why));
    }
}

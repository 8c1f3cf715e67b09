package jejak.api.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.api.events.vocabulary.Vocabularies;

/** Under which name and revision each event is recorded: the module and the simple name of its class. */
public final class EventNames {
    private static final List<Upcaster> UPCASTERS = List.of();

    private final Map<String, Class<?>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, List<Upcaster>> upcasters = new HashMap<>();

    private EventNames(List<Class<?>> roots, List<Upcaster> upcasters) {
        roots.stream().flatMap(EventNames::records).forEach(this::add);
        upcasters.stream()
                .sorted(Comparator.comparingInt(Upcaster::fromRevision))
                .forEach(this::add);
    }

    /** Every event of the three modules. */
    public static EventNames standard() {
        return of(Vocabularies.ALL, UPCASTERS);
    }

    static EventNames of(List<Class<?>> roots, List<Upcaster> upcasters) {
        return new EventNames(roots, upcasters);
    }

    /** For example {@code household.HouseholdRegistered}. */
    public String nameOf(Class<?> event) {
        String name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " is not an event: it stands in no event vocabulary.");
        }
        return name;
    }

    public Class<?> classOf(String name) {
        Class<?> event = classes.get(name);
        if (event == null) {
            throw new IllegalArgumentException(
                    "No event is named '" + name + "'; a newer version of the application may know it.");
        }
        return event;
    }

    /** The revision in which the event is recorded today. */
    public int revisionOf(String name) {
        classOf(name);
        return 1 + upcasters(name).size();
    }

    public SortedSet<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    /** In the order of the vocabularies, which is the order of life. */
    List<String> inOrder() {
        return List.copyOf(classes.keySet());
    }

    /** The n-th takes revision n + 1. */
    List<Upcaster> upcasters(String name) {
        return upcasters.getOrDefault(name, List.of());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventNames::records)
                : Stream.of(type);
    }

    private void add(Class<?> event) {
        String module = event.getPackageName().split("\\.", -1)[1];
        String name = module + "." + event.getSimpleName();
        Class<?> other = classes.putIfAbsent(name, event);
        if (!event.isRecord() || other != null) {
            throw new IllegalStateException(
                    "Events are records with names of their own; '%s' of %s is not.".formatted(name, event.getName()));
        }
        names.put(event, name);
    }

    private void add(Upcaster upcaster) {
        classOf(upcaster.type());
        List<Upcaster> earlier = upcasters.computeIfAbsent(upcaster.type(), _ -> new ArrayList<>());
        earlier.add(upcaster);
        if (upcaster.fromRevision() != earlier.size()) {
            throw new IllegalStateException("Upcasters of '%s' leave out or repeat a revision before %d."
                    .formatted(upcaster.type(), upcaster.fromRevision()));
        }
    }
}

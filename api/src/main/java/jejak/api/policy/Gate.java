package jejak.api.policy;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Matters.Named;
import org.jspecify.annotations.Nullable;

/** The one place that is asked before anything is done or shown. */
public final class Gate {

    private final Policy policy;
    private final Coordinates coordinates;
    private final Matters matters;
    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    /** @param places answers where a household or a session lies */
    public Gate(Policy policy, Coordinates coordinates, Function<String, Optional<Standing>> places) {
        this.policy = policy;
        this.coordinates = coordinates;
        this.matters = new Matters(places);
    }

    /** What each field is. */
    public Coordinates coordinates() {
        return coordinates;
    }

    /**
     * Every reason why somebody may not carry out a command.
     *
     * @throws IllegalStateException when the command has no row in the table, which is a defect
     */
    public List<Refusal> refusals(Principal who, Object command, LocalDate today) {
        String name = command.getClass().getSimpleName();
        Row row = coordinates.command(name).orElseThrow(() -> new IllegalStateException(name + " has no row."));
        List<Refusal> refusals = new ArrayList<>();
        for (Named named : named(who, row, command)) {
            policy.obstacle(who, row.action(), named.matter(), today)
                    .ifPresent(reason -> refusals.add(new Refusal(reason, named.argument())));
        }
        return refusals;
    }

    /**
     * What is named at one of the places of a row; what its parent is about where nothing is.
     *
     * @param value answers the value of an argument
     */
    public List<Matter> matters(
            Principal who, Row row, Where where, Matter parent, Function<String, @Nullable Object> value) {
        return matters.of(row.about(where), parent, who, value).stream()
                .map(Named::matter)
                .toList();
    }

    /** What belongs to the log of a household, a session, a budget line or anything else that lies somewhere. */
    public Matter matter(String stream, @Nullable String programme) {
        return matters.stream(stream, programme);
    }

    /** Why somebody may not; nothing when they may. */
    public Optional<PolicyReason> obstacle(Principal who, String action, Matter matter, LocalDate today) {
        return policy.obstacle(who, action, matter, today);
    }

    /** The program acts on what is recorded, wherever that lies, so nothing is looked up for it. */
    private List<Named> named(Principal who, Row row, Object command) {
        return who.role() == Role.SYSTEM
                ? List.of(new Named("", Matter.of(who.scope().region())))
                : matters.of(row.about(Where.ARGUMENT), Matter.NOTHING, who, argument -> component(command, argument));
    }

    /** A property of a command or an answer, both records; of a part of it, with a dot between. */
    public @Nullable Object component(Object owner, String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            Object part = component(owner, name.substring(0, dot));
            return part == null ? null : component(part, name.substring(dot + 1));
        }
        try {
            Method reader = components
                    .computeIfAbsent(owner.getClass(), _ -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name, _ -> reader(owner.getClass(), name));
            return reader.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getClass() + " does not say its " + name, e);
        }
    }

    private static Method reader(Class<?> type, String name) {
        try {
            Method reader = type.getDeclaredMethod(name);
            reader.setAccessible(true);
            return reader;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no component " + name, e);
        }
    }
}

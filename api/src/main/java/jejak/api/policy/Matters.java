package jejak.api.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.aid.rulepack.RulePack;
import jejak.api.access.Principal;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Finds out what a request is about: where the thing lies that it names, whose it is and what has become of it. */
final class Matters {

    /** A matter and the argument that names it. */
    record Named(String argument, Matter matter) {}

    private final Function<String, Optional<Standing>> places;
    private final Kinship kinship;
    private final Programmes programmes;

    Matters(Function<String, Optional<Standing>> places) {
        this.places = places;
        this.kinship = new Kinship(places);
        this.programmes = new Programmes(places);
    }

    /**
     * Everything that is named.
     *
     * @param base what a programme belongs to that is named alone
     * @param who asks; whoever names no region asks about that of their appointment
     * @param named answers the value of an argument
     */
    List<Named> of(List<About> about, Matter base, Principal who, Function<String, @Nullable Object> named) {
        List<Named> matters = new ArrayList<>();
        about.forEach(each -> add(matters, each, named.apply(each.argument()), who));
        if (matters.isEmpty()) {
            matters.add(new Named("", base));
        }
        String programme = programmes.of(about, named);
        return matters.stream()
                .map(m -> new Named(m.argument(), kinship.of(who, m.matter().withProgramme(programme))))
                .toList();
    }

    private void add(List<Named> matters, About about, @Nullable Object value, Principal who) {
        String name = about.argument();
        String text = String.valueOf(value);
        switch (about.kind()) {
            case REGION -> matters.add(new Named(name, region(value, who.scope().region())));
            case HOUSEHOLD -> households(name, value, matters);
            case KIN -> named(value).ifPresent(id -> matters.add(new Named(name, Matter.ofFamily(id))));
            case SESSION, SIGNAL -> matters.add(new Named(name, placed(text, Matter.unknown(null))));
            case PACK -> matters.add(new Named(name, placed(text, Matter.NOTHING))); // before it is on record
            case RECORD -> named(value).ifPresent(id -> matters.add(new Named(name, placed(id, Matter.unknown(null)))));
            case BUDGET -> matters.add(new Named(name, budget(text)));
            case RULEPACK -> matters.add(new Named(name, rulePack(text)));
            case PERSON -> matters.add(new Named(name, person(text, who)));
            case PAYMENT, DELIVERY, PROGRAMME, NODE -> {} // what else is named is of this; a node is known when found
        }
    }

    /** The household of a list of ids or of one id, as the command has it. */
    private void households(String argument, @Nullable Object value, List<Named> matters) {
        if (value instanceof Collection<?> ids) {
            int row = 0;
            for (Object id : ids) {
                matters.add(new Named(argument + "[" + row++ + "]", household(String.valueOf(id))));
            }
        } else {
            named(value).ifPresent(id -> matters.add(new Named(argument, household(id))));
        }
    }

    /** What belongs to a log; a budget line's id says itself where it lies. */
    Matter stream(String id, @Nullable String programme) {
        return id.startsWith("budget:")
                ? budget(id)
                : (id.indexOf(':') < 0 ? household(id) : placed(id, Matter.unknown(null))).withProgramme(programme);
    }

    /** A thing that may be left out and is, is not what the request is about. */
    private static Optional<String> named(@Nullable Object value) {
        return Optional.ofNullable(value).map(String::valueOf);
    }

    private Matter household(String id) {
        return places.apply(id)
                .map(standing -> new Matter(standing.region(), id, standing.state(), null))
                .orElse(Matter.unknown(id));
    }

    /** Of the own family when the person is in it; of others nothing is said, not even where they live. */
    private Matter person(String id, Principal who) {
        return who.households().stream()
                .filter(own -> places.apply(own)
                        .filter(standing -> standing.persons().contains(id))
                        .isPresent())
                .findFirst()
                .map(this::household)
                .orElse(Matter.unknown(null));
    }

    /** A signal belongs to the family it is about, everything else with a log of its own to nobody. */
    private Matter placed(String id, Matter otherwise) {
        return places.apply(id)
                .map(standing -> new Matter(standing.region(), standing.household(), standing.state(), null))
                .orElse(otherwise);
    }

    /** A code that no list holds lies nowhere, so that a typing error is told as what it is. */
    private static Matter region(@Nullable Object code, String otherwise) {
        return code == null ? Matter.of(otherwise) : code(String.valueOf(code));
    }

    private static Matter code(@Nullable String code) {
        return code != null && Regions.find(code).isPresent() ? Matter.of(code) : Matter.NOTHING;
    }

    private static Matter budget(String line) {
        return code(Programmes.part(line, ":", 1)).withProgramme(Programmes.part(line, ":", 2));
    }

    private static Matter rulePack(String content) {
        try {
            return code(RulePack.parse(content).regencyCode());
        } catch (Rejected unreadable) {
            return Matter.NOTHING;
        }
    }
}

package jejak.ledger.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Texts;
import org.jspecify.annotations.Nullable;

/** A bundle's files, and what its bundle.txt says they are. */
record Contents(Map<String, byte[]> files, List<Section.Title> titles) {
    /** The section of the household's own stream. */
    static final String EVENTS = "events";

    private static final String HEADER = "jejak-bundle/v1";
    private static final Pattern TITLE =
            Pattern.compile("(?:stream ([a-z]{1,20}) ([0-9]+) (.+)|loose ([a-z]{1,20}) ([0-9]+))");
    private static final long MOST = 1_000_000;

    static Contents of(Map<String, byte[]> files) throws Malformed {
        byte[] manifest = files.get("bundle.txt");
        List<String> lines = manifest == null ? List.of() : Texts.lines(manifest);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new Malformed("bundle.txt does not begin with '" + HEADER + "'");
        }
        List<Section.Title> titles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            Section.Title title = title(line);
            if (!names.add(title.name())) {
                throw new Malformed("bundle.txt names '" + title.name() + "' twice");
            }
            titles.add(title);
        }
        return new Contents(files, householdFirst(titles));
    }

    String household() {
        return String.valueOf(titles.getFirst().stream());
    }

    byte @Nullable [] file(String name) {
        return files.get(name);
    }

    private static List<Section.Title> householdFirst(List<Section.Title> titles) throws Malformed {
        if (titles.isEmpty()
                || !titles.getFirst().name().equals(EVENTS)
                || titles.getFirst().stream() == null
                || titles.getFirst().count() == 0) {
            throw new Malformed("bundle.txt does not begin with the household's own events");
        }
        return titles;
    }

    private static Section.Title title(String line) throws Malformed {
        Matcher title = TITLE.matcher(line);
        if (!title.matches()) {
            throw new Malformed("'" + line + "' in bundle.txt is not a section");
        }
        boolean stream = title.group(1) != null;
        long count = Texts.decimal(title.group(stream ? 2 : 5));
        if (count > MOST) {
            throw new Malformed("bundle.txt announces more events than a bundle may hold");
        }
        return new Section.Title(title.group(stream ? 1 : 4), (int) count, stream ? title.group(3) : null);
    }
}

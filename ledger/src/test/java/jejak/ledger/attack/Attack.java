package jejak.ledger.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * One way to change history by SQL, which stands in a file of its own.
 *
 * @param means any of these must be found, for the very household and event
 * @param together whether it can be done at several places of one database
 * @param stolen whether head and checkpoints are sealed and signed again afterwards, with the office's own keys
 */
record Attack(String file, Set<String> means, boolean together, boolean stolen) {
    private static final String AT_LAST = "-- At last, once for all places:\n";

    static final List<Attack> BY_SQL = List.of(
            new Attack("01-change-a-payload", Set.of("LEAF_HASH"), true, false),
            new Attack("02-change-and-rechain", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("03-change-and-rebuild-the-tree", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("04-change-with-the-stolen-key", Set.of("HELD_EVENT_DIFFERS"), true, true),
            new Attack("05-delete-before-a-checkpoint", Set.of("HELD_EVENT_MISSING"), false, false),
            new Attack("06-delete-a-household", Set.of("HELD_EVENT_MISSING", "HELD_EVENT_DIFFERS"), true, false),
            new Attack("07-insert-a-back-dated-event", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("08-append-a-forged-approval", Set.of("UNVOUCHED"), true, false),
            new Attack("09-reorder-across-streams", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("10-move-a-ciphertext", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("11-swap-a-key", Set.of("KEY_SWAPPED"), true, false),
            new Attack("12-erase-a-key", Set.of("KEY_GONE"), true, false),
            new Attack("18-edit-a-rule", Set.of("HELD_EVENT_DIFFERS"), true, false),
            new Attack("19-delete-who-looked", Set.of("HELD_EVENT_MISSING", "HELD_EVENT_DIFFERS"), true, false));

    /** At each place, and then what makes everything fit, for all places together as whoever knows their work would. */
    void carryOut(DataSource database, List<Place> places) {
        Sql.script(database, tools());
        String[] parts = sql().split(AT_LAST, 2);
        places.forEach(place -> Sql.script(database, place.in(parts[0])));
        if (parts.length > 1) {
            Sql.script(database, parts[1]);
        }
    }

    String sentence() {
        return sql().lines().findFirst().orElseThrow().substring("-- ".length());
    }

    /** Its first line says what it does. */
    private String sql() {
        return resource(file + ".sql");
    }

    /** Whose event has to be named; any, when only receipts can name one. */
    Set<String> named(Place place) {
        return switch (file.substring(0, 2)) {
            case "18" -> Set.of(AttackedLog.RULES);
            case "19" -> Set.of(place.look());
            case "05" -> Set.of();
            default -> Set.of(place.stream());
        };
    }

    /** Functions that several attacks share. */
    private static String tools() {
        return resource("attacker.sql");
    }

    @Override
    public String toString() {
        return file;
    }

    private static String resource(String name) {
        try (InputStream in = Attack.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

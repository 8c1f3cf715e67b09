package jejak.kernel;

import java.util.List;

/**
 * Something an event takes, frees or uses up beyond its own stream; checked and stored in the same commit as the event.
 *
 * @param kind what kind of thing, for example {@code nik} or {@code bsu-month}
 * @param key which one; for a personal key the plain value, which leaves memory only as a keyed hash
 * @param amount rupiah for a ceiling and its use, otherwise 0
 * @param personal whether the key identifies a person
 */
public record Claim(Mode mode, String kind, String key, long amount, boolean personal) {

    /** What is done with the thing. */
    public enum Mode {
        /** Takes it; the command is refused when somebody else holds it. */
        UNIQUE,
        /** Takes it when free and otherwise leaves the holder alone; for imported data, which is never lost. */
        NOTED,
        /** Frees it. */
        RELEASE,
        /** Opens a ceiling of this amount. */
        CEILING,
        /** Uses up this amount of a ceiling, or gives it back when negative; refused when the ceiling would be passed. */
        CONSUME
    }

    /** An event that makes claims. The answer may depend on nothing but the event, so that a replay finds it again. */
    public interface Source {
        /** The claims of this event, in the order in which they are checked. */
        default List<Claim> claims() {
            return List.of();
        }
    }

    /** A claim on a thing that identifies nobody. */
    public static Claim of(Mode mode, String kind, String key) {
        return new Claim(mode, kind, key, 0, false);
    }

    /** A claim on a number that identifies a person. */
    public static Claim personal(Mode mode, String kind, String key) {
        return new Claim(mode, kind, key, 0, true);
    }

    /** A ceiling, or the use of one, in rupiah. */
    public static Claim money(Mode mode, String kind, String key, long rupiah) {
        return new Claim(mode, kind, key, rupiah, false);
    }
}

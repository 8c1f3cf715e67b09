package jejak.api.signin;

import java.util.stream.Stream;

/** Locks for names: whoever holds the same name's lock goes one after the other, and there are never more locks. */
final class Stripes {

    private static final int MANY = 64;

    private final Object[] locks = Stream.generate(Object::new).limit(MANY).toArray();

    Object of(String name) {
        return locks[Math.floorMod(name.hashCode(), MANY)];
    }
}

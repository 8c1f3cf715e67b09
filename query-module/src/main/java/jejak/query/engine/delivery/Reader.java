package jejak.query.engine.delivery;

/** Somebody whom events are delivered to, as far as reading them goes. */
public interface Reader {
    /** Whether it takes events of this class. */
    boolean wants(Class<?> payloadType);

    /** Whether it looks at what stands beside payloads: who, when, by which command. */
    boolean beside();

    /** Whether it looks at what is sealed for a person. */
    boolean personal();
}

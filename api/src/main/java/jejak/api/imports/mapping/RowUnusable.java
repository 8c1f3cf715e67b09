package jejak.api.imports.mapping;

import jejak.kernel.Reason;

/** A row of which no command can be made; one cell is to blame. */
public final class RowUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final transient Reason reason;

    public RowUnusable(Field field, Reason reason) {
        super(field + ": " + reason.name());
        this.field = field;
        this.reason = reason;
    }

    /** Whose cell it is. */
    public Field field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }
}

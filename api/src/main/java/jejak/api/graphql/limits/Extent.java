package jejak.api.graphql.limits;

/** How far a part of a question reaches: down, into the schema, over how many fields, and over how many rows of them. */
record Extent(long depth, long schemaDepth, long fields, long cost) {

    /** More than this is counted as this, so that no product of many pages overflows. */
    private static final long COUNTLESS = 1_000_000_000L;

    static final Extent NOTHING = new Extent(0, 0, 0, 0);

    Extent beside(Extent other) {
        return new Extent(
                Math.max(depth, other.depth),
                Math.max(schemaDepth, other.schemaDepth),
                Math.min(COUNTLESS, fields + other.fields),
                Math.min(COUNTLESS, cost + other.cost));
    }

    Extent under(String field, long page) {
        boolean schema = field.equals("__schema") || field.equals("__type");
        return new Extent(
                schema ? 1 : depth + 1,
                schema ? depth + 1 : schemaDepth,
                Math.min(COUNTLESS, fields + 1),
                Math.min(COUNTLESS, page * cost + 1));
    }
}

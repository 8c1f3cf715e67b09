package jejak.query.paging;

/** A question that cannot be answered as it stands: a stable code, and what to ask instead, in both languages. */
public final class QueryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String indonesian;

    public QueryRefused(String code, String indonesian, String english) {
        super(english);
        this.code = code;
        this.indonesian = indonesian;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return String.valueOf(getMessage());
    }
}

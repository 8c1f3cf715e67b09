package jejak.api.cli.office;

import tools.jackson.databind.JsonNode;

/** Says why an office did not do what the terminal asked for, in the office's own words. */
public final class OfficeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    OfficeRefused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    static OfficeRefused of(JsonNode error) {
        JsonNode more = error.path("extensions");
        String indonesian = more.path("messageId").asString("");
        String english = more.path("messageEn").asString("");
        String sentence = indonesian.isEmpty() ? error.path("message").asString("?") : indonesian + " / " + english;
        String code = more.path("code").asString(more.path("classification").asString("REFUSED"));
        return new OfficeRefused(code, code + ": " + sentence);
    }

    /** Stable, as in the list of errors. */
    public String code() {
        return code;
    }
}

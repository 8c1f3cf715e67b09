package jejak.api.graphql.gate;

import jejak.api.graphql.limits.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request strictly, and puts the document in the place of its id. */
final class Question {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 50;

    /** A name given twice could mean one thing to us and another to whoever checked before us. */
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TrustedDocuments documents;

    Question(TrustedDocuments documents) {
        this.documents = documents;
    }

    /** The same question with its text and nothing that is not asked for. */
    byte[] read(byte[] body) throws TurnedAway {
        JsonNode sent = json(body);
        if (sent.isArray()) {
            throw new TurnedAway(GateReason.ONE_AT_A_TIME);
        }
        ObjectNode question = STRICT.createObjectNode();
        question.put("query", text(sent));
        copy(sent, question, "operationName", sent.path("operationName").isString());
        copy(sent, question, "variables", sent.path("variables").isObject());
        if (!Texts.usable(question)) {
            throw new TurnedAway(GateReason.TEXT_UNUSABLE);
        }
        return STRICT.writeValueAsBytes(question);
    }

    private static JsonNode json(byte[] body) throws TurnedAway {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException e) {
            throw new TurnedAway(GateReason.BODY_NOT_UNDERSTOOD);
        }
    }

    private String text(JsonNode sent) throws TurnedAway {
        JsonNode hash = sent.path("extensions").path("persistedQuery").path("sha256Hash");
        JsonNode id = sent.has("documentId") ? sent.path("documentId") : hash;
        if (sent.hasNonNull("extensions") && !sent.path("extensions").isObject()) {
            throw new TurnedAway(GateReason.BODY_NOT_UNDERSTOOD);
        }
        if (id.isString()) {
            return documents.find(id.asString()).orElseThrow(() -> new TurnedAway(GateReason.DOCUMENT_UNKNOWN));
        }
        if (!sent.isObject() || !sent.path("query").isString()) {
            throw new TurnedAway(GateReason.BODY_NOT_UNDERSTOOD);
        }
        return sent.path("query").asString();
    }

    private static void copy(JsonNode sent, ObjectNode question, String name, boolean fits) throws TurnedAway {
        if (fits) {
            question.set(name, sent.path(name));
        } else if (sent.hasNonNull(name)) {
            throw new TurnedAway(GateReason.BODY_NOT_UNDERSTOOD);
        }
    }
}

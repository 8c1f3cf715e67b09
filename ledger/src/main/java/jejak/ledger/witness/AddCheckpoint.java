package jejak.ledger.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.MalformedNote;
import jejak.ledger.proof.SignedNote;

/** A request to a witness: a checkpoint, and the proof that it follows the one the witness saw last. */
record AddCheckpoint(long oldSize, List<byte[]> proof, SignedNote note, Checkpoint checkpoint) {
    private static final int MOST_HASHES = 63;
    private static final String OLD = "old ";

    /** @throws MalformedNote unless the bytes are one request */
    static AddCheckpoint parse(byte[] body) {
        String text = text(body);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(OLD)) {
            throw new MalformedNote("A request begins with 'old SIZE', and has an empty line before its checkpoint.");
        }
        List<String> head = List.of(text.substring(0, end).split("\n", -1));
        if (head.size() > 1 + MOST_HASHES) {
            throw new MalformedNote("A consistency proof has at most 63 hashes.");
        }
        SignedNote note = SignedNote.parse(text.substring(end + 2));
        return new AddCheckpoint(
                Checkpoint.size(head.getFirst().substring(OLD.length())),
                head.subList(1, head.size()).stream().map(Checkpoint::hash).toList(),
                note,
                Checkpoint.parse(note.text()));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedNote("The request is not UTF-8.");
        }
    }

    static byte[] write(long oldSize, List<byte[]> proof, SignedNote note) {
        StringBuilder request = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(
                hash -> request.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return request.append('\n').append(note.full()).toString().getBytes(StandardCharsets.UTF_8);
    }
}

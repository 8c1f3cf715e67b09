package jejak.api.keys;

import java.nio.file.Path;

/** A secret outside of the database: in a file that only its owner can read, or in one that a key service has to open. */
public interface SecretText {

    /** The file, to be named in a message and watched for changes. */
    Path path();

    boolean exists();

    /**
     * The text.
     *
     * @throws IllegalStateException when others than its owner could read the file
     * @throws KeyServiceFailed when a key service has to open it and does not
     */
    String read();

    /** Writes the text unless another process was faster; what counts is what {@link #read} then answers. */
    void create(String text);

    /** Puts another text in its place and makes the earlier one unreadable here. */
    void replace(String text);

    /** Sees to it that no copy of an earlier text opens either, where that is in our hands; may be asked again. */
    default void outdateEarlier() {}
}

package jejak.api.imports.sheet;

import java.io.IOException;
import java.io.InputStream;

/** Gives the bytes of a file again from their beginning. */
@FunctionalInterface
public interface SheetSource {

    InputStream open() throws IOException;
}

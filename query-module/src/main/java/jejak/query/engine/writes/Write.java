package jejak.query.engine.writes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement that a handler wants carried out, with what it gave it. */
record Write(Form form, List<@Nullable Object> parameters) {

    /** What the statement says of this column of the rows it touches. */
    String key(String column) {
        return String.valueOf(parameters.get(Objects.requireNonNull(form.keys().get(column))));
    }

    Set<String> keys() {
        return form.keys().keySet();
    }
}

package jejak.api.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words out of which the names of classes, methods, values and constants are made. */
final class Identifiers extends TreeScanner<Void, SortedMap<String, SortedSet<String>>> {

    private static final String SEAM = "_|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

    private Identifiers() {}

    /** From a word to the names it occurs in. */
    static SortedMap<String, SortedSet<String>> words(List<Source> sources) {
        SortedMap<String, SortedSet<String>> words = new TreeMap<>();
        sources.forEach(s -> new Identifiers().scan(s.unit(), words));
        return words;
    }

    /** The words of one name, in lower case. */
    static List<String> split(String name) {
        return List.of(name.split(SEAM)).stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Void visitClass(ClassTree type, SortedMap<String, SortedSet<String>> words) {
        add(type.getSimpleName().toString(), words);
        return super.visitClass(type, words);
    }

    @Override
    public Void visitMethod(MethodTree method, SortedMap<String, SortedSet<String>> words) {
        add(method.getName().toString(), words);
        return super.visitMethod(method, words);
    }

    @Override
    public Void visitVariable(VariableTree value, SortedMap<String, SortedSet<String>> words) {
        add(value.getName().toString(), words);
        return super.visitVariable(value, words);
    }

    private static void add(String name, Map<String, SortedSet<String>> words) {
        split(name).forEach(w -> words.computeIfAbsent(w, _ -> new TreeSet<>()).add(name));
    }
}

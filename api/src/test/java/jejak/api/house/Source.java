package jejak.api.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One Java file as the compiler reads it, not yet compiled. */
record Source(Path file, CompilationUnitTree unit, DocTrees docs) {

    /** Reads all Java files of a part of the modules, {@code main} or {@code test}. */
    static List<Source> all(String part) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(House.javaFiles(part));
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, units);
            DocTrees docs = DocTrees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new Source(Path.of(unit.getSourceFile().toUri()), unit, docs));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return House.name(file);
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    boolean packageInfo() {
        return file.endsWith("package-info.java");
    }

    /** The classes, records, enums, interfaces and annotations that stand at the top of the file. */
    List<ClassTree> types() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** The first sentence written above a tree. */
    Optional<String> sentence(Tree tree) {
        return sentence(docs.getDocCommentTree(TreePath.getPath(unit, tree)));
    }

    /** The first sentence written above the package. */
    Optional<String> packageSentence() {
        return unit.getPackage() == null ? Optional.empty() : sentence(unit.getPackage());
    }

    private static Optional<String> sentence(DocCommentTree doc) {
        return Optional.ofNullable(doc)
                .map(d -> d.getFirstSentence().toString().strip())
                .filter(s -> !s.isEmpty());
    }
}

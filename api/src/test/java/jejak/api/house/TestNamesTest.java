package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A test is a sentence, runs always, waits for nothing but events and meets the real thing. */
class TestNamesTest {

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");
    private static final int WORDS = 2;
    private static final List<Source> SOURCES = Source.all("test");

    @Test
    void aTestIsNamedAfterTheRuleItProves() {
        List<String> names = testMethods();
        assertThat(names).isNotEmpty();
        assertThat(names)
                .filteredOn(
                        name -> Identifiers.split(name).size() < WORDS || name.matches("test.*|.*[cC]ase\\d+|.*_.*"))
                .isEmpty();
    }

    @Test
    void noTestIsSwitchedOffOrSleepsOrMeetsADouble() {
        List<String> found = new ArrayList<>();
        for (Source source : SOURCES) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
                    if (tree.toString()
                            .matches("Thread\\.sleep|org\\.junit\\.jupiter\\.api\\.Disabled|org\\.mockito\\..*")) {
                        found.add(source.name() + ": " + tree);
                    }
                    return super.visitMemberSelect(tree, nothing);
                }
            }.scan(source.unit(), null);
        }
        assertThat(found).isEmpty();
    }

    private static List<String> testMethods() {
        List<String> names = new ArrayList<>();
        for (Source source : SOURCES) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getModifiers().getAnnotations().stream().anyMatch(TestNamesTest::marksATest)) {
                        names.add(method.getName().toString());
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(source.unit(), null);
        }
        return names;
    }

    private static boolean marksATest(AnnotationTree annotation) {
        return TESTS.contains(annotation.getAnnotationType().toString());
    }
}

package jejak.api.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A switch over events names them all, so that a new event does not compile before everybody has an opinion on it. */
class SwitchTest {

    private static final List<Source> SOURCES = Source.all("main");

    @Test
    void noSwitchOverEventsHasADefault() {
        List<String> swallowing = new ArrayList<>();
        SOURCES.forEach(s -> new Switches(s, events(), swallowing).scan(s.unit(), null));
        assertThat(swallowing).isEmpty();
    }

    private static Set<String> events() {
        Set<String> names = SOURCES.stream()
                .filter(s ->
                        s.packageName().endsWith(".events") && !s.packageName().startsWith("jejak.api"))
                .flatMap(s -> s.types().stream())
                .filter(t -> t.getSimpleName().toString().endsWith("Event"))
                .flatMap(t -> t.getMembers().stream())
                .filter(m -> m instanceof ClassTree nested && nested.getKind() == ClassTree.Kind.RECORD)
                .map(m -> ((ClassTree) m).getSimpleName().toString())
                .collect(toSet());
        assertThat(names).contains("BsuPaid", "HouseholdRegistered", "MusdesOpened");
        return names;
    }

    /** Collects the switches that have both an event and a default. */
    private static final class Switches extends TreeScanner<Void, Void> {

        private final Source source;
        private final Set<String> events;
        private final List<String> swallowing;

        Switches(Source source, Set<String> events, List<String> swallowing) {
            this.source = source;
            this.events = events;
            this.swallowing = swallowing;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            look(tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            look(tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void look(List<? extends CaseTree> cases) {
            boolean overEvents = cases.stream()
                    .flatMap(c -> c.getLabels().stream())
                    .flatMap(label -> Arrays.stream(label.toString().split("[^A-Za-z0-9]+")))
                    .anyMatch(events::contains);
            boolean swallows = cases.stream()
                    .flatMap(c -> c.getLabels().stream())
                    .anyMatch(DefaultCaseLabelTree.class::isInstance);
            if (overEvents && swallows) {
                swallowing.add(source.name());
            }
        }
    }
}

package jejak.api.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import jejak.api.house.Ratchet.Exemption;
import org.junit.jupiter.api.Test;

/** A method is read at a glance; one that is nothing but a switch is as long as the list of its cases. */
class MethodSizeTest {

    private static final String BYTES = "the bytes of an envelope in their order, one line each";

    private static final Ratchet LINES = new Ratchet(
            20,
            List.of(
                    new Exemption(
                            "aid-module/src/main/java/jejak/aid/bsu/TerminateBenefit.java decide",
                            26,
                            "the months that stay and the money that goes free are one sum"),
                    new Exemption(
                            "api/src/main/java/jejak/api/demo/DemoVillages.java sit",
                            30,
                            "a session from invitation to minutes"),
                    new Exemption(
                            "api/src/main/java/jejak/api/demo/Planted.java among",
                            21,
                            "one line for each planted finding"),
                    new Exemption(
                            "household-module/src/main/java/jejak/household/RegisterHousehold.java decide",
                            21,
                            "the event has one line for each value"),
                    new Exemption("ledger/src/main/java/jejak/ledger/EnvelopeBytes.java read", 23, BYTES),
                    new Exemption("ledger/src/main/java/jejak/ledger/EnvelopeBytes.java write", 23, BYTES)));

    private static final Ratchet PARAMETERS = new Ratchet(
            5,
            List.of(new Exemption(
                    "api/src/main/java/jejak/api/demo/Step.java on", 6, "a step is a command's context")));

    @Test
    void aMethodIsReadAtAGlance() {
        LINES.holds(measured(MethodSizeTest::lines));
    }

    @Test
    void aMethodTakesFewParameters() {
        PARAMETERS.holds(measured(method -> method.tree().getParameters().size()));
    }

    private record Method(Source source, MethodTree tree) {}

    private static SortedMap<String, Integer> measured(ToIntFunction<Method> size) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (Source source : Source.all("main")) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree tree, Void nothing) {
                    if (tree.getBody() != null && tree.getReturnType() != null) {
                        sizes.merge(
                                source.name() + " " + tree.getName(),
                                size.applyAsInt(new Method(source, tree)),
                                Math::max);
                    }
                    return super.visitMethod(tree, nothing);
                }
            }.scan(source.unit(), null);
        }
        return sizes;
    }

    /** Lines between the braces. */
    private static int lines(Method method) {
        BlockTree body = method.tree().getBody();
        SourcePositions positions = method.source().docs().getSourcePositions();
        LineMap map = method.source().unit().getLineMap();
        long first =
                map.getLineNumber(positions.getStartPosition(method.source().unit(), body));
        long last = map.getLineNumber(positions.getEndPosition(method.source().unit(), body));
        return isOneSwitch(body) ? 0 : (int) (last - first - 1);
    }

    private static boolean isOneSwitch(BlockTree body) {
        List<? extends StatementTree> statements = body.getStatements();
        return statements.size() == 1
                && (statements.getFirst() instanceof SwitchTree
                        || statements.getFirst() instanceof ReturnTree answer
                                && answer.getExpression() instanceof SwitchExpressionTree);
    }
}

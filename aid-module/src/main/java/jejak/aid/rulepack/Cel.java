package jejak.aid.rulepack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads and answers expressions of packs: over the named facts alone, without functions of ours, and bounded. */
public final class Cel {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 24;
    private static final int MOST_ROUNDS = 1_000;

    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .comprehensionMaxIterations(MOST_ROUNDS)
            .build();

    private static final MapType NAMED = MapType.create(SimpleType.STRING, SimpleType.DYN);

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(BOUNDS)
            .setStandardMacros(CelStandardMacro.HAS, CelStandardMacro.ALL, CelStandardMacro.EXISTS)
            .addVar("members", ListType.create(NAMED))
            .addVar("listed", ListType.create(SimpleType.STRING))
            .addVar("deciles", MapType.create(SimpleType.STRING, SimpleType.INT))
            .addVar("programmes", ListType.create(SimpleType.STRING))
            .addVar("yesAnswers", SimpleType.INT)
            .addVar("village", SimpleType.STRING)
            .setResultType(SimpleType.BOOL)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(BOUNDS).build();

    private static final ConcurrentMap<String, CelRuntime.Program> PROGRAMS = new ConcurrentHashMap<>();

    private Cel() {}

    /** Why an expression cannot be used, with its line and column; nothing when it can. */
    public static Optional<String> fault(String expression) {
        try {
            compile(expression);
            return Optional.empty();
        } catch (CelValidationException e) {
            return Optional.of(e.getErrors().stream().findFirst().map(Cel::said).orElse("not an expression"));
        }
    }

    /** Whether an expression holds; one that breaks off at its bounds or for want of a fact does not. */
    public static boolean holds(String expression, Map<String, ?> facts) {
        try {
            return Boolean.TRUE.equals(
                    PROGRAMS.computeIfAbsent(expression, Cel::program).eval(facts));
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    private static CelAbstractSyntaxTree compile(String expression) throws CelValidationException {
        return COMPILER.compile(expression).getAst();
    }

    private static CelRuntime.Program program(String expression) {
        try {
            return RUNTIME.createProgram(compile(expression));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("A pack in force holds an expression that cannot be read.", e);
        }
    }

    private static String said(CelIssue issue) {
        return "%d:%d %s"
                .formatted(
                        issue.getSourceLocation().getLine(),
                        issue.getSourceLocation().getColumn() + 1,
                        issue.getMessage());
    }
}

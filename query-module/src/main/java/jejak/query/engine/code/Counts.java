package jejak.query.engine.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;

/** Whether handlers look at how many rows a statement changed, and so need it carried out at once. */
public final class Counts implements HandlerCode.Visitor {

    private static final String STATEMENT = "org/springframework/jdbc/core/simple/JdbcClient$StatementSpec";

    private boolean justCounted;
    private boolean lookedAt;

    private Counts() {}

    /** True as soon as one answer of an update is not thrown away. */
    public static boolean lookedAt(Class<?> projection) {
        Counts counts = new Counts();
        HandlerCode.walk(projection, counts);
        return counts.lookedAt;
    }

    @Override
    public boolean calls(Call call) {
        return true;
    }

    @Override
    public void step(CodeElement step) {
        if (step instanceof Instruction instruction) {
            lookedAt |= justCounted && instruction.opcode() != Opcode.POP;
            justCounted = step instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(STATEMENT)
                    && call.name().equalsString("update");
        }
    }

    /** Whoever cannot be followed is no handler, and what it writes it writes through a client of its own. */
    @Override
    public void unknown(Call call) {}
}

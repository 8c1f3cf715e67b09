package jejak.api.mutants;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of the program where a command is refused.
 *
 * @param method where it stands, with its descriptor
 * @param at the instruction that is taken away, counted from the start of the method
 * @param reason the code that is given
 */
record Refusal(String type, String method, int at, String reason) {

    private static final String CHECKS = "jejak/kernel/Rejected$Checks";
    private static final String REJECTED = "jejak/kernel/Rejected";

    /** Every place of a class where a check is made that can be taken away alone. */
    static List<Refusal> of(ClassModel type) {
        List<Refusal> all = new ArrayList<>();
        for (MethodModel method : type.methods()) {
            method.code().ifPresent(code -> all.addAll(of(type, method, code.elementList())));
        }
        return all;
    }

    private static List<Refusal> of(ClassModel type, MethodModel method, List<CodeElement> code) {
        List<Refusal> all = new ArrayList<>();
        String reason = "";
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i) instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC) {
                reason = field.name().stringValue();
            } else if (code.get(i) instanceof InvokeInstruction call) {
                int at = isCheck(call) ? i : isRefusal(call) ? guard(code, i) : -1;
                if (at >= 0) {
                    String name = type.thisClass().asInternalName().replace('/', '.');
                    all.add(new Refusal(name, signature(method), at, reason));
                }
            }
        }
        return all;
    }

    private static boolean isCheck(InvokeInstruction call) {
        return call.owner().asInternalName().equals(CHECKS) && call.name().equalsString("that");
    }

    private static boolean isRefusal(InvokeInstruction call) {
        return call.owner().asInternalName().equals(REJECTED)
                && call.name().equalsString("<init>")
                && call.typeSymbol().parameterCount() == 2;
    }

    /** The last jump before a refusal that leads past it; -1 where something else decides, such as a switch. */
    private static int guard(List<CodeElement> code, int refusal) {
        for (int i = refusal; i >= 0; i--) {
            if (code.get(i) instanceof BranchInstruction jump
                    && jump.opcode() != Opcode.GOTO
                    && code.indexOf(target(code, jump.target())) > refusal) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable CodeElement target(List<CodeElement> code, Label label) {
        return code.stream()
                .filter(element ->
                        element instanceof LabelTarget target && target.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    /** The class as it would be without this check. */
    byte[] taken(ClassModel type) {
        return ClassFile.of()
                .transformClass(
                        type,
                        ClassTransform.transformingMethodBodies(
                                method -> signature(method).equals(method()), CodeTransform.ofStateful(Taking::new)));
    }

    private static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    /** Leaves everything as it is but the one instruction. */
    private final class Taking implements CodeTransform {
        private int next;

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            if (next++ != at) {
                builder.with(element);
            } else if (element instanceof BranchInstruction jump) {
                pop(builder, operands(jump.opcode()));
                builder.goto_(jump.target());
            } else {
                pop(builder, 3);
            }
        }
    }

    private static void pop(CodeBuilder builder, int values) {
        for (int i = 0; i < values; i++) {
            builder.pop();
        }
    }

    private static int operands(Opcode jump) {
        return jump.name().startsWith("IF_") ? 2 : 1;
    }

    /** Where a person reads of it. */
    @Override
    public String toString() {
        return type + "." + method.substring(0, method.indexOf('(')) + ": " + reason;
    }
}

package jejak.query.engine.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.stream.Stream;

/**
 * A method as byte code names it.
 *
 * @param owner with slashes
 */
record Call(String owner, String name, String descriptor) {

    /** What a step calls, or hands on to be called. */
    static Stream<Call> in(CodeElement step) {
        return switch (step) {
            case InvokeInstruction call ->
                Stream.of(new Call(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction call ->
                call.bootstrapArgs().stream()
                        .filter(DirectMethodHandleDesc.class::isInstance)
                        .map(handle -> of((DirectMethodHandleDesc) handle));
            default -> Stream.empty();
        };
    }

    private static Call of(DirectMethodHandleDesc handle) {
        String owner = handle.owner().descriptorString();
        return new Call(owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor());
    }
}

package jejak.query.engine.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;

/**
 * Everything that the handlers of a class may come to within this program: their calls, the calls of what they call, and
 * so on. What cannot be followed is told, so that whoever asks can assume the worst.
 */
final class HandlerCode {

    private static final String OURS = "jejak/";
    /** It opens by itself whatever it answers. */
    private static final String LEDGER = "jejak/ledger/";

    private final ClassLoader loader;
    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Deque<Call> waiting = new ArrayDeque<>();
    private final Set<Call> seen = new HashSet<>();

    private HandlerCode(ClassLoader loader) {
        this.loader = loader;
    }

    /** Looks at what happens on the way. */
    interface Visitor {
        /** Answers whether to go on into the method. */
        boolean calls(Call call);

        /** One step of the code of a method. */
        void step(CodeElement step);

        /** A method whose code is not to be found: anything may happen there. */
        void unknown(Call call);
    }

    static void walk(Class<?> projection, Visitor visitor) {
        HandlerCode code = new HandlerCode(projection.getClassLoader());
        handlers(projection)
                .map(method -> new Call(
                        method.getDeclaringClass().getName().replace('.', '/'),
                        method.getName(),
                        MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .descriptorString()))
                .forEach(code.waiting::add);
        while (!code.waiting.isEmpty()) {
            Call next = code.waiting.pop();
            if (code.seen.add(next)) {
                code.body(next).ifPresentOrElse(steps -> code.look(steps, visitor), () -> visitor.unknown(next));
            }
        }
    }

    static Stream<Method> handlers(Class<?> projection) {
        return Stream.<Class<?>>iterate(projection, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventHandler.class));
    }

    private void look(List<CodeElement> steps, Visitor visitor) {
        for (CodeElement step : steps) {
            visitor.step(step);
            Call.in(step)
                    .filter(call ->
                            call.owner().startsWith(OURS) && !call.owner().startsWith(LEDGER))
                    .filter(visitor::calls)
                    .forEach(waiting::add);
        }
    }

    /** Also where a superclass says it; empty when it is nowhere, or has no code. */
    private Optional<List<CodeElement>> body(Call call) {
        for (Optional<ClassModel> type = model(call.owner()); type.isPresent(); type = superclass(type.get())) {
            for (MethodModel method : type.get().methods()) {
                if (method.methodName().equalsString(call.name())
                        && method.methodType().equalsString(call.descriptor())) {
                    return method.code().map(code -> code.elementList());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ClassModel> superclass(ClassModel type) {
        return type.superclass().map(entry -> entry.asInternalName()).flatMap(this::model);
    }

    private Optional<ClassModel> model(String name) {
        if (!name.startsWith(OURS)) {
            return Optional.empty();
        }
        return Optional.ofNullable(classes.computeIfAbsent(name, this::read));
    }

    @SuppressWarnings("NullAway") // a class that is not there has no entry
    private ClassModel read(String name) {
        try (InputStream bytes = loader.getResourceAsStream(name + ".class")) {
            return bytes == null ? null : ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jejak.query.engine.code;

import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import jejak.kernel.Personal;

/**
 * Whether handlers look at what is sealed for a person, and so must be given it open.
 *
 * <p>They do when their code comes to the accessor of a personal component, to a method that takes a record with such
 * components as a whole, or to code that cannot be read.
 */
public final class Sight implements HandlerCode.Visitor {

    private static final Set<String> WHOLE = Set.of("toString", "equals", "hashCode");

    private final ClassLoader loader;
    private boolean personal;

    private Sight(ClassLoader loader) {
        this.loader = loader;
    }

    /** True also when it cannot be told. */
    public static boolean personal(Class<?> projection) {
        Sight sight = new Sight(projection.getClassLoader());
        HandlerCode.walk(projection, sight);
        return sight.personal;
    }

    /** Whether handlers are given more than the payload: who, when, at which place of the log. */
    public static boolean beside(Class<?> projection) {
        return HandlerCode.handlers(projection).anyMatch(method -> method.getParameterCount() > 1);
    }

    @Override
    public boolean calls(Call call) {
        Class<?> owner = named(call.owner().replace('/', '.'));
        if (owner.isInterface() && owner.isSealed()) {
            // Whichever of its records it is.
            return Stream.of(owner.getPermittedSubclasses())
                    .map(type -> calls(new Call(type.getName().replace('.', '/'), call.name(), call.descriptor())))
                    .reduce(false, Boolean::logicalOr);
        }
        if (!owner.isRecord()) {
            return true;
        }
        boolean accessor = call.descriptor().startsWith("()")
                && Stream.of(owner.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(call.name()));
        personal |= WHOLE.contains(call.name()) ? holdsPersonal(owner) : isPersonal(owner, call.name());
        return !accessor && !WHOLE.contains(call.name());
    }

    @Override
    public void step(CodeElement step) {
        if (step instanceof FieldInstruction field) {
            String owner = field.owner().asInternalName();
            personal |= owner.startsWith("jejak/")
                    && isPersonal(named(owner.replace('/', '.')), field.name().stringValue());
        } else if (step instanceof InvokeInstruction call) {
            // What becomes a text as an object may be a whole record; the code does not say of which class.
            personal |= call.type().equalsString("(Ljava/lang/Object;)Ljava/lang/String;")
                    || (call.owner().asInternalName().equals("java/lang/Object")
                            && WHOLE.contains(call.name().stringValue()));
        }
    }

    @Override
    public void unknown(Call call) {
        personal = true;
    }

    private static boolean isPersonal(Class<?> owner, String component) {
        return owner.isRecord()
                && Arrays.stream(owner.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(component) && c.isAnnotationPresent(Personal.class));
    }

    private static boolean holdsPersonal(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).anyMatch(Sight::holdsPersonal);
        }
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(c -> c.isAnnotationPresent(Personal.class) || holdsPersonal(elementOf(c)));
    }

    private static Class<?> elementOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private Class<?> named(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is called but is not there.", e);
        }
    }
}

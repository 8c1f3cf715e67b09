package jejak.api.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** The condition that a class knows no class it may not know. */
final class Knowing extends ArchCondition<JavaClass> {

    private final BiPredicate<JavaClass, JavaClass> mayKnow;

    private Knowing(String description, BiPredicate<JavaClass, JavaClass> mayKnow) {
        super(description);
        this.mayKnow = mayKnow;
    }

    /** @param mayKnow asked for every pair of a class and a class it mentions */
    static Knowing only(String description, BiPredicate<JavaClass, JavaClass> mayKnow) {
        return new Knowing(description, mayKnow);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(d -> !mayKnow.test(type, d.getTargetClass().getBaseComponentType()))
                .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
    }
}

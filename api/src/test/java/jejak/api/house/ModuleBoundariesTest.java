package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom: every wall stands, and every wall bites. */
class ModuleBoundariesTest {

    private static final JavaClasses PRODUCT_AND_CANARIES = new ClassFileImporter()
            .withImportOption(ModuleBoundariesTest::productOrCanary)
            .importPackages("jejak");

    static Stream<Wall> walls() {
        return Stream.of(DomainWalls.ALL, AnswerWalls.ALL, PlantWalls.ALL).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theWallStands(Wall wall) {
        JavaClasses product = PRODUCT_AND_CANARIES.that(DescribedPredicate.not(canary()));
        assertThat(wall.rule().evaluate(product).getFailureReport().getDetails())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void itsCanaryBreaksThisWallAndNoOther(Wall wall) {
        JavaClasses one = PRODUCT_AND_CANARIES.that(DescribedPredicate.describe(
                "the canary", type -> type.getName().startsWith(wall.canary().getName())));
        assertThat(walls().filter(w ->
                                w.rule().allowEmptyShould(true).evaluate(one).hasViolation())
                        .map(Wall::sentence))
                .containsExactly(wall.sentence());
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(PRODUCT_AND_CANARIES.stream().map(JavaClass::getPackageName))
                .contains(
                        "jejak.ledger",
                        "jejak.kernel",
                        "jejak.household",
                        "jejak.deliberation.musdes",
                        "jejak.aid.bsu",
                        "jejak.query.engine",
                        "jejak.api.commands");
    }

    @Test
    void everyCanaryHasAWall() {
        assertThat(PRODUCT_AND_CANARIES.stream()
                        .filter(canary())
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        walls().map(w -> w.canary().getName()).toList());
    }

    private static DescribedPredicate<JavaClass> canary() {
        return JavaClass.Predicates.resideInAPackage("..canary..");
    }

    private static boolean productOrCanary(Location location) {
        return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) || location.contains("/canary/");
    }
}

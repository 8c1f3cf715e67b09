package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.JUNE_TENTH;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.nominated;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class VisitedFamilyTest {

    private static final String ASKS_FOR_A_VISIT = Packs.buleleng().replaceFirst("rules:\n", """
        rules:
                  - rule: ASSESSED_AS_POOR
                    legalBasis: {instrument: Kepmensos, number: 262/HUK, year: 2022}
                    limits: {leastYesAnswers: 3}
        """.stripLeading());

    @Test
    void whatAVisitFoundCountsWhenTheFamilyIsNominated() {
        nominate(then(Families.extremelyPoor(SARI_FAMILY), visit(true))).expectEvents(nominated(POVERTY, SARI));
    }

    @Test
    void withoutASignOfPovertyTheFamilyIsRefused() {
        nominate(then(Families.extremelyPoor(SARI_FAMILY), visit(false)))
                .expectEvents(Aid.refused(BsuStep.NOMINATION, POVERTY, 0, BsuRefusal.NOT_ELIGIBLE));
    }

    private static WelfareAssessed visit(boolean noShelter) {
        WelfareAnswers answers = new WelfareAnswers(noShelter, false, false, false, false, false, false, false, false);
        return new WelfareAssessed(SARI_FAMILY, LocalDate.of(2024, 3, 1), answers, SARI, null, null);
    }

    private static ResultValidator<HouseholdAid> nominate(List<Object> log) {
        AggregateTestFixture<HouseholdAid> aid = new AggregateTestFixture<>(HouseholdAid.class);
        aid.registerInjectableResource(Packs.shelf(ASKS_FOR_A_VISIT));
        aid.registerInjectableResource(Enrolment.UNCOUNTED);
        return aid.given(log).when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI), on(JUNE_TENTH));
    }
}

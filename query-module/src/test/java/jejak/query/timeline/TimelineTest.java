package jejak.query.timeline;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Actor;
import jejak.kernel.Evidence;
import jejak.ledger.RecordedEvent;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.log.Circumstances.Basis;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import jejak.query.paging.QueryRefused;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final List<RecordedEvent> LOG = Recorded.log(
            registered(),
            told(new MemberDeceased(HOUSEHOLD, GEDE, TENTH_OF_JUNE))
                    .with(Actor.ID, "operator-7")
                    .with(Actor.ROLE, "VILLAGE_OPERATOR")
                    .with(Actor.SCOPE, "51.08.08.2010")
                    .with(Actor.COMMAND_ID, "command-1")
                    .with(Actor.CAUSE, "event-0")
                    .with(Actor.EFFECTIVE_DATE, "2024-06-10")
                    .with(
                            Actor.LEGAL_BASIS,
                            List.of(Map.of("instrument", "UU", "number", "24", "year", 2013, "article", "Pasal 44")))
                    .with(
                            Actor.EVIDENCE,
                            List.of(Map.of("kind", "AKTA_KEMATIAN", "number", "K-9", "date", "2024-06-11"))),
            BuSari.nominated(),
            BuSari.paid(FIRST_PAYMENT, 1_800_000));

    @Test
    void anEventIsShownWithWhoWhenAndWhy() {
        TimelineItem died = items(page(10, null), null).get(1);
        assertThat(died.type()).isEqualTo("household.MemberDeceased");
        assertThat(died.module()).isEqualTo("household");
        assertThat(died.recordedAt())
                .isEqualTo(Recorded.BEGINNING.plusSeconds(60).atOffset(ZoneOffset.UTC));
        assertThat(died.effectiveDate()).isEqualTo(TENTH_OF_JUNE);
        assertThat(died.actor()).isEqualTo("operator-7");
        assertThat(died.role()).isEqualTo("VILLAGE_OPERATOR");
        assertThat(died.scope()).isEqualTo("51.08.08.2010");
        assertThat(died.commandId()).isEqualTo("command-1");
        assertThat(died.cause()).isEqualTo("event-0");
        assertThat(died.legalBasis()).containsExactly(new Basis("UU", "24", 2013, "Pasal 44", "UU 24/2013 Pasal 44"));
        assertThat(died.evidence())
                .containsExactly(new Evidence("AKTA_KEMATIAN", "K-9", LocalDate.of(2024, 6, 11), null));
        assertThat(died.leafHash())
                .isEqualTo(HexFormat.of().formatHex(LOG.get(1).hash()));
    }

    @Test
    void sentencesUseTheNamesTheFamilysOwnLogKnows() {
        assertThat(items(page(10, null), null))
                .extracting(item -> item.sentence().id())
                .element(1)
                .isEqualTo("I Gede Arta meninggal pada 10 Juni 2024.");
    }

    @Test
    void aSentenceUsesTheNameAsItWasKnownThen() {
        Member renamed = BuSari.IBU_SARI;
        List<RecordedEvent> log = Recorded.log(
                registered(),
                BuSari.paid(FIRST_PAYMENT, 1_800_000),
                new MemberCorrected(
                        HOUSEHOLD,
                        BuSari.SARI,
                        "event-0",
                        CorrectionReason.TYPING_ERROR,
                        renamed.nik(),
                        new Member(
                                renamed.personId(),
                                renamed.nik(),
                                "Made Sari",
                                renamed.birthDate(),
                                renamed.sex(),
                                renamed.relation(),
                                renamed.occupation())));
        Timeline timeline = Timeline.of(log, page(10, null), null);
        assertThat(timeline.edges().get(1).node().sentence().id()).startsWith("Ni Made Sari menerima");
        assertThat(timeline.edges().get(2).node().sentence().id()).startsWith("Data Made Sari diperbaiki");
    }

    @Test
    void aPageEndsWithACursorAndTheNextBeginsAfterIt() {
        Timeline first = Timeline.of(LOG, page(3, null), null);
        assertThat(first.edges()).extracting(e -> e.node().version()).containsExactly(0L, 1L, 2L);
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        Timeline second = Timeline.of(LOG, page(3, first.pageInfo().endCursor()), null);
        assertThat(second.edges()).extracting(e -> e.node().version()).containsExactly(3L);
        assertThat(second.pageInfo().hasNextPage()).isFalse();
        assertThat(second.pageInfo().hasPreviousPage()).isTrue();
    }

    @Test
    void onlyTheWantedTypesAreShownAndCounted() {
        List<String> wanted = List.of("aid.BsuPaid", "aid.BsuRecipientNominated");
        Timeline timeline = Timeline.of(LOG, page(1, null), wanted);
        assertThat(timeline.filteredCount()).isEqualTo(2);
        assertThat(timeline.edges()).extracting(e -> e.node().type()).containsExactly("aid.BsuRecipientNominated");
        assertThat(items(page(10, timeline.pageInfo().endCursor()), wanted))
                .extracting(TimelineItem::type)
                .containsExactly("aid.BsuPaid");
    }

    @Test
    void refusesACursorThatIsNotOfATimeline() {
        PageRequest page = page(10, PageRequest.cursor("soon"));
        assertThatThrownBy(() -> Timeline.of(LOG, page, null)).isInstanceOf(QueryRefused.class);
    }

    private static List<TimelineItem> items(PageRequest page, List<String> types) {
        return Timeline.of(LOG, page, types).edges().stream().map(Edge::node).toList();
    }

    private static PageRequest page(int first, String after) {
        return PageRequest.of(first, after, 1);
    }
}

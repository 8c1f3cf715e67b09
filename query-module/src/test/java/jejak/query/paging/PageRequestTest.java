package jejak.query.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void takesAPageOfOneToAHundred(int first) {
        assertThat(PageRequest.of(first, null, 1).limit()).isEqualTo(first + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void refusesAnyOtherSize(int first) {
        assertRefused("PAGE_SIZE", () -> PageRequest.of(first, null, 1));
    }

    @Test
    void readsTheKeyThatACursorHides() {
        PageRequest page = PageRequest.of(5, PageRequest.cursor("51.08.08.2010", "a/b|c"), 2);
        assertThat(page.continued()).isTrue();
        assertThat(page.keyOr(0, "")).isEqualTo("51.08.08.2010");
        assertThat(page.keyOr(1, "")).isEqualTo("a/b|c");
    }

    @Test
    void beginsBeforeAllKeysWithoutACursor() {
        assertThat(PageRequest.of(5, null, 1).keyOr(0, "before all")).isEqualTo("before all");
        assertThat(PageRequest.of(5, null, 1).number(0, -1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "gA", "YQBi"})
    void refusesWhatIsNoCursor(String after) {
        assertRefused("CURSOR_UNKNOWN", () -> PageRequest.of(5, after, 2));
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertRefused("CURSOR_UNKNOWN", () -> PageRequest.of(5, PageRequest.cursor("one"), 2));
        String zero = Base64.getUrlEncoder().encodeToString(new byte[] {0});
        assertRefused("CURSOR_UNKNOWN", () -> PageRequest.of(5, zero, 1));
        PageRequest words = PageRequest.of(5, PageRequest.cursor("one"), 1);
        assertRefused("CURSOR_UNKNOWN", () -> words.number(0, -1));
    }

    @Test
    void aPageKnowsWhetherMoreFollows() {
        PageRequest two = PageRequest.of(2, null, 1);
        Connection<String> page = Connection.of(two, List.of("a", "b", "c"), PageRequest::cursor);
        assertThat(page.edges()).extracting(Connection.Edge::node).containsExactly("a", "b");
        assertThat(page.pageInfo())
                .isEqualTo(new Connection.PageInfo(true, false, PageRequest.cursor("a"), PageRequest.cursor("b")));
        assertThat(Connection.of(two, List.of("a", "b"), PageRequest::cursor)
                        .pageInfo()
                        .hasNextPage())
                .isFalse();
    }

    @Test
    void anEmptyPageHasNoCursors() {
        PageRequest after = PageRequest.of(2, PageRequest.cursor("z"), 1);
        assertThat(Connection.of(after, List.<String>of(), PageRequest::cursor).pageInfo())
                .isEqualTo(new Connection.PageInfo(false, true, null, null));
    }

    private static void assertRefused(String code, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        QueryRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}

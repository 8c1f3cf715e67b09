package jejak.aid.events;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.kernel.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is handed over is refused in words of handing over. */
class BsuRefusalTest {

    @ParameterizedTest
    @EnumSource
    void whatIsHandedOverIsNeitherPaidNorInATranche(BsuRefusal refusal) {
        Reason goods = refusal.ofGoods();
        assertThat(goods.name()).isEqualTo(refusal.name());
        assertThat(goods.english()).doesNotContainPattern("(?i)tranche|paid|pay|bank|money|instructed");
        assertThat(goods.indonesian()).doesNotContainPattern("(?i)tahap|bayar|cair|bank|uang");
    }
}

package jejak.api.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jejak.api.regencies.RegencyFolder;
import jejak.api.wiring.Prelude;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts on record which lists of regions the program reads, so that an exchanged list is seen like any other change. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReferenceRecorder implements Prelude {
    private static final String LISTS = "classpath*:regions/*.csv";

    private final ReferenceLog log;
    private final RegencyFolder regencies;

    ReferenceRecorder(ReferenceLog log, RegencyFolder regencies) {
        this.log = log;
        this.regencies = regencies;
    }

    @Override
    public void run() {
        try {
            for (Resource list : new PathMatchingResourcePatternResolver().getResources(LISTS)) {
                record(String.valueOf(list.getFilename()), list.getContentAsByteArray());
            }
            regencies.lists().forEach((name, list) -> record(name, list.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The lists of regions cannot be read.", e);
        }
    }

    private void record(String name, byte[] content) {
        int lines = (int) new String(content, StandardCharsets.UTF_8).lines().count();
        log.recordNews(new ReferenceDataRecorded("reference:" + name, name, ProgramAtHand.sha256(content), lines));
    }
}

package jejak.query.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing a family got, as its list shows it. */
record ReceivedThing(
        String id,
        String kind,
        String programme,
        String category,
        int year,
        String months,
        @Nullable String personId,
        @Nullable Integer quantity,
        @Nullable String unit,
        long rupiah,
        LocalDate receivedOn,
        String receiverPersonId,
        @Nullable String evidenceHash) {}

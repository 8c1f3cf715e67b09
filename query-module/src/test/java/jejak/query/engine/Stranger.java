package jejak.query.engine;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says the same of somebody else: another household in another village, with ids and a programme of its own. */
final class Stranger {

    private static final String FAR_AWAY = "12.05.01.2002";
    private static final Set<String> IDS = Set.of(
            "householdId",
            "decreeId",
            "decreeNumber",
            "musdesId",
            "paymentId",
            "failedPaymentId",
            "overpaymentId",
            "deliveryId",
            "budgetLineId",
            "bankFileId",
            "personId",
            "headPersonId",
            "recipientPersonId",
            "personIds",
            "accessId",
            "caseId",
            "importId",
            "breakGlassId",
            "signalId",
            "check",
            "programme");
    private static final Set<String> VILLAGES = Set.of("villageCode", "fromVillageCode", "toVillageCode");

    private Stranger() {}

    static Told of(Told told) {
        Told other = new Told(changed(told.payload()), told.metadata());
        for (String id : List.of("actor", Told.EVENT_ID)) {
            Object own = told.metadata().get(id);
            other = own == null ? other : other.with(id, own + "-stranger");
        }
        return other;
    }

    private static Object changed(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = changed(components[i].getName(), accessor.invoke(record));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Every event is a record that can be made again.", e);
        }
    }

    private static Object changed(String name, Object value) {
        return switch (value) {
            case String text when IDS.contains(name) -> text + "-stranger";
            case String _ when VILLAGES.contains(name) -> FAR_AWAY;
            case List<?> list -> list.stream().map(each -> changed(name, each)).toList();
            case Record nested -> changed(nested);
            case null, default -> value;
        };
    }
}

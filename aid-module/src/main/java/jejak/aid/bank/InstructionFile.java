package jejak.aid.bank;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.bank.Money.Order;
import jejak.aid.events.BankFileEvent.FileFormat;

/** A file of instructions to the byte: the same payments on the same day make the same file, whoever asks for it. */
final class InstructionFile {

    private InstructionFile() {}

    static String text(FileFormat format, String trancheId, int number, LocalDate day, List<Order> orders) {
        Layout layout = Layout.INSTRUCTION;
        StringBuilder text = new StringBuilder();
        text.append(layout.line(format, List.of("H", "JEJAK-INSTRUCTION", 1, trancheId, number, day)));
        int row = 0;
        for (Order order : orders) {
            text.append(layout.line(
                    format,
                    List.of(
                            "D",
                            ++row,
                            order.paymentId(),
                            order.recipientPersonId(),
                            order.villageCode(),
                            order.months().getFirst(),
                            order.months().getLast(),
                            order.months().size(),
                            order.rupiah())));
        }
        return text.append(layout.line(format, List.of("T", orders.size(), total(orders))))
                .toString();
    }

    static long total(List<Order> orders) {
        return orders.stream().mapToLong(Order::rupiah).sum();
    }
}

package jejak.api.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A bank that mostly pays, and otherwise does everything a bank has ever been seen to do; its own books are right. */
final class SimulatedBank {

    /** What it did, as its own books say. */
    record Entry(long rupiah, boolean paid, LocalDate on) {}

    private final Random random;
    private final int faultsInHundred;
    private final Map<String, Entry> books = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Long> orders = new LinkedHashMap<>();
    private final List<String> late = new ArrayList<>();
    private final List<String> sentBefore = new ArrayList<>();
    private int files;

    SimulatedBank(Random random, int faultsInHundred) {
        this.random = random;
        this.faultsInHundred = faultsInHundred;
    }

    /** Takes a file of instructions; it pays whatever it is told, also twice. */
    void receive(String content) {
        content.lines().filter(line -> line.startsWith("D")).forEach(line -> {
            String[] values = line.split(",", -1);
            if (orders.put(values[2], Long.parseLong(values[8])) != null) {
                throw new AssertionError("The bank is told twice to pay " + values[2]);
            }
            waiting.add(values[2]);
        });
    }

    /** A day's work: the files it sends in the evening, in the order in which they arrive. */
    List<String> day(LocalDate day) {
        List<String> rows = new ArrayList<>(late);
        late.clear();
        waiting.forEach(id -> work(id, day, rows));
        waiting.clear();
        Collections.shuffle(rows, random);
        List<String> sent = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 350) {
            sent.add(file(day, rows.subList(from, Math.min(rows.size(), from + 350))));
        }
        sentBefore.stream().filter(file -> faulty()).limit(2).forEach(sent::add);
        sentBefore.addAll(sent.stream().distinct().toList());
        return sent;
    }

    Entry entry(String payment) {
        return books.get(payment);
    }

    Map<String, Entry> books() {
        return books;
    }

    private void work(String id, LocalDate day, List<String> rows) {
        long rupiah = orders.get(id);
        if (!faulty()) {
            book(id, true, day);
            rows.add(row(id, "PAID", rupiah, day));
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> { // nobody came
                book(id, false, day);
                rows.add(row(id, "FAILED", rupiah, day));
            }
            case 1 -> book(id, random.nextBoolean(), day); // it never says
            case 2 -> { // it does not know itself until it is asked
                book(id, random.nextBoolean(), day);
                rows.add(row(id, "UNCLEAR", rupiah, day));
            }
            case 3 -> { // said twice
                book(id, true, day);
                rows.add(row(id, "PAID", rupiah, day));
                rows.add(row(id, "PAID", rupiah, day));
            }
            case 4 -> { // taken back the same day; the rows come in any order
                book(id, false, day);
                rows.add(row(id, "PAID", rupiah, day));
                rows.add(row(id, "REVERSED", rupiah, day));
            }
            case 5 -> { // the answer comes a day late
                book(id, true, day);
                late.add(row(id, "PAID", rupiah, day));
            }
            case 6 -> { // the reversal comes a day before the payment it takes back
                book(id, false, day);
                rows.add(row(id, "REVERSED", rupiah, day));
                late.add(row(id, "PAID", rupiah, day));
            }
            case 7 -> { // a slip of the pen
                book(id, true, day);
                rows.add(row(id, "PAID", rupiah - 1, day));
            }
            default -> { // a payment that there is none of, and the right one tomorrow
                book(id, true, day);
                rows.add(row("f" + id.substring(1), "PAID", rupiah, day));
                late.add(row(id, "PAID", rupiah, day));
            }
        }
    }

    private void book(String id, boolean paid, LocalDate day) {
        books.put(id, new Entry(orders.get(id), paid, day));
    }

    private boolean faulty() {
        return random.nextInt(100) < faultsInHundred;
    }

    private static String row(String id, String status, long rupiah, LocalDate day) {
        String reason = status.equals("FAILED") ? "ABSENT" : "";
        return "%s,%s,%d,%s,Singaraja,Kantor Perbekel,,%s".formatted(id, status, rupiah, day, reason);
    }

    private String file(LocalDate day, List<String> rows) {
        StringBuilder text = new StringBuilder("H,JEJAK-OUTCOME,1,BPD/%d,%s\n".formatted(++files, day));
        long total = 0;
        for (int i = 0; i < rows.size(); i++) {
            text.append("D,").append(i + 1).append(',').append(rows.get(i)).append('\n');
            total += Long.parseLong(rows.get(i).split(",", -1)[2]);
        }
        return text.append("T,%d,%d\n".formatted(rows.size(), total)).toString();
    }
}

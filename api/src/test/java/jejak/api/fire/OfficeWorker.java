package jejak.api.fire;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import jejak.api.FreshDatabase;
import jejak.api.commands.Outcome;
import jejak.api.wiring.PlantRoom;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** An office's command side as a process of its own: registers families that another office registers as well. */
final class OfficeWorker {
    private static final int CLERKS = 6;
    private static final int FAMILIES = 4_000;

    private final PlantRoom room;
    private volatile boolean stopping;

    private OfficeWorker(PlantRoom room) {
        this.room = room;
    }

    /** Arguments: url, user, password, home, seed, name; then what its predecessor sent and got no answer to. */
    public static void main(String[] args) throws Exception {
        try (PlantRoom room = new PlantRoom(new FreshDatabase(args[0], args[1], args[2]), Path.of(args[3]))) {
            new OfficeWorker(room)
                    .work(
                            new SplittableRandom(Long.parseLong(args[4])),
                            args[5],
                            List.of(args).subList(6, args.length));
        }
    }

    private void work(SplittableRandom random, String name, List<String> unanswered) throws Exception {
        List<Thread> clerks = new ArrayList<>();
        unanswered.forEach(id -> clerks.add(Thread.startVirtualThread(() -> send(id))));
        for (int i = 0; i < CLERKS; i++) {
            SplittableRandom dice = random.split();
            int clerk = i;
            clerks.add(Thread.startVirtualThread(() -> {
                for (int n = 0; !stopping; n++) {
                    send("%s-%d-%d-%d".formatted(name, clerk, n, dice.nextInt(FAMILIES)));
                }
            }));
        }
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (orders.readLine() == null) {
            Runtime.getRuntime().halt(2);
        }
        stopping = true;
        for (Thread clerk : clerks) {
            clerk.join();
        }
    }

    /** The id says which family, so that the next process can send the very same command. */
    private void send(String id) {
        say("sent " + id);
        while (true) {
            Outcome outcome = room.desk().send(command(id), PlantRoom.acting(id));
            if (outcome.errors().isEmpty()) {
                say("kept " + id + " " + outcome.position());
                return;
            }
            String code = outcome.errors().getFirst().code();
            if (!code.equals("LEDGER_UNAVAILABLE") && !code.equals("OUTCOME_UNKNOWN")) {
                say("refused " + id + " " + code);
                return;
            }
        }
    }

    private static RegisterHousehold command(String id) {
        int family = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        NewMember head = new NewMember(
                UUID.nameUUIDFromBytes((id + " head").getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "990801410180%04d".formatted(family + 1),
                "Ni Luh Sari",
                LocalDate.of(1980, 1, 1),
                Sex.FEMALE,
                Relation.HEAD,
                Occupation.FARMER);
        return new RegisterHousehold(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString(),
                "51.08.08.2010",
                "Kajanan",
                "990801%010d".formatted(family + 1),
                "Jalan Contoh 1",
                List.of(head),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
    }
}

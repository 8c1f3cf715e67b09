package jejak.query.change;

import static jejak.query.engine.Told.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Actor;
import jejak.query.engine.Told;

/** A family's log as it may come about, with days in no order: what is recorded late, wrong, put right and taken back. */
public final class RandomFamily {

    /** Where the families of these tests live. */
    public static final List<String> VILLAGES = List.of("51.08.08.2010", "51.08.01.2001", "51.08.07.2001");

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final String id;
    private final List<Told> events = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> dead = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> deaths = new LinkedHashMap<>();
    private final Map<String, BsuDisbursementInstructed> open = new HashMap<>();
    private final List<Integer> standing = new ArrayList<>();
    private String head;
    private String asking;
    private String move;
    private boolean left;
    private boolean closed;
    private String end;
    private String home;
    private int nominated; // 0 not, 1 nominated, 2 determined, 3 in the line
    private boolean suspended;
    private int payments;

    private RandomFamily(String id, Random random) {
        this.id = id;
        this.random = random;
    }

    /** @param steps how many things happen to it; some are two events */
    public static List<Told> of(String id, Random random, int steps) {
        RandomFamily family = new RandomFamily(id, random);
        family.register();
        for (int step = 0; step < steps; step++) {
            family.happens();
        }
        return family.events;
    }

    private void register() {
        head = id + "-p0";
        members.add(person(Relation.HEAD));
        members.add(person(Relation.SPOUSE));
        home = any(VILLAGES.toArray(String[]::new));
        tell(new HouseholdRegistered(
                id, home, "Kaja", "9951080000000001", "Jalan 1", head, List.copyOf(members), IntakeChannel.PUSKESOS));
    }

    private void happens() {
        switch (closed && !deaths.isEmpty() && random.nextInt(4) == 0 ? 17 : random.nextInt(21)) {
            case 0 -> enter();
            case 1 -> die();
            case 2, 3 -> correct();
            case 4 -> tell(new DuplicateNikFlagged(id, someone().personId(), "other" + random.nextInt(2)));
            case 5, 6 -> move();
            case 7 -> leave();
            case 8 -> list();
            case 9 -> enrol();
            case 10, 11 -> decide();
            case 12 -> judge();
            case 13, 14 -> benefit();
            case 15 -> pay();
            case 16 -> part();
            case 17 -> putRight();
            case 18 -> tell(new DuplicateNikResolved(id, someone().personId(), "other" + random.nextInt(2), null));
            case 19 -> end();
            default -> forget();
        }
    }

    /** Somebody is born, or comes back of whom the office was never asked to forget anything. */
    private void enter() {
        List<Member> away = members.stream()
                .filter(m -> gone.contains(m.personId()))
                .filter(m -> !dead.contains(m.personId()) && !asked.contains(m.personId()))
                .toList();
        if (!away.isEmpty() && random.nextBoolean()) {
            Member back = away.getFirst();
            gone.remove(back.personId());
            tell(new MemberAdded(id, back, AdditionReason.MOVED_IN));
            return;
        }
        Member born = person(Relation.CHILD);
        members.add(born);
        tell(new MemberAdded(id, born, AdditionReason.BIRTH));
    }

    private void die() {
        Member who = someone();
        if (dead.add(who.personId())) {
            tell(new MemberDeceased(id, who.personId(), day()));
            deaths.put(who.personId(), latest());
            if (who.personId().equals(head)) {
                tell(new HeadVacated(id, head));
                head = null;
            }
        } else if (head == null) {
            members.stream()
                    .filter(m -> !dead.contains(m.personId()))
                    .findFirst()
                    .ifPresent(this::lead);
        }
    }

    private void part() {
        Member who = someone();
        if (!who.personId().equals(head) && gone.add(who.personId())) {
            tell(new MemberLeft(id, who.personId(), who.nik(), any(DepartureReason.values()), "other", day()));
        } else {
            tell(new FamilyCardRenewed(
                    id,
                    id + "-p0",
                    "unread",
                    "99510800000%05d".formatted(random.nextInt(100_000)),
                    CardRenewal.MOVE,
                    day()));
        }
    }

    /** The latest death or move is taken back, or the death was on another day. */
    private void putRight() {
        if (random.nextBoolean() && !deaths.isEmpty()) {
            String who = deaths.keySet().iterator().next();
            LocalDate right = random.nextBoolean() ? day() : null;
            String wrong = deaths.remove(who);
            tell(new DeathCorrected(id, who, wrong, right));
            if (right == null) {
                dead.remove(who);
                reopen();
            } else {
                deaths.put(who, latest());
            }
        } else if (move != null && !closed) {
            left = false;
            home = any(VILLAGES.toArray(String[]::new));
            tell(new MoveCorrected(id, move, home, "Hamlet " + random.nextInt(9), id + "-p0", "Jalan 3"));
            move = latest();
        }
    }

    private void end() {
        if (!closed && random.nextInt(4) == 0) {
            closed = true;
            ClosingReason reason = any(ClosingReason.values());
            tell(new HouseholdClosed(id, reason, day()));
            end = reason == ClosingReason.ALL_DECEASED || reason == ClosingReason.ALL_LEFT ? latest() : null;
        }
    }

    /** Somebody lives of a family of which nobody was left. */
    private void reopen() {
        if (closed && end != null) {
            closed = false;
            tell(new HouseholdReopened(id, end, left ? null : home));
        }
    }

    private String latest() {
        return id + "-event-" + (events.size() - 1);
    }

    private void lead(Member who) {
        head = who.personId();
        replace(new Member(
                who.personId(), who.nik(), who.name(), who.birthDate(), who.sex(), Relation.HEAD, who.occupation()));
        tell(new HeadReplaced(id, head));
    }

    private void correct() {
        Member m = someone();
        boolean change = random.nextBoolean();
        boolean number = !change && random.nextBoolean();
        Member right = new Member(
                m.personId(),
                number ? "99510812128%05d".formatted(random.nextInt(100_000)) : m.nik(),
                change || random.nextBoolean() ? m.name() : "Name " + random.nextInt(100),
                m.birthDate(),
                m.sex(),
                m.relation(),
                change || random.nextInt(3) == 0 ? any(Occupation.values()) : m.occupation());
        replace(right);
        CorrectionReason reason = change ? CorrectionReason.OCCUPATION_CHANGED : CorrectionReason.TYPING_ERROR;
        tell(new MemberCorrected(id, m.personId(), "unread", reason, m.nik(), right));
    }

    private void move() {
        if (!left && !closed) {
            home = any(VILLAGES.toArray(String[]::new));
            String hamlet = "Hamlet " + random.nextInt(9);
            tell(new HouseholdMovedWithinRegency(id, VILLAGES.getFirst(), home, hamlet, id + "-p0", "Jalan 2", day()));
            move = latest();
        }
    }

    private void leave() {
        if (!left && !closed && random.nextInt(3) == 0) {
            left = true;
            tell(new HouseholdMovedOut(id, VILLAGES.getFirst(), "51.71", day()));
            move = latest();
        }
    }

    private void list() {
        RegistrySource source = random.nextBoolean() ? RegistrySource.DTKS : RegistrySource.DTSEN;
        tell(
                random.nextBoolean()
                        ? new RegistryMembershipChanged(id, source, "2024-01", any(RegistryStatus.values()))
                        : new WelfareDecileChanged(id, source, "2024-01", 1 + random.nextInt(10)));
    }

    private void enrol() {
        String programme = random.nextBoolean() ? "PKH" : "BPNT";
        tell(new ExternalProgrammeEnrolmentChanged(id, programme, any(EnrolmentStatus.values()), day()));
    }

    private void decide() {
        boolean again = !standing.isEmpty() && random.nextBoolean();
        String replaced = again ? id + "-event-" + standing.removeLast() : null;
        standing.add(events.size());
        tell(new HouseholdDeliberated(
                id, "musdes:a", VILLAGES.getFirst(), Forum.MUSDES, any(DecisionKind.values()), null, day(), replaced));
    }

    private void judge() {
        tell(new EligibilityDetermined(
                id,
                "BSU",
                random.nextBoolean() ? "A" : "B",
                2024,
                EligibilityOutcome.UNKNOWN,
                any(EligibilityOutcome.values()),
                "pack",
                List.of(),
                EligibilityCause.FACT_CHANGE,
                null));
    }

    private void benefit() {
        String to = members.getFirst().personId();
        if (nominated == 0 && random.nextInt(3) == 0) {
            nominated = 3;
            tell(new RecipientWaitlisted(id, "quota:a", "BSU", "A", 2024, to, 450_000, "2024-01", "2024-12", "pack"));
        } else if (nominated == 3 && random.nextInt(4) == 0) {
            ends();
        } else if (nominated == 0 || nominated == 3) {
            if (nominated == 3) {
                tell(new RecipientPromoted(id, "quota:a", "BSU", "A", 2024, "2024-03", null, List.of(), null, null));
            }
            nominated = 1;
            suspended = false;
            tell(new BsuRecipientNominated(id, "BSU", "A", 2024, to, 450_000, "2024-01", "2024-12", "pack"));
        } else if (nominated == 1) {
            nominated = 2;
            tell(new BsuRecipientDetermined(
                    id,
                    "BSU",
                    "A",
                    2024,
                    to,
                    "SK " + id + "-" + events.size(),
                    1,
                    450_000,
                    "2024-01",
                    "2024-12",
                    "budget:a",
                    9));
        } else if (random.nextInt(4) == 0) {
            ends();
        } else if (suspended) {
            suspended = false;
            tell(new BenefitResumed(id, "BSU", "A", 2024));
        } else if (random.nextBoolean()) {
            suspended = true;
            tell(new BenefitSuspended(id, "BSU", "A", 2024, any(SuspensionReason.values())));
        } else {
            instruct(to);
        }
    }

    /** Sometimes another family takes the place. */
    private void ends() {
        nominated = 0;
        tell(new BenefitTerminated(id, "BSU", "A", 2024, any(TerminationReason.values()), null, "budget:a", 0));
        if (random.nextInt(3) == 0) {
            tell(new RecipientReplaced(id, "quota:a", "BSU", "A", 2024, "2024-06", "other", "SK 1"));
        }
    }

    private void instruct(String to) {
        String payment = id + "/BSU/A/2024/T" + payments++;
        BsuDisbursementInstructed told = new BsuDisbursementInstructed(
                id, payment, "BSU", "A", 2024, 1, List.of("2024-01"), 450_000, to, VILLAGES.getFirst(), "budget:a");
        open.put(payment, told);
        tell(told);
    }

    private void pay() {
        open.keySet().stream().sorted().findFirst().ifPresent(payment -> {
            switch (random.nextInt(3)) {
                case 0 -> tell(new BsuPaid(id, payment, 450_000, day(), "branch", "point", id + "-p0"));
                case 1 -> tell(new BsuPaymentFailed(id, payment, 450_000, any(PaymentFailure.values()), day()));
                default -> {
                    open.remove(payment);
                    tell(new FundsReturnedToTreasury(
                            id, payment, "BSU", List.of("2024-01"), 450_000, "budget:a", false, "STS", day()));
                }
            }
        });
    }

    private void forget() {
        if (asking == null) {
            asking = someone().personId();
            asked.add(asking);
            tell(new ErasureRequested(id, asking, ErasureGround.CONSENT_WITHDRAWN));
        } else if (random.nextBoolean()) {
            tell(new ErasureRefused(id, asking, ErasureRefusal.OPEN_PAYMENT, null, null));
            asking = null;
        } else {
            tell(new ErasureExecuted(id, asking, "key"));
            asking = null;
        }
    }

    private Member person(Relation relation) {
        int number = members.size();
        return new Member(
                id + "-p" + number,
                "99510801017%05d".formatted(number),
                "Person " + number,
                LocalDate.of(1990, 1, 1),
                Sex.FEMALE,
                relation,
                Occupation.NONE);
    }

    private Member someone() {
        return members.get(random.nextInt(members.size()));
    }

    private void replace(Member right) {
        members.replaceAll(m -> m.personId().equals(right.personId()) ? right : m);
    }

    private LocalDate day() {
        return NEW_YEAR.plusDays(random.nextInt(360));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void tell(Object event) {
        LocalDate day = events.isEmpty() ? NEW_YEAR.plusDays(random.nextInt(90)) : day();
        events.add(told(event)
                .with(Actor.EFFECTIVE_DATE, day.toString())
                .with(Told.EVENT_ID, id + "-event-" + events.size()));
    }
}

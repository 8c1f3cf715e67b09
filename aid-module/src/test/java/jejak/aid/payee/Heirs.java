package jejak.aid.payee;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.Families;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** Heirs and guardians of the tests. */
public final class Heirs {

    public static final LocalDate DEATH = LocalDate.of(2024, 3, 20);
    public static final String GUARDIAN_FAMILY = "0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a09";
    public static final String HASH = "ab".repeat(32);

    private Heirs() {}

    /** Wayan, the son, named as heir of Sari. */
    public static PayeeNamed heir() {
        return new PayeeNamed(
                SARI_FAMILY,
                SARI,
                PayeeStanding.HEIR,
                WAYAN,
                null,
                "HEIR_LETTER",
                "470/12",
                LocalDate.of(2024, 4, 2),
                HASH);
    }

    /** Somebody of another family, named by a court for Sari, who lives. */
    public static PayeeNamed guardian() {
        return new PayeeNamed(
                SARI_FAMILY,
                SARI,
                PayeeStanding.REPRESENTATIVE,
                STRANGER,
                GUARDIAN_FAMILY,
                "COURT_DECISION",
                "7/Pdt.P/2024",
                LocalDate.of(2024, 4, 2),
                HASH);
    }

    static NamePayee asking(PayeeNamed e) {
        return asking(e, e.datedOn());
    }

    /** The same on a document of another day. */
    static NamePayee asking(PayeeNamed e, LocalDate datedOn) {
        return new NamePayee(
                e.householdId(),
                e.recipientPersonId(),
                e.standing(),
                e.payeePersonId(),
                e.payeeHouseholdId(),
                e.evidenceKind(),
                e.number(),
                datedOn,
                e.contentHash());
    }

    static List<Object> sariDied() {
        return List.of(Families.registered(SARI_FAMILY), Families.died(SARI_FAMILY, SARI, DEATH));
    }

    static HouseholdRegistered guardianFamily() {
        return guardianFamily(BENGKALA);
    }

    static HouseholdRegistered guardianFamily(String village) {
        Member guardian = new Member(
                STRANGER,
                "9908084304700001",
                "Ketut",
                LocalDate.of(1970, 4, 3),
                Sex.FEMALE,
                Relation.HEAD,
                Occupation.FARMER);
        return new HouseholdRegistered(
                GUARDIAN_FAMILY,
                village,
                "Banjar Kajanan",
                "9908080101240009",
                "Jalan Kolok 9",
                STRANGER,
                List.of(guardian),
                IntakeChannel.VILLAGE_OPERATOR);
    }
}

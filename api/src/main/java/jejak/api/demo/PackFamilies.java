package jejak.api.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.values.Subject;
import jejak.aid.rulepack.values.WelfareLimit;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordDisability;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/** Invents families for a pack's categories: the same ones every time, in villages of its list, with numbers of nobody. */
final class PackFamilies {

    /**
     * One of them.
     *
     * @param recipient id of the member who collects
     * @param facts what must be recorded of it before the category's rules are passed
     */
    record PackFamily(RegisterHousehold registration, String recipient, List<Object> facts) {
        String id() {
            return registration.householdId();
        }
    }

    private final RulePack pack;
    private final List<Regions.Region> villages;
    private final DemoNumbers numbers = new DemoNumbers();
    private int invented;

    PackFamilies(RulePack pack) {
        this.pack = pack;
        this.villages = Regions.villages(pack.regencyCode());
    }

    List<PackFamily> of(Category category, int families) {
        return IntStream.range(0, families).mapToObj(_ -> family(category)).toList();
    }

    private PackFamily family(Category category) {
        int n = invented++;
        String village = villages.get(n % villages.size()).code();
        List<NewMember> members =
                List.of(member(n, village, Relation.HEAD, 1970), member(n, village, Relation.CHILD, 2004));
        boolean disabled = category.subject() == Subject.MEMBER_WITH_DISABILITY;
        String recipient = (disabled ? members.getLast() : members.getFirst()).personId();
        String id = uuid("family " + n);
        RegisterHousehold registration = new RegisterHousehold(
                id,
                village,
                hamlet() + " " + (n % 4 + 1),
                numbers.familyCard(Regions.kecamatanOf(village), LocalDate.of(2015, 5, 5)),
                "Jalan Demo No. " + (n + 1),
                members,
                IntakeChannel.REGISTRY_IMPORT);
        return new PackFamily(registration, recipient, facts(category, id, disabled ? recipient : null));
    }

    private List<Object> facts(Category category, String id, @Nullable String disabled) {
        int year = category.months().from().getYear();
        String period = year + "-01";
        List<Object> facts = new ArrayList<>();
        WelfareLimit limit = category.welfareLimit();
        category.registries()
                .forEach(r -> facts.add(new ImportRegistryStatus(id, r, period, RegistryStatus.LISTED, null)));
        if (limit != null) {
            facts.add(new ImportRegistryStatus(
                    id, limit.registry(), period, RegistryStatus.LISTED, limit.highestDecile()));
        }
        if (disabled != null) {
            facts.add(new RecordDisability(
                    id, disabled, DisabilityKind.SENSORY, DisabilitySeverity.SEVERE, LocalDate.of(year, 1, 2)));
        }
        return facts;
    }

    private NewMember member(int n, String village, Relation relation, int year) {
        Sex sex = n % 2 == 0 ? Sex.FEMALE : Sex.MALE;
        LocalDate born = LocalDate.of(year, 1 + n % 12, 1 + n % 28);
        String nik = numbers.nik(Regions.kecamatanOf(village), born, sex);
        String name = "Warga Contoh " + relation.name() + " " + (n + 1);
        return new NewMember(uuid(relation + " " + n), nik, name, born, sex, relation, Occupation.FARMER);
    }

    private String hamlet() {
        return pack.office() == null || pack.office().titles() == null
                ? "Dusun"
                : pack.office().titles().hamlet().id();
    }

    private String uuid(String of) {
        String name = pack.code() + "|" + of;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

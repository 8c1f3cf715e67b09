package jejak.query.household;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.ledger.Ledger;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.node.Found;
import jejak.query.node.NodeKind;
import jejak.query.person.HouseholdsOfPersons;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds persons as members of the family they are recorded in now. */
@Controller
class MemberNodes implements NodeKind {

    private static final String PREFIX = "person:";

    private final Ledger ledger;
    private final HouseholdsOfPersons households;

    MemberNodes(Ledger ledger, HouseholdsOfPersons households) {
        this.ledger = ledger;
        this.households = households;
    }

    @SchemaMapping(typeName = "Member")
    String id(FamilyMember member) {
        return PREFIX + member.personId();
    }

    @Override
    public String type() {
        return "Member";
    }

    @Override
    public Class<?> is() {
        return FamilyMember.class;
    }

    @Override
    public boolean owns(String id) {
        return id.startsWith(PREFIX);
    }

    @Override
    public Map<String, Found> find(Collection<String> ids) {
        Map<String, String> homes = households.of(
                ids.stream().map(id -> id.substring(PREFIX.length())).toList());
        Map<String, Found> found = new HashMap<>();
        ledger.streams(Set.copyOf(homes.values())).forEach((household, log) -> {
            Map<String, FamilyMember> members = HouseholdFold.of(log).stream()
                    .flatMap(family -> family.members().stream())
                    .collect(Collectors.toMap(FamilyMember::personId, Function.identity()));
            ids.forEach(id -> {
                FamilyMember member = members.get(id.substring(PREFIX.length()));
                if (member != null) {
                    found.put(id, new Found(this, member, household));
                }
            });
        });
        return found;
    }
}

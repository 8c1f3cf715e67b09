package jejak.api.looks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import jejak.api.access.BreakGlass;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.kernel.Regions;
import jejak.query.engine.tables.ReadScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says to the database how far the one who is signed in may see; the program's own threads see nothing. */
@Component
class SignedInScope implements Supplier<ReadScope> {

    /** The account whose emergency access is being looked up, which is itself a question to the database. */
    static final ScopedValue<String> LOOKING_UP = ScopedValue.newInstance();

    private final ObjectProvider<BreakGlass> glasses;

    SignedInScope(ObjectProvider<BreakGlass> glasses) {
        this.glasses = glasses;
    }

    @Override
    public ReadScope get() {
        return LOOKING_UP.isBound()
                ? new ReadScope(Set.of(), Set.of(), LOOKING_UP.get())
                : Principals.find().map(this::of).orElse(ReadScope.NOTHING);
    }

    /** A citizen's office is their own family, wherever it lives. */
    private ReadScope of(Principal who) {
        Set<String> regions = new HashSet<>();
        if (who.role() != Role.CITIZEN) {
            regions.add(region(who));
        }
        glasses.getObject().open(who.account()).ifPresent(glass -> regions.add(glass.region()));
        return new ReadScope(regions, who.households(), who.account());
    }

    /** A facilitator works in the villages around as well, as far as the kecamatan. */
    private static String region(Principal who) {
        String region = who.scope().region();
        if (region.equals(Scope.NATION)) {
            return ReadScope.EVERYWHERE;
        }
        boolean around = who.role() == Role.SOCIAL_FACILITATOR && Regions.isVillage(region);
        return around ? Regions.kecamatanOf(region) : region;
    }
}

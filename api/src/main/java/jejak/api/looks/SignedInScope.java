package jejak.api.looks;

import java.util.Set;
import java.util.function.Supplier;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.query.engine.ReadScope;
import org.springframework.stereotype.Component;

/** Says to the database how far the one who is signed in may see; the program's own threads see nothing. */
@Component
class SignedInScope implements Supplier<ReadScope> {

    @Override
    public ReadScope get() {
        return Principals.find().map(SignedInScope::of).orElse(ReadScope.NOTHING);
    }

    /** A citizen's office is their own family, wherever it lives. */
    private static ReadScope of(Principal who) {
        Set<String> regions =
                who.role() == Role.CITIZEN ? Set.of() : Set.of(who.scope().region());
        return new ReadScope(regions, who.households(), who.account());
    }
}

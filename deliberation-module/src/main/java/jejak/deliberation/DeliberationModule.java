package jejak.deliberation;

import java.util.List;
import java.util.function.Function;
import jejak.deliberation.musdes.MusdesRoom;
import jejak.deliberation.objection.ObjectionRoom;
import jejak.deliberation.proposal.ProposalRoom;
import jejak.deliberation.publication.PublicationRoom;
import jejak.deliberation.result.ResultRoom;
import org.axonframework.config.Configurer;

/** Says what has to be wired for villages to deliberate, and which facts make this room act. */
public final class DeliberationModule {

    private DeliberationModule() {}

    /** Registers every aggregate and handler of the module; needs the rules of sessions, proposals and objections, and who is on a list, as components. */
    public static void configure(Configurer configurer) {
        MusdesRoom.configure(configurer);
        ResultRoom.configure(configurer);
        ProposalRoom.configure(configurer);
        ObjectionRoom.configure(configurer);
        PublicationRoom.configure(configurer);
    }

    /** What this room does by itself when something happened: nothing; a village's word comes from its people. */
    public static List<Function<Object, List<Object>>> policies() {
        return List.of();
    }
}

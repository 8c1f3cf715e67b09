package jejak.api.cli;

import jejak.household.access.CaseNumber;
import jejak.household.access.LookReason;
import jejak.household.events.AccessEvent.Purpose;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What has to be said before persons' data leaves at a terminal. */
final class PersonalLayer {
    @Option(
            names = "--personal",
            required = true,
            description = {
                "beserta data pribadi; dicatat lebih dahulu atas nama pengguna mesin ini, perlu --case",
                "with the persons' data in the clear; put on record first under this machine's user, needs --case"
            })
    void ask(boolean asked) {
        // That this object is there says it.
    }

    @Option(
            names = "--case",
            required = true,
            paramLabel = "NUMBER",
            description = "nomor berkas perkara / file number of the case, e.g. ITDA/2026/7")
    private String caseNumber = "";

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            defaultValue = "AUDIT",
            description = "VERIFICATION, PAYMENT, AUDIT, COMPLAINT, CORRECTION (${DEFAULT-VALUE})")
    private Purpose purpose = Purpose.AUDIT;

    /** @throws ParameterException when what was said is no purpose or no file number */
    String caseNumber(CommandSpec spec) {
        if (purpose == Purpose.ROUTINE || purpose == Purpose.OWN_DATA) {
            throw wrong(spec, LookReason.PURPOSE_NOT_ENOUGH);
        }
        if (!CaseNumber.isUsable(caseNumber)) {
            throw wrong(spec, LookReason.CASE_NUMBER_UNUSABLE);
        }
        return caseNumber;
    }

    Purpose purpose() {
        return purpose;
    }

    private static ParameterException wrong(CommandSpec spec, LookReason reason) {
        return new ParameterException(spec.commandLine(), reason.indonesian() + " / " + reason.english());
    }
}

package jejak.api.proof;

import tools.jackson.databind.node.ObjectNode;

/** Tells programs by their hashes, for a person or for a program. */
public final class ProgramText {
    private ProgramText() {}

    public static String of(ProgramAtHand program) {
        return "%s (%s), halaman pemeriksa / verifying page %s"
                .formatted(
                        program.programHash(), program.packaged() ? "jar" : "folder / folders", program.verifierHash());
    }

    public static String of(RecordedProgram program) {
        return "sejak posisi / from position %d (%s), versi / version %s: %s"
                .formatted(program.position(), program.recordedAt(), program.version(), of(program.program()));
    }

    public static void into(ObjectNode object, ProgramAtHand program) {
        object.put("packaged", program.packaged())
                .put("programHash", program.programHash())
                .put("verifierHash", program.verifierHash());
    }

    public static void into(ObjectNode object, RecordedProgram program) {
        object.put("position", program.position())
                .put("recordedAt", program.recordedAt())
                .put("version", program.version());
        into(object, program.program());
    }
}

package jejak.api.commands;

import jejak.kernel.Reason;

/**
 * One thing that stands in the way of a command, for the person who sent it.
 *
 * @param path the input field, for example {@code members[0].nik}; empty when the command as a whole is refused
 * @param code stable code of the reason
 */
public record UserError(String path, String code, String indonesian, String english) {

    /** A reason, with the values in its sentences that it names. */
    public static UserError of(String path, Reason reason) {
        return new UserError(path, reason.name(), reason.indonesian(), reason.english());
    }
}

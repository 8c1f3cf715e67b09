package jejak.api.imports;

import jejak.kernel.Reason;

/**
 * One thing to say of a row; holds no value of the file.
 *
 * @param line line in the file, from 1
 * @param column title of the column, or the field that a command complained of; may be empty
 * @param bad whether the row is kept back because of it
 */
record Finding(int line, String column, boolean bad, String code, String indonesian, String english) {

    static Finding bad(int line, String column, Reason reason) {
        return new Finding(line, column, true, reason.name(), reason.indonesian(), reason.english());
    }

    static Finding notice(int line, String column, Reason reason) {
        return new Finding(line, column, false, reason.name(), reason.indonesian(), reason.english());
    }
}

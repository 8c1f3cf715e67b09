package jejak.ledger.attack;

/**
 * Where an attack strikes: an event of one household, one of another, and what a script may need of both.
 *
 * @param position of the event in the log
 * @param version of it in its stream
 * @param other position of an event of another household
 * @param look a stream of looks
 * @param number of the place, which is also the position of a rule
 */
record Place(String stream, long version, long position, long other, String look, int number) {
    /** The script with this place in it. */
    String in(String script) {
        return script.replace("${position}", Long.toString(position))
                .replace("${version}", Long.toString(version))
                .replace("${stream}", stream)
                .replace("${other}", Long.toString(other))
                .replace("${look}", look)
                .replace("${rule}", Integer.toString(number));
    }

    /** The same with a number of its own, and with looks of its own. */
    Place numbered(int of) {
        return new Place(stream, version, position, other, "access:pengawas-" + of, of);
    }
}

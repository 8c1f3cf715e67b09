package jejak.query.audit;

/**
 * One row of the answer to a question about one family.
 *
 * @param question which question it answers
 * @param id of the row, unlike that of every other row of the question
 * @param kind what it is a case of, as a code
 * @param villageCode where it belongs
 * @param rupiah the money it is about
 * @param known whether the office could have known in time
 * @param row what is answered
 */
record Finding(
        String question,
        String id,
        String programme,
        int year,
        String kind,
        String villageCode,
        long rupiah,
        boolean known,
        Object row) {}

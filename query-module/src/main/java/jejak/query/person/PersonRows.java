package jejak.query.person;

import java.util.Set;
import java.util.TreeSet;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down in which household a person is and was, and by which numbers each is found. */
record PersonRows(JdbcClient db, SearchHash hash) {

    private static final String ERASED = "[dihapus]";

    void left(MemberLeft e) {
        if (e.reason() == DepartureReason.RECORDED_BY_MISTAKE) {
            keepCard(e.householdId(), e.personId());
            db.sql("delete from person_number_v2 where person_id = ?")
                    .param(e.personId())
                    .update();
        } else if (e.toHouseholdId() != null) {
            db.sql("update person_index_v2 set household_id = ? where person_id = ?")
                    .params(e.toHouseholdId(), e.personId())
                    .update();
            keepCard(e.householdId(), e.personId());
            db.sql("insert into person_past_v2 values (?, ?) on conflict do nothing")
                    .params(e.personId(), e.householdId())
                    .update();
        }
    }

    /** The card is the family's, which is found by it under whoever is left. */
    private void keepCard(String householdId, String formerHead) {
        db.sql("""
            update person_number_v2 card set person_id = heir.person_id
            from (select min(person_id) as person_id from person_index_v2 join person_number_v2 using (person_id)
                where household_id = :household and person_id <> :head and kind = 'NIK') heir
            where card.person_id = :head and kind = 'CARD' and heir.person_id is not null
            """).param("household", householdId).param("head", formerHead).update();
        db.sql("delete from person_number_v2 where person_id = ? and kind = 'CARD'")
                .param(formerHead)
                .update();
    }

    void renewed(FamilyCardRenewed e) {
        db.sql("""
            delete from person_number_v2 where kind = 'CARD' and person_id in
                (select person_id from person_index_v2 where household_id = ?)
            """).param(e.householdId()).update();
        number(e.headPersonId(), "CARD", e.cardNumber());
    }

    /** The family the person belongs to, and those left behind, whose logs speak of the person too. */
    Set<String> families(String personId, String household) {
        Set<String> families = new TreeSet<>(Set.of(household));
        db.sql("select household_id from person_past_v2 where person_id = ?")
                .param(personId)
                .query(String.class)
                .list()
                .forEach(past -> families.add(String.valueOf(past)));
        return families;
    }

    void add(String householdId, Member member) {
        db.sql("insert into person_index_v2 values (?, ?, 'OPEN') on conflict (person_id) do nothing")
                .params(member.personId(), householdId)
                .update();
        number(member.personId(), "NIK", member.nik());
    }

    /** A number that reads erased is nobody's. */
    void number(String personId, String kind, String number) {
        db.sql("delete from person_number_v2 where person_id = ? and kind = ?")
                .params(personId, kind)
                .update();
        if (!number.equals(ERASED)) {
            db.sql("insert into person_number_v2 values (?, ?, ?)")
                    .params(hash.of(number), personId, kind)
                    .update();
        }
    }

    void state(String personId, String state) {
        db.sql("update person_index_v2 set data_state = ? where person_id = ?")
                .params(state, personId)
                .update();
    }
}

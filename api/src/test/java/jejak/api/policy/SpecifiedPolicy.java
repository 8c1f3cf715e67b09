package jejak.api.policy;

import static jejak.api.access.Role.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;

/** Says in its own words who may do what; shares no code and no table with the engine it is compared with. */
record SpecifiedPolicy(Principal who, Matter matter, List<String> mine, List<String> its) {

    private static final Role[] CLERKS = {VILLAGE_OPERATOR, SOCIAL_FACILITATOR, OFFICE_DATA_OFFICER};

    static boolean permits(Principal who, String action, Matter matter, LocalDate today) {
        List<String> its = segments(matter.region() == null ? "" : matter.region());
        SpecifiedPolicy asked =
                new SpecifiedPolicy(who, matter, segments(who.scope().region()), its);
        return asked.appointed(today) && (action.startsWith("READ_") ? asked.reads(action) : asked.acts(action));
    }

    /** An appointment has a first and perhaps a last day, and perhaps a list of programmes. */
    private boolean appointed(LocalDate today) {
        Scope scope = who.scope();
        boolean ended = scope.until() != null && scope.until().compareTo(today) < 0;
        boolean programme = matter.programme() == null
                || scope.programmes().isEmpty()
                || scope.programmes().stream().anyMatch(matter.programme()::equals);
        return scope.from().compareTo(today) <= 0 && !ended && programme;
    }

    private boolean acts(String action) {
        return switch (action) {
            case "ANSWER" -> who.role() != SYSTEM;
            case "REGISTER_FAMILY" -> anew(VILLAGE_OPERATOR, OFFICE_DATA_OFFICER);
            case "REPORT_STRAY_POOR" -> anew(CLERKS);
            case "OPEN_CASE" -> hereOrNowhere() && (is(CITIZEN, VILLAGE_HEAD, OFFICE_VERIFIER) || is(CLERKS));
            case "HANDLE_CASE" -> somewhere() && (anew(OFFICE_VERIFIER) || anew(CLERKS));
            case "TAKE_IN_FILE" -> somewhere() && anew(OFFICE_DATA_OFFICER, OFFICE_VERIFIER);
            case "CORRECT_PERSON" -> acts("PROPOSE") || others() && here() && unrestricted(OFFICE_DATA_OFFICER);
            case "REPORT_CHANGE" -> acts("CORRECT_PERSON") || others() && here() && alive(SOCIAL_FACILITATOR);
            case "PROPOSE" -> others() && here() && alive(VILLAGE_OPERATOR);
            case "FINALISE" -> others() && here() && alive(VILLAGE_HEAD);
            case "VERIFY" -> others() && here() && alive(OFFICE_VERIFIER);
            case "APPROVE" -> others() && here() && alive(OFFICE_HEAD);
            case "ENDORSE" -> others() && here() && alive(REGENT);
            case "FILE_OBJECTION" ->
                normal() && (acts("ASK_ERASURE") && is(CITIZEN) || acts("REGISTER_FAMILY") && here());
            case "SPOT_CHECK" -> others() && here() && alive(OFFICE_VERIFIER, SOCIAL_FACILITATOR);
            case "ASSESS" -> others() && (acts("VISIT") || here() && alive(VILLAGE_OPERATOR, OFFICE_DATA_OFFICER));
            case "VISIT" -> (here() || sameKecamatan()) && alive(SOCIAL_FACILITATOR);
            case "IMPORT" -> others() && here() && is(OFFICE_DATA_OFFICER);
            case "CONVENE" -> anew(VILLAGE_OPERATOR, VILLAGE_HEAD, BPD_CHAIR);
            case "SIT" -> others() && here() && unrestricted(VILLAGE_OPERATOR, BPD_CHAIR);
            case "DECIDE_IN_VILLAGE" -> others() && here() && unrestricted(VILLAGE_OPERATOR);
            case "SIGN_MINUTES" -> others() && here() && unrestricted(VILLAGE_HEAD, BPD_CHAIR);
            case "RECEIVE_RESULT" -> others() && here() && unrestricted(OFFICE_VERIFIER);
            case "PUBLISH_LIST", "WITHDRAW_LIST" ->
                somewhere() && (anew(VILLAGE_HEAD) || action.startsWith("W") && anew(OFFICE_HEAD, DPO));
            case "SET_RULES" -> anew(REGENT);
            case "OPEN_BUDGET", "DRAFT_RULES" -> anew(OFFICE_HEAD, REGENT);
            case "PLAN_TRANCHE", "APPROVE_RULES" -> anew(OFFICE_HEAD);
            case "ASK_ERASURE" -> others() && here() && is(DPO) || !others() && somewhere() && is(CITIZEN);
            case "HOLD_ERASURE" -> others() && here() && is(DPO, INSPECTOR);
            case "JUDGE_SIGNAL" -> others() && here() && is(INSPECTOR, EXTERNAL_AUDITOR);
            case "MEND_ANSWERS" -> normal() && others() && !somewhere() && is(OFFICE_DATA_OFFICER, OFFICE_HEAD);
            case "DECIDE_ERASURE" -> others() && here() && is(DPO, OFFICE_HEAD);
            case "FLAG_DUPLICATE", "EXECUTE_ERASURE", "LOOK_FOR_SIGNALS", "EXPIRE_OBJECTION" -> acts("PROGRAM");
            case "PROGRAM" -> is(SYSTEM) && somewhere();
            case "NOMINATE" -> others() && hereOrNowhere() && unrestricted(OFFICE_DATA_OFFICER, OFFICE_VERIFIER);
            case "EVALUATE" -> acts("PROGRAM") || somewhere() && acts("NOMINATE");
            case "SWEEP_SIGNALS" -> acts("PROGRAM") || acts("JUDGE_SIGNAL");
            case "DETERMINE" -> others() && hereOrNowhere() && unrestricted(REGENT);
            case "INSTRUCT_PAYMENT" -> others() && here() && unrestricted(TREASURER);
            case "REPORT_OUTCOME" -> others() && here() && is(BANK_AGENT);
            case "RETURN_FUNDS" -> others() && here() && is(BANK_AGENT, TREASURER);
            case "HOLD_BENEFIT", "END_BENEFIT", "REMEDY_SIGNAL" -> others() && here() && is(OFFICE_HEAD);
            case "OPEN_GLASS" ->
                normal()
                        && others()
                        && !abroad()
                        && (is(TREASURER, OFFICE_HEAD, VILLAGE_HEAD, OFFICE_VERIFIER) || is(CLERKS));
            case "MEND_FAMILY" -> others() && here() && unrestricted(OFFICE_DATA_OFFICER);
            case "REVIEW_GLASS" -> normal() && others() && !somewhere() && is(DPO, INSPECTOR);
            default -> throw new AssertionError(action + " is specified nowhere; say here who may do it.");
        };
    }

    private boolean reads(String action) {
        return switch (action) {
            case "READ_FAMILY" -> family(TREASURER, VILLAGE_OPERATOR, VILLAGE_HEAD) || facilitates(true);
            case "READ_PERSON" -> family(VILLAGE_OPERATOR, VILLAGE_HEAD) || facilitates(true);
            case "READ_AID" -> family(TREASURER, VILLAGE_OPERATOR, VILLAGE_HEAD) || facilitates(false);
            case "READ_HISTORY" -> family(VILLAGE_OPERATOR, VILLAGE_HEAD);
            case "READ_SESSION" ->
                hereOrNowhere()
                                && (is(INSPECTOR, EXTERNAL_AUDITOR)
                                        || unrestricted(VILLAGE_OPERATOR, VILLAGE_HEAD, BPD_CHAIR, SOCIAL_FACILITATOR)
                                        || unrestricted(OFFICE_DATA_OFFICER, OFFICE_VERIFIER, OFFICE_HEAD, REGENT))
                        || sameKecamatan() && unrestricted(SOCIAL_FACILITATOR);
            case "READ_PAYMENTS" ->
                hereOrNowhere() && !is(VILLAGE_OPERATOR, BPD_CHAIR, SOCIAL_FACILITATOR, CITIZEN, DPO, SYSTEM);
            case "READ_AUDIT" ->
                hereOrNowhere()
                        && (unrestricted(VILLAGE_OPERATOR, VILLAGE_HEAD, OFFICE_DATA_OFFICER, OFFICE_VERIFIER)
                                || unrestricted(OFFICE_HEAD, REGENT, TREASURER)
                                || is(INSPECTOR, EXTERNAL_AUDITOR));
            case "READ_FIGURES" -> normal() && !abroad() && !is(BANK_AGENT, CITIZEN, SYSTEM);
            case "READ_SIGNALS", "READ_PLACES" ->
                reads("READ_CASES") || hereOrNowhere() && is(OFFICE_DATA_OFFICER, OFFICE_VERIFIER, REGENT);
            case "READ_NUMBER" ->
                here()
                                && (unrestricted(VILLAGE_OPERATOR, OFFICE_DATA_OFFICER, OFFICE_VERIFIER)
                                        || is(OFFICE_HEAD, INSPECTOR, EXTERNAL_AUDITOR))
                        || is(CITIZEN) && !others();
            case "READ_LOOKS" -> is(DPO, INSPECTOR, EXTERNAL_AUDITOR) || is(CITIZEN) && !others();
            case "READ_WATCH" -> normal() && !somewhere() && is(DPO, INSPECTOR, EXTERNAL_AUDITOR);
            case "READ_BUNDLE" -> here() && is(INSPECTOR, EXTERNAL_AUDITOR);
            case "READ_EXPORT" -> others() ? is(DPO) : is(CITIZEN);
            case "READ_FINDING" ->
                hereOrNowhere() && is(VILLAGE_OPERATOR, OFFICE_DATA_OFFICER, DPO, INSPECTOR, EXTERNAL_AUDITOR);
            case "READ_FILES" ->
                normal() && (reads("READ_CASES") || hereOrNowhere() && is(OFFICE_DATA_OFFICER, OFFICE_VERIFIER));
            case "READ_COUNTER" ->
                reads("READ_FILES") || normal() && hereOrNowhere() && (is(VILLAGE_HEAD) || is(CLERKS));
            case "READ_CASES" -> hereOrNowhere() && is(OFFICE_HEAD, DPO, INSPECTOR, EXTERNAL_AUDITOR);
            case "READ_SYSTEM" ->
                normal() && !somewhere() && is(OFFICE_DATA_OFFICER, OFFICE_HEAD, INSPECTOR, EXTERNAL_AUDITOR, DPO);
            default -> throw new AssertionError(action + " is specified nowhere; say here who may do it.");
        };
    }

    private boolean family(Role... also) {
        boolean office = unrestricted(OFFICE_DATA_OFFICER, OFFICE_VERIFIER, REGENT) || unrestricted(also);
        return here() && (office || is(OFFICE_HEAD, DPO, INSPECTOR, EXTERNAL_AUDITOR)) || is(CITIZEN) && !others();
    }

    private boolean facilitates(boolean alsoNearby) {
        return unrestricted(SOCIAL_FACILITATOR) && (here() || alsoNearby && sameKecamatan());
    }

    private boolean is(Role... roles) {
        return Set.of(roles).contains(who.role());
    }

    private boolean anew(Role... roles) {
        return others() && hereOrNowhere() && alive(roles);
    }

    private boolean alive(Role... roles) {
        return normal() && is(roles);
    }

    private boolean unrestricted(Role... roles) {
        return matter.state() != State.RESTRICTED && is(roles);
    }

    private boolean normal() {
        return matter.state() == State.NORMAL;
    }

    /** Nobody acts on their own household or a declared relative's. */
    private boolean others() {
        return matter.household() == null || who.households().stream().noneMatch(matter.household()::equals);
    }

    private boolean somewhere() {
        return matter.region() != null;
    }

    private boolean here() {
        return somewhere() && !mine.isEmpty() && shared() == mine.size();
    }

    private boolean hereOrNowhere() {
        return here() || !somewhere();
    }

    private boolean sameKecamatan() {
        return somewhere() && !here() && shared() >= 3;
    }

    private boolean abroad() {
        return somewhere() && !here() && shared() < 2;
    }

    private int shared() {
        int levels = 0;
        while (levels < mine.size() && levels < its.size() && mine.get(levels).equals(its.get(levels))) {
            levels++;
        }
        return levels;
    }

    private static List<String> segments(String code) {
        return code.isEmpty() ? List.of() : List.of(code.split("\\."));
    }
}

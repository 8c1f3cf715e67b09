package jejak.api.access;

import java.util.Set;

/** In which role somebody acts; the list is closed, the titles a regency gives these roles are its own. */
public enum Role {
    VILLAGE_OPERATOR,
    VILLAGE_HEAD,
    BPD_CHAIR,
    SOCIAL_FACILITATOR,
    OFFICE_DATA_OFFICER,
    OFFICE_VERIFIER,
    OFFICE_HEAD,
    REGENT,
    TREASURER,
    BANK_AGENT,
    INSPECTOR,
    EXTERNAL_AUDITOR,
    CITIZEN,
    DPO,
    /** The program itself, acting on a fact; no client may claim it. */
    SYSTEM;

    /** Who examines the system or builds on it; everybody else sends the documents that come with it. */
    public static final Set<Role> IN_THEIR_OWN_WORDS = Set.of(INSPECTOR, EXTERNAL_AUDITOR, DPO, OFFICE_DATA_OFFICER);
}

package jejak.api.access;

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
    SYSTEM
}

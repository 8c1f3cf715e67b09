package jejak.api.imports.mapping;

/** What a column of a list may say; which of them a file has is data of its mapping. */
public enum Field {
    NIK,
    CARD_NUMBER,
    NAME,
    BIRTH_DATE,
    SEX,
    RELATION,
    OCCUPATION,
    VILLAGE_CODE,
    HAMLET,
    ADDRESS,
    STATUS,
    DECILE,
    PROGRAMME,
    SINCE,
    MISMATCH,
    SEGMENT,
    REASON
}

package jejak.query.household;

/** The schema of people and of where they live. */
final class MemberSdl {

    static final String TEXT = """

        "A village of the official code list."
        type Village {
          "Its code."
          code: RegionCode!
          "Its name; the code again when the list does not hold it."
          name: String!
          "DESA or KELURAHAN."
          kind: String
          "Name of the kecamatan it lies in."
          kecamatan: String
        }

        "One person of a family."
        type Member implements Node {
          "Id by which node finds the person as a member of a family."
          id: ID!
          "Id of the person."
          personId: ID!
          "National identity number, masked."
          nik: Nik! @personal(field: NIK_MASKED, of: "personId")
          "National identity number in full; for a named purpose only."
          nikFull(
            "What it is for; the daily work is not enough."
            purpose: Purpose!
            "File number of the case in the office, for example DINSOS/2026/77; no person's data."
            caseNumber: String!
          ): String @personal(field: NIK, of: "personId")
          "Name; reads [dihapus] once the person's data were erased."
          name: String! @personal(field: NAME, of: "personId")
          "Day of birth."
          birthDate: Date @personal(field: BIRTH_DATE, of: "personId")
          "Sex as recorded by the civil registry."
          sex: Sex!
          "Relation to the head of the family."
          relation: Relation!
          "Occupation."
          occupation: Occupation!
          "Day of death."
          diedOn: Date
          "Set once the person belongs to the family no more."
          left: MemberDeparture
          "Every assessment of a disability, oldest first."
          disabilities: [Disability!]! @personal(field: DISABILITY, of: "personId")
          "Whether another household holds the same NIK; a flag, not a verdict."
          duplicateNik: Boolean!
          "What may be done with the person's data."
          dataState: DataState!
        }

        "That a person belongs to a family no more."
        type MemberDeparture {
          "Day since when."
          leftOn: Date!
          "Why."
          reason: DepartureReason!
          "Id of the family the person belongs to now, when the office knows it."
          toHouseholdId: ID
        }

        "What may be done with a person's data."
        enum DataState {
          "Used as the law allows."
          OPEN
          "Kept but not used: the person asked to be forgotten, and it is not decided or not carried out yet."
          RESTRICTED
          "Destroyed; what was sealed reads [dihapus]."
          ERASED
        }

        "One assessment of a disability."
        type Disability {
          "Kind; null once the person's data were erased."
          kind: DisabilityKind
          "Severity; null once the person's data were erased."
          severity: DisabilitySeverity
          "Day of the assessment."
          assessedOn: Date!
        }
        """;

    private MemberSdl() {}
}

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
        type Member {
          "Id of the person."
          personId: ID!
          "National identity number, masked."
          nik: Nik!
          "Name; reads [dihapus] once the person's data were erased."
          name: String!
          "Day of birth."
          birthDate: Date
          "Sex as recorded by the civil registry."
          sex: Sex!
          "Relation to the head of the family."
          relation: Relation!
          "Occupation."
          occupation: Occupation!
          "Day of death."
          diedOn: Date
          "Every assessment of a disability, oldest first."
          disabilities: [Disability!]!
          "Whether another household holds the same NIK; a flag, not a verdict."
          duplicateNik: Boolean!
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

// The part of the graph that the questions ask for (契约), as somebody would write it by hand for Apollo and Mercurius.
export const typeDefs = /* GraphQL */ `
scalar JSON
scalar DateTime
enum OrderDirection { ASC DESC }
enum HouseholdOrderField { updatedAt }
enum PushSubmissionOrderField { dueOn submittedAt }
enum SubmissionStatus { SUBMITTED RETURNED ACCEPTED }
input BooleanFilter { eq: Boolean }
input SubmissionStatusFilter { eq: SubmissionStatus }
input HouseholdFilter { registered: BooleanFilter }
input HouseholdOrder { field: HouseholdOrderField! direction: OrderDirection! = ASC }
input PushSubmissionFilter { status: SubmissionStatusFilter }
input PushSubmissionOrder { field: PushSubmissionOrderField! direction: OrderDirection! = ASC }
type PageInfo { hasNextPage: Boolean! }
type Region { code: String! nameZh: String! level: String! parent: Region }
type Household {
  id: ID! householdNo: String! headName: String address: String size: Int registered: Boolean categories: [String!]
  phone: String updatedAt: DateTime! region: Region
}
type HouseholdConnection { totalCount: Int! nodes: [Household!]! pageInfo: PageInfo! }
type Duty { seq: Int! role: String! termZh: String! }
type DutyConnection { nodes: [Duty!]! }
type PushRecord {
  dataset: String! position: Int! verdict: String! band: String! measured: String payload: JSON household: Household
}
type PushRecordConnection { nodes: [PushRecord!]! }
type PushSubmission {
  submissionNo: String! periodKey: String! status: SubmissionStatus! submittedAt: DateTime! acceptedCount: Int!
  records(first: Int!): PushRecordConnection!
}
type PushSubmissionConnection { nodes: [PushSubmission!]! }
type MemberUnit {
  number: Int! nameZh: String!
  duties(first: Int!): DutyConnection!
  pushSubmissions(first: Int!, orderBy: [PushSubmissionOrder!]): PushSubmissionConnection!
}
type MemberUnitConnection { nodes: [MemberUnit!]! }
input PushDatasetInput { code: String! records: [JSON!] zero: Boolean }
input SubmitPushInput { obligationCode: String! periodKey: String! datasets: [PushDatasetInput!]! }
type SubmitPushPayload { pushSubmission: PushSubmission }
type Query {
  household(householdNo: String!): Household
  households(first: Int!, after: String, filter: HouseholdFilter, orderBy: [HouseholdOrder!]): HouseholdConnection!
  memberUnits(first: Int!): MemberUnitConnection!
  pushSubmissions(first: Int!, filter: PushSubmissionFilter, orderBy: [PushSubmissionOrder!]): PushSubmissionConnection!
}
type Mutation { submitPush(input: SubmitPushInput!): SubmitPushPayload! }
`;

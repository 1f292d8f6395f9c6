// Hand-written resolvers and batches (手写解析器), shared by Apollo and Mercurius: what a careful person writes over pg, with
// prepared statements, only the columns that are needed, and the permissions in the SQL. One batch for each kind of edge.
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { phoneSql, planned, pushScope, query, recordScope, seesContent, seesHouseholds } from './caller.mjs';
import { submitPush } from './submit.mjs';

const scope = (caller, alias, at) =>
  seesHouseholds(caller)
    ? `${alias}.region_path >= $${at} and ${alias}.region_path < $${at + 1}`
    : `$${at}::text is null and $${at + 1}::text is null`;
const household = (caller, alias) =>
  `${alias}.id, ${alias}.household_no as "householdNo", ${alias}.head_name as "headName", ${alias}.address, ${alias}.size,
   ${alias}.registered, ${alias}.categories, ${phoneSql(caller, `${alias}.phone`)} as phone,
   ${alias}.updated_at as "updatedAt", ${alias}.region_id as "regionId"`;
const SUBMISSION = `s.id, s.submission_no as "submissionNo", s.period_key as "periodKey", s.status,
   s.submitted_at as "submittedAt", s.accepted_count as "acceptedCount"`;

const rowsOf = async (text, values) => (await query(text, values)).rows;
/** Lists of households within a jurisdiction. */
const listed = async (text, values) => (await planned(text, values)).rows;
const byId = (ids, rows) => {
  const known = new Map(rows.map(row => [row.id, row]));
  return ids.map(id => known.get(id) ?? null);
};
const grouped = (ids, rows) => {
  const groups = new Map(ids.map(id => [id, []]));
  for (const row of rows) groups.get(row.parent).push(row);
  return ids.map(id => ({ nodes: groups.get(id) }));
};

export const batches = {
  regions: async ids =>
    byId(
      ids,
      await rowsOf(
        `select id, code, name_zh as "nameZh", level, parent_id as "parentId" from region where id = any($1::uuid[])`,
        [ids],
      ),
    ),
  households: async (ids, caller) =>
    byId(
      ids,
      await rowsOf(
        `select ${household(caller, 'h')} from household h where h.id = any($1::uuid[]) and ${scope(caller, 'h', 2)}`,
        [ids, caller.from, caller.to],
      ),
    ),
  duties: async (ids, first) =>
    grouped(
      ids,
      await rowsOf(
        `select u.id as parent, d.* from unnest($1::uuid[]) u (id) cross join lateral (select d.seq, d.role, d.term_zh as "termZh"
           from duty d where d.unit_id = u.id order by d.seq, d.valid_from, d.id limit $2) d`,
        [ids, first],
      ),
    ),
  pushes: async (ids, first, caller) =>
    grouped(
      ids,
      await rowsOf(
        `select u.id as parent, s.* from unnest($1::uuid[]) u (id) cross join lateral (select ${SUBMISSION}
           from push_submission s where s.unit_id = u.id and ${pushScope(caller, 's', '$3')}
           order by s.submitted_at desc, s.id desc limit $2) s`,
        [ids, first, caller.unit],
      ),
    ),
  records: async (ids, first, caller) =>
    grouped(
      ids,
      await rowsOf(
        `select u.id as parent, r.* from unnest($1::uuid[]) u (id) cross join lateral (select r.dataset, r.position, r.verdict,
           r.band, r.household_id as "householdId"${seesContent(caller) ? ', r.measured, r.payload' : ''}
           from push_record r where r.submission_id = u.id and ${recordScope(caller, 'r', '$3')}
           order by r.dataset, r.position, r.id limit $2) r`,
        [ids, first, caller.unit],
      ),
    ),
};

async function households(_, { first, after, filter }, { caller }) {
  const seek = after === undefined ? [] : JSON.parse(Buffer.from(after, 'base64url').toString());
  const conditions = [
    scope(caller, 'h', 1),
    ...(filter?.registered?.eq === undefined ? [] : [`h.registered = ${filter.registered.eq === true}`]),
  ];
  const where = [
    ...conditions,
    ...(seek.length > 0 ? ['(h.updated_at, h.id) < ($4::timestamptz, $5::uuid)'] : []),
  ].join(' and ');
  const rows = await listed(
    `select ${household(caller, 'h')} from household h where ${where} order by h.updated_at desc, h.id desc limit $3`,
    [caller.from, caller.to, first + 1, ...seek],
  );
  return {
    nodes: rows.slice(0, first),
    pageInfo: { hasNextPage: rows.length > first },
    count: async () =>
      (
        await listed(`select count(*) as count from household h where ${conditions.join(' and ')}`, [
          caller.from,
          caller.to,
        ])
      )[0].count,
  };
}

const scalar = name => new GraphQLScalarType({ name, parseValue: value => value, parseLiteral: valueFromASTUntyped });

export const resolvers = {
  JSON: scalar('JSON'),
  DateTime: scalar('DateTime'),
  Household: { id: row => `Household_${row.id}` },
  HouseholdConnection: { totalCount: connection => connection.count() },
  Query: {
    household: async (_, { householdNo }, { caller }) =>
      (
        await rowsOf(
          `select ${household(caller, 'h')} from household h where h.household_no = $1 and ${scope(caller, 'h', 2)}`,
          [householdNo, caller.from, caller.to],
        )
      )[0] ?? null,
    households,
    memberUnits: async (_, { first }) => ({
      nodes: await rowsOf('select id, number, name_zh as "nameZh" from member_unit order by number limit $1', [first]),
    }),
    pushSubmissions: async (_, { first, filter }, { caller }) => ({
      nodes: await rowsOf(
        `select ${SUBMISSION} from push_submission s where s.status = $2 and ${pushScope(caller, 's', '$3')}
           order by s.due_on desc, s.id desc limit $1`,
        [first, filter.status.eq, caller.unit],
      ),
    }),
  },
  Mutation: {
    submitPush: async (_, { input }, { caller, number }) => ({
      pushSubmission: await submitPush(input, caller, number),
    }),
  },
};

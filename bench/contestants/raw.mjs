// One hand-written statement for each question on a bare Fastify route (手写单语句): PostgreSQL's text is the answer.
import Fastify from 'fastify';
import { callerOf, phoneSql, planned, pushScope, query, recordScope, seesContent, seesHouseholds } from './caller.mjs';
import { submitPush } from './submit.mjs';

const object = fields =>
  `json_build_object(${Object.entries(fields)
    .map(([key, sql]) => `'${key}', ${sql}`)
    .join(', ')})`;
const scope = (caller, alias, at) =>
  seesHouseholds(caller)
    ? `${alias}.region_path >= $${at} and ${alias}.region_path < $${at + 1}`
    : `$${at}::text is null and $${at + 1}::text is null`;
const data = sql => `select (${object({ data: sql })})::text as j`;

const REGION = inner => object({ code: 'r.code', nameZh: 'r.name_zh', level: 'r.level', ...inner });
const CHAIN = `(select ${object({
  code: 'v.code',
  nameZh: 'v.name_zh',
  level: 'v.level',
  parent: object({
    code: 't.code',
    nameZh: 't.name_zh',
    level: 't.level',
    parent: REGION({}),
  }),
})} from region v join region t on t.id = v.parent_id join region r on r.id = t.parent_id where v.id = h.region_id)`;

const QUESTIONS = {
  Q1: ({ no }, caller) => ({
    values: [no, caller.from, caller.to],
    text: data(
      object({
        household: `(select ${object({
          id: `'Household_' || h.id`,
          householdNo: 'h.household_no',
          headName: 'h.head_name',
          address: 'h.address',
          size: 'h.size',
          registered: 'h.registered',
          categories: 'h.categories',
          phone: phoneSql(caller, 'h.phone'),
          region: CHAIN,
        })} from household h where h.household_no = $1 and ${scope(caller, 'h', 2)})`,
      }),
    ),
  }),
  Q2: (_, caller) => ({
    values: [caller.from, caller.to],
    text: data(
      object({
        households: `(select ${object({
          totalCount: `(select count(*) from household c where ${scope(caller, 'c', 1)} and c.registered)`,
          nodes: `coalesce(json_agg(${object({
            id: `'Household_' || h.id`,
            householdNo: 'h.household_no',
            headName: 'h.head_name',
            size: 'h.size',
            updatedAt: 'h.updated_at',
            region: `(select ${object({ nameZh: 'r.name_zh' })} from region r where r.id = h.region_id)`,
          })}) filter (where n <= 50), '[]')`,
          pageInfo: object({ hasNextPage: 'count(*) > 50' }),
        })} from (select p.*, row_number() over () as n from (select * from household p where ${scope(caller, 'p', 1)} and p.registered
            order by p.updated_at desc, p.id desc limit 51) p) h)`,
      }),
    ),
  }),
  Q3: (_, caller) => ({
    values: [caller.unit],
    text: data(
      object({
        memberUnits: `(select ${object({
          nodes: `json_agg(${object({
            number: 'u.number',
            nameZh: 'u.name_zh',
            duties: `(select ${object({
              nodes: `coalesce(json_agg(${object({ seq: 'd.seq', role: 'd.role', termZh: 'd.term_zh' })}), '[]')`,
            })} from (select * from duty d where d.unit_id = u.id order by d.seq, d.valid_from, d.id limit 20) d)`,
            pushSubmissions: `(select ${object({
              nodes: `coalesce(json_agg(${object({
                submissionNo: 's.submission_no',
                status: 's.status',
                submittedAt: 's.submitted_at',
                acceptedCount: 's.accepted_count',
              })}), '[]')`,
            })} from (select * from push_submission s where s.unit_id = u.id and ${pushScope(caller, 's', '$1')}
              order by s.submitted_at desc, s.id desc limit 5) s)`,
          })})`,
        })} from (select * from member_unit u order by u.number limit 50) u)`,
      }),
    ),
  }),
  Q4: (_, caller) => ({
    values: [caller.unit, caller.from, caller.to],
    text: data(
      object({
        pushSubmissions: `(select ${object({
          nodes: `json_agg(${object({
            submissionNo: 's.submission_no',
            periodKey: 's.period_key',
            submittedAt: 's.submitted_at',
            records: `(select ${object({
              nodes: `coalesce(json_agg(${object({
                dataset: 'r.dataset',
                position: 'r.position',
                verdict: 'r.verdict',
                band: 'r.band',
                measured: seesContent(caller) ? 'r.measured::text' : 'null',
                payload: seesContent(caller) ? 'r.payload' : 'null',
                household: `(select ${object({
                  householdNo: 'h.household_no',
                  headName: 'h.head_name',
                  phone: phoneSql(caller, 'h.phone'),
                })} from household h where h.id = r.household_id and ${scope(caller, 'h', 2)})`,
              })}), '[]')`,
            })} from (select * from push_record r where r.submission_id = s.id and ${recordScope(caller, 'r', '$1')}
              order by r.dataset, r.position, r.id limit 50) r)`,
          })})`,
        })} from (select * from push_submission s where s.status = 'SUBMITTED' and ${pushScope(caller, 's', '$1')}
          order by s.due_on desc, s.id desc limit 20) s)`,
      }),
    ),
  }),
  Q5: ({ after }, caller) => {
    const [moment, id] = JSON.parse(Buffer.from(after, 'base64url').toString());
    return {
      values: [caller.from, caller.to, moment, id],
      text: data(
        object({
          households: `(select ${object({
            nodes: `coalesce(json_agg(${object({
              id: `'Household_' || h.id`,
              householdNo: 'h.household_no',
              headName: 'h.head_name',
              updatedAt: 'h.updated_at',
              region: `(select ${object({ nameZh: 'r.name_zh' })} from region r where r.id = h.region_id)`,
            })}) filter (where n <= 20), '[]')`,
            pageInfo: object({ hasNextPage: 'count(*) > 20' }),
          })} from (select p.*, row_number() over () as n from (select * from household p where ${scope(caller, 'p', 1)}
              and (p.updated_at, p.id) < ($3::timestamptz, $4::uuid)
              order by p.updated_at desc, p.id desc limit 21) p) h)`,
        }),
      ),
    };
  },
};

/** Lists of households within a jurisdiction. */
const LISTS = new Set(['Q2', 'Q5']);

const app = Fastify({ logger: false, bodyLimit: 4 * 2 ** 20 });
app.post('/graphql', async (request, reply) => {
  const { operationName, variables } = request.body;
  const caller = callerOf(request.headers);
  reply.header('content-type', 'application/json; charset=utf-8');
  if (operationName === 'M1') {
    const pushSubmission = await submitPush(variables.input, caller, request.headers['x-number']);
    return JSON.stringify({ data: { submitPush: { pushSubmission } } });
  }
  const { text, values } = QUESTIONS[operationName](variables ?? {}, caller);
  const { rows } = await (LISTS.has(operationName) ? planned : query)(text, values);
  return rows[0].j;
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });

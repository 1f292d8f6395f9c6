// `monitoringFunnel` (监测漏斗): from records to help. Made of the tables that the viewer may be told anyway (src/graph/counts),
// so that no stage tells what a table hides: a suppressed cell is a suppressed stage.
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CASE_STAGE } from '../../domain/case-vocabulary.ts';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { type Counts, countsOf } from '../../graph/counts.ts';
import { ownView } from '../../graph/payload.ts';
import { readAsViewer } from '../../graph/viewer-read.ts';
import { enumeration } from '../../model/enumeration.ts';
import { type Class, metaOf } from '../../model/meta.ts';
import { isNever, scopeOf } from '../../policy/scope.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';
import { PushSubmission } from './push-submission.entity.ts';

const FunnelStage = enumeration('FunnelStage', '监测漏斗环节 stage of the way from a lead to help', {
  RECORDS: '已采纳报送中通过的记录',
  LEADS: '线索',
  PUSHED_LEADS: '部门推送的线索',
  CASES: '个案',
  ...CASE_STAGE,
});

@ObjectType({ description: '漏斗的一个环节 one stage' })
class FunnelCount {
  @Field(() => FunnelStage.graph, { description: '环节 stage' }) stage!: string;
  @Field(() => Int, { nullable: true, description: '数量；被抑制或无权时为空 how many; null where it may not be told' })
  count!: number | null;
  @Field(() => Boolean, { description: '被抑制或无权查看 not told' }) suppressed!: boolean;
}
// Sums of numbers that the viewer is told.
ownView(FunnelCount);

const cellOf = (table: Counts | null, value: string): number | null =>
  table?.cells.find(cell => cell.value === value)?.count ?? null;

/** Null where the viewer may neither read nor count such rows. */
async function tableOf(context: Context, type: Class, by: string, level: number): Promise<Counts | null> {
  try {
    return await countsOf(context, metaOf(type), by, level);
  } catch (error) {
    if (error instanceof Failure && ['FORBIDDEN', 'FIELD_NOT_PERMITTED'].includes(error.code)) return null;
    throw error;
  }
}

const ACCEPTED = `query ($after: String) {
  pushSubmissions(filter: { status: { eq: ACCEPTED } }, first: 500, after: $after) {
    nodes { acceptedCount } pageInfo { hasNextPage endCursor }
  }
}`;
interface Page {
  readonly nodes: readonly { readonly acceptedCount: number | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** GraphQL has no larger whole number; a sum beyond it is not told. */
const LARGEST_INT = 2 ** 31 - 1;

/** Records that passed, of the accepted submissions that the viewer reads. Their receipts say how many; nobody is named. */
async function recordsRead(context: Context): Promise<number | null> {
  const { engine, principal } = context;
  if (isNever(scopeOf(engine.set, principal, 'read', metaOf(PushSubmission)))) return null;
  let [sum, after] = [0, null as string | null];
  do {
    const answer = await readAsViewer(context, ACCEPTED, after === null ? {} : { after });
    const { nodes, pageInfo } = answer['pushSubmissions'] as Page;
    for (const { acceptedCount } of nodes) sum += acceptedCount ?? 0;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return sum <= LARGEST_INT ? sum : null;
}

@Resolver()
export class FunnelResolver {
  @Query(() => [FunnelCount], {
    description: '监测漏斗：线索、个案、帮扶、消除各多少 how many leads became cases, were helped, were eliminated',
  })
  async monitoringFunnel(@Ctx() context: Context): Promise<FunnelCount[]> {
    const leads = await tableOf(context, WarningLead, 'source', 0);
    const cases = await tableOf(context, MonitoringCase, 'state', 0);
    const stages: [string, number | null][] = [
      ['RECORDS', await recordsRead(context)],
      ['LEADS', leads?.total ?? null],
      ['PUSHED_LEADS', cellOf(leads, 'PUSH')],
      ['CASES', cases?.total ?? null],
      ...Object.keys(CASE_STAGE).map((stage): [string, number | null] => [stage, cellOf(cases, stage)]),
    ];
    return stages.map(([stage, count]) => ({ stage, count, suppressed: count === null }));
  }
}

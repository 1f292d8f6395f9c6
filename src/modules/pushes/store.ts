// Storing what was taken in (报送入库): records of households under the unit's own wall, figures of a report on the
// submission. Rows of an earlier round stay and are marked as superseded.
import type { Dataset, DatasetRecord } from '../../domain/datasets/field.ts';
import { addRows } from '../../graph/many-rows.ts';
import { addRow } from '../../graph/one-row.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, recordsOfUnit } from '../../graph/wall.ts';
import type { Intake, Kept } from './intake.ts';
import { PushRecord, PushSubmission } from './push-submission.entity.ts';
import type { Subjects } from './subjects.ts';

/** A dataset without subject is one report: its figures belong to the submission. */
const isReport = (dataset: Dataset): boolean => dataset.subject.length === 0;

interface Report {
  readonly envelope: DatasetRecord | null;
  readonly narrative: string | null;
}

/** Figures and words of a report; its leads are records of their own, because they name households. */
export function reportIn(kept: readonly Kept[]): Report {
  const record = kept.find(({ sent }) => isReport(sent.dataset))?.sent.record;
  if (!record) return { envelope: null, narrative: null };
  const { leads: _leads, narrative, ...envelope } = record;
  return { envelope, narrative: typeof narrative === 'string' ? narrative : null };
}

export const facts = (intake: Omit<Intake, 'subjects'>) => ({
  ...reportIn(intake.kept),
  verdicts: intake.verdicts,
  acceptedCount: intake.verdicts.filter(({ verdict }) => verdict === 'ACCEPTED').length,
  rejectedCount: intake.verdicts.filter(({ verdict }) => verdict === 'REJECTED').length,
  provisionalReference: intake.provisional,
});

/** Written first, for its records refer to it. */
export async function storeSubmission(scene: Scene, submission: PushSubmission): Promise<void> {
  const { obligation, unit, ...given } = submission;
  await addRow(scene, PushSubmission, { ...given, obligation: obligation.id, unit: unit.id });
}

export async function storeRecords(
  scene: Scene,
  submission: PushSubmission,
  { kept, subjects }: Intake,
): Promise<void> {
  const { em } = scene;
  const system = recordsOfUnit(submission.unit.id);
  if (submission.round > 1)
    await asSystem(scene, system, async () => {
      for (const old of await em.find(PushRecord, { submission: submission.id, superseded: false } as never))
        old.superseded = true;
      await em.flush();
    });
  const rows = kept.flatMap((one): object[] =>
    isReport(one.sent.dataset) ? leadRows(one, subjects) : [recordRow(one)],
  );
  const listed = listedAsSent(kept);
  await addRows(scene, { type: PushRecord, shared: shared(submission), rows, alike: OFTEN_ALIKE, listed }, system);
}

/** The records as the list that was sent, where all of them are kept and nothing else is: its JSON is there already. */
function listedAsSent(kept: readonly Kept[]): { payload?: readonly unknown[] } {
  const { list, dataset } = kept[0]?.sent ?? {};
  if (!list || !dataset || isReport(dataset) || list.length !== kept.length) return {};
  return kept.every(({ sent }, index) => sent.record === list[index]) ? { payload: list } : {};
}

/** Of the records of a push that has one dataset and nothing wrong in it. */
export const OFTEN_ALIKE = ['dataset', 'verdict', 'rule', 'band', 'line', 'measured'];

const shared = ({ id, obligation, unit, periodKey, round }: PushSubmission) => ({
  submission: id,
  obligation: obligation.id,
  unit: unit.id,
  periodKey,
  round,
  superseded: false,
});

const recordRow = ({ sent, subject, rule, band, line, measured }: Kept) => ({
  dataset: sent.code,
  position: sent.position,
  verdict: rule ? 'REJECTED' : 'ACCEPTED',
  rule,
  band,
  line,
  measured,
  payload: sent.record,
  household: subject.household?.id ?? null,
  person: subject.person?.id ?? null,
});

interface ReportedLead {
  readonly householdNo: string;
  readonly gist: string;
}

function leadRows({ sent }: Kept, subjects: Subjects) {
  const leads = (sent.record['leads'] ?? []) as ReportedLead[];
  return leads.map((lead, position) => ({
    dataset: sent.code,
    position,
    verdict: 'ACCEPTED',
    rule: null,
    band: 'NO_THRESHOLD',
    line: null,
    measured: null,
    payload: lead,
    household: subjects.households.get(lead.householdNo)?.id ?? null,
    person: null,
  }));
}

// Custody of papers (文件保管收回, S18, N05): issued in numbered copies, recalled, returned or lost. Reading ends with the
// return, or when the copy is due; opening one leaves a line and shows its number.
import { dayOfInstant, endOfDay } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { open } from '../../graph/opened.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf, joined, lookAll, without } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { CopyLoss } from './copy-loss.entity.ts';
import { DocumentCopy, MeetingDocument, OUTSTANDING } from './meeting-document.entity.ts';
import type { CopyInput, IssueCopiesInput, RecallDocumentInput, ReportLostInput } from './paper.inputs.ts';

const FILE = 'src/modules/papers/paper.actions.ts';
const COLUMN = 'meeting_document.content_sealed';

const instantOf = (scene: Scene): Date => new Date(scene.context.principal.now);

function checkDue(scene: Scene, due: Date | null, path: string): void {
  if (due !== null && due <= instantOf(scene))
    scene.refuse({ path, rule: 'IN_THE_PAST', zh: '收回时限须晚于现在', en: 'The due time has to be in the future' });
}

export const issueCopies = action<MeetingDocument, IssueCopiesInput>({
  type: MeetingDocument,
  verb: 'issue',
  mutation: 'issueCopies',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const holders = await lookAll(scene, StaffMember, input.holderIds, 'input.holderIds');
    if (input.holderIds.length === 0)
      scene.refuse({ path: 'input.holderIds', rule: 'NO_HOLDER', zh: '须有持有人', en: 'Somebody has to hold a copy' });
    scene.check();
    const recallRequired = input.recallRequired ?? false;
    const given = input.recallDue === undefined ? endOfDay(dayOfInstant(meeting!.startAt)) : input.recallDue;
    const recallDue = recallRequired && given ? new Date(given) : null;
    checkDue(scene, recallDue, 'input.recallDue');
    const ids = holders.map(({ id }) => id);
    const { conveners, region } = meeting!;
    const sealer = await meetingSealer(scene, meeting!);
    const document = scene.em.create(MeetingDocument, {
      title: input.title,
      recallRequired,
      recallDue,
      copyCount: ids.length,
      outstandingCount: ids.length,
      holders: ids,
      everHeld: ids,
      conveners,
      contentSealed: sealer.seal(input.content, COLUMN),
      meeting,
      region,
    } as unknown as MeetingDocument);
    scene.permit(document);
    for (const [index, holder] of holders.entries())
      scene.em.create(DocumentCopy, {
        copyNo: index + 1,
        state: 'ISSUED',
        dueAt: recallDue,
        overdue: false,
        conveners,
        document,
        holder,
        region,
      } as unknown as DocumentCopy);
    return [document];
  },
});

export const recallDocument = action<MeetingDocument, RecallDocumentInput>({
  type: MeetingDocument,
  verb: 'recall',
  mutation: 'recallDocument',
  file: FILE,
  target: input => input.id,
  async change(scene, input, document) {
    const due = input.dueAt == null ? null : new Date(input.dueAt);
    checkDue(scene, due, 'input.dueAt');
    if (due === null && document.recallDue === null)
      scene.refuse({
        path: 'input.dueAt',
        rule: 'MISSING',
        zh: '该文件未定收回时限，请给出',
        en: 'The paper has no due time yet; give one',
      });
    scene.check();
    Object.assign(document, {
      recallRequired: true,
      recalledAt: instantOf(scene),
      recallDue: due ?? document.recallDue,
    });
    const copies = await scene.em.find(DocumentCopy, { document, state: { $in: OUTSTANDING } } as never);
    for (const copy of copies) Object.assign(copy, { state: 'RECALL_DUE', dueAt: document.recallDue });
    return [document];
  },
});

/** A copy leaves its holder: with the last one, the paper does. */
async function settle(scene: Scene, copy: DocumentCopy): Promise<void> {
  copy.overdue = copy.dueAt !== null && instantOf(scene) > copy.dueAt;
  const document = await scene.em.findOneOrFail(MeetingDocument, { id: idOf(copy.document) } as never);
  await scene.lock(MeetingDocument, document);
  document.outstandingCount -= 1;
  const others = { document, holder: copy.holder, state: { $in: OUTSTANDING }, id: { $ne: copy.id } };
  if ((await scene.em.count(DocumentCopy, others as never)) === 0)
    document.holders = without(document.holders, idOf(copy.holder));
  document.everHeld = joined(document.everHeld, idOf(copy.holder));
}

export const returnCopy = action<DocumentCopy, CopyInput>({
  type: DocumentCopy,
  verb: 'return',
  mutation: 'returnCopy',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, copy) {
    Object.assign(copy, { state: 'RETURNED', returnedAt: instantOf(scene) });
    await settle(scene, copy);
    return [copy];
  },
});

export const reportLost = action<DocumentCopy, ReportLostInput>({
  type: DocumentCopy,
  verb: 'reportLost',
  mutation: 'reportLost',
  file: FILE,
  target: input => input.id,
  async change(scene, input, copy) {
    const openedAt = instantOf(scene);
    Object.assign(copy, { state: 'LOST', lostAt: openedAt, lossReport: input.report });
    await settle(scene, copy);
    const { conveners, holder, region } = copy;
    scene.em.create(CopyLoss, { state: 'OPEN', openedAt, conveners, copy, holder, region } as unknown as CopyLoss);
    return [copy];
  },
});

export const openCopy = action<DocumentCopy, CopyInput>({
  type: DocumentCopy,
  verb: 'open',
  mutation: 'openCopy',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, copy) {
    const document = await scene.em.findOne(MeetingDocument, { id: idOf(copy.document) } as never);
    if (!document) throw new Failure('NOT_FOUND');
    const sealer = await meetingSealer(scene, document.meeting);
    open(scene.context, copy.id, { content: sealer.open(document.contentSealed, COLUMN), copyNo: copy.copyNo });
    return [copy];
  },
});

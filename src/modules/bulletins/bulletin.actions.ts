// Drafting, approving and sending bulletins (起草、审定、印发简报, S11): by office or unit, and by the office. The scope stands from
// the draft on; whoever is in it reads nothing before the bulletin is sent.
import { drawnNumber } from '../../domain/drawn-number.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { RelayAuthorization } from '../decisions/relay.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { lookRecipients } from '../meetings/recipients.ts';
import { Bulletin } from './bulletin.entity.ts';
import type { BulletinInput, DraftBulletinInput } from './bulletin.inputs.ts';
import { checkRelayed, demandRelayLasts, refuseMeetingNumbers } from './relayed-content.ts';

const FILE = 'src/modules/bulletins/bulletin.actions.ts';

/** The post in which the caller drafts: at whose level, and for which unit. */
function ownPlace({ context }: Scene): { region: string | null; unit: string | null } {
  const { engine, principal } = context;
  const places = principal.posts.filter(post => post.region !== null).map(({ region, unit }) => ({ region, unit }));
  return (
    places.find(place => may(engine.set, principal, 'draft', metaOf(Bulletin), place)) ?? { region: null, unit: null }
  );
}

export const draftBulletin = action<Bulletin, DraftBulletinInput>({
  type: Bulletin,
  verb: 'draft',
  mutation: 'draftBulletin',
  file: FILE,
  async change(scene, input) {
    const { channel, title, text } = input;
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const relay = await scene.look(RelayAuthorization, input.relayId, 'input.relayId');
    const { ids, names } = await lookRecipients(scene, input.scopeIds, 'input.scopeIds');
    if (input.scopeIds.length === 0)
      scene.refuse({ path: 'input.scopeIds', rule: 'NO_SCOPE', zh: '须有发送范围', en: 'Somebody has to read it' });
    refuseMeetingNumbers(scene, { title, text });
    scene.check();
    checkRelayed(scene, meeting, relay, ids);
    scene.check();
    const restricted = meeting?.restricted ?? false;
    const window = restricted ? relay : null;
    const bulletin = scene.em.create(Bulletin, {
      bulletinNo: drawnNumber('B', scene.today),
      channel,
      title,
      text,
      state: 'DRAFT',
      scope: names,
      notBefore: window?.notBefore ?? null,
      notAfter: window?.notAfter ?? null,
      revokedAt: null,
      restricted,
      recipients: ids,
      conveners: restricted ? meeting!.conveners : [],
      meeting,
      relay: window,
      author: scene.person(),
      ...ownPlace(scene),
    } as unknown as Bulletin);
    scene.permit(bulletin);
    return [bulletin];
  },
});

export const approveBulletin = action<Bulletin, BulletinInput>({
  type: Bulletin,
  verb: 'approve',
  mutation: 'approveBulletin',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, bulletin) {
    const { now, staff } = scene.context.principal;
    Object.assign(bulletin, { state: 'APPROVED', approvedAt: new Date(now), approvedBy: staff });
    return [bulletin];
  },
});

export const sendBulletin = action<Bulletin, BulletinInput>({
  type: Bulletin,
  verb: 'send',
  mutation: 'sendBulletin',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, bulletin) {
    demandRelayLasts(scene, bulletin);
    Object.assign(bulletin, { state: 'SENT', sentAt: new Date(scene.context.principal.now) });
    return [bulletin];
  },
});

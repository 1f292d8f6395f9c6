// Meeting content in bulletins (简报与会议内容, S11, N04): a bulletin about a restricted meeting needs a relay authorisation of that
// meeting which lasts and whose scope covers every reader; a wider scope is a new authorisation. What rests on a relay ends
// with it.
import { Failure } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';
import type { RelayAuthorization } from '../decisions/relay.entity.ts';
import { whenRelayRevoked } from '../decisions/relay-revoked.ts';
import { idOf } from '../meetings/look-all.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { Bulletin } from './bulletin.entity.ts';

const MEETING_NUMBER = /M-\d{8}-[2-9A-Z]{8}/i;

/** A meeting is named where it is checked, and not in the text: whether or not there is one of that number. */
export function refuseMeetingNumbers(scene: Scene, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts))
    if (MEETING_NUMBER.test(text))
      scene.refuse({
        path: `input.${name}`,
        rule: 'MEETING_NUMBER_IN_TEXT',
        zh: '正文中不写会议编号，请以 meetingId 指明会议',
        en: 'No number of a meeting in the text; name the meeting by meetingId',
      });
}

function refuse(scene: Scene, path: string, rule: string, zh: string, en: string): void {
  scene.refuse({ path, rule, zh, en });
}

/** Refuses what a restricted meeting does not allow to be told to these readers. */
export function checkRelayed(
  scene: Scene,
  meeting: Meeting | null,
  relay: RelayAuthorization | null,
  readers: readonly string[],
): void {
  const path = 'input.relayId';
  if (relay && (!meeting || idOf(relay.meeting) !== meeting.id)) {
    refuse(scene, path, 'RELAY_OF_ANOTHER_MEETING', '该传达授权不属于所指会议', 'The relay is of another meeting');
    return;
  }
  if (!meeting?.restricted) return;
  if (!relay) {
    refuse(
      scene,
      path,
      'RELAY_MISSING',
      '该会议限制知悉，须有会议召集人的传达授权（authoriseRelay）',
      'The meeting is restricted: it needs a relay authorisation of its convener (authoriseRelay)',
    );
    return;
  }
  const now = new Date(scene.context.principal.now);
  if (relay.revokedAt || relay.notAfter <= now)
    refuse(scene, path, 'RELAY_OVER', '该传达授权已撤销或已过期', 'The relay is revoked or over');
  if (readers.some(reader => !relay.recipients.includes(reader)))
    refuse(
      scene,
      'input.scopeIds',
      'READERS_BEYOND_RELAY',
      '发送范围超出传达授权的范围，扩大范围须另行授权',
      'The scope goes beyond that of the relay; a wider one needs a new authorisation',
    );
}

/** What rests on a relay goes out within its window only. */
export function demandRelayLasts({ context }: Scene, { restricted, notBefore, notAfter, revokedAt }: Bulletin): void {
  const now = new Date(context.principal.now);
  if (!restricted || (notBefore && notBefore <= now && notAfter && notAfter > now && !revokedAt)) return;
  throw new Failure('INVALID_STATE', {
    zh: '所依据的传达授权未到起始时间、已过期或已撤销',
    en: 'The relay authorisation that it rests on has not begun, is over or is revoked',
    extensions: { rule: 'RELAY_NOT_IN_FORCE' },
  });
}

// A convener revokes, and conveners read what rests on their relays.
whenRelayRevoked(async (scene, relay) => {
  for (const bulletin of await scene.em.find(Bulletin, { relay } as never)) bulletin.revokedAt = relay.revokedAt;
});

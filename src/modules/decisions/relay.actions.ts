// Relay of meeting content (会议内容传达, S16, N04): authorised and revoked by a convener, opened in its scope and window.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { open } from '../../graph/opened.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import { lookRecipients } from '../meetings/recipients.ts';
import type { AuthoriseRelayInput, RelayInput } from './decision.inputs.ts';
import { RelayAuthorization } from './relay.entity.ts';
import { relayRevoked } from './relay-revoked.ts';

const FILE = 'src/modules/decisions/relay.actions.ts';
const COLUMN = 'relay_authorization.wording_sealed';

export const authoriseRelay = action<RelayAuthorization, AuthoriseRelayInput>({
  type: RelayAuthorization,
  verb: 'authorise',
  mutation: 'authoriseRelay',
  file: FILE,
  async change(scene, input) {
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const { ids, names } = await lookRecipients(scene, input.scopeIds, 'input.scopeIds');
    const [notBefore, notAfter] = [new Date(input.notBefore), new Date(input.notAfter)];
    if (notAfter <= notBefore)
      scene.refuse({
        path: 'input.notAfter',
        rule: 'ENDS_BEFORE_START',
        zh: '截止早于起始',
        en: 'The end comes before the start',
      });
    scene.check();
    const sealer = await meetingSealer(scene, meeting!);
    const relay = scene.em.create(RelayAuthorization, {
      notBefore,
      notAfter,
      scope: names,
      recipients: ids,
      conveners: meeting!.conveners,
      wordingSealed: sealer.seal(input.wording, COLUMN),
      meeting,
      authorisedBy: scene.person(),
      region: meeting!.region,
    } as unknown as RelayAuthorization);
    return [relay];
  },
});

export const revokeRelay = action<RelayAuthorization, RelayInput>({
  type: RelayAuthorization,
  verb: 'revoke',
  mutation: 'revokeRelay',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, relay) {
    if (relay.revokedAt)
      throw new Failure('INVALID_STATE', { zh: '该授权已撤销', en: 'This authorisation is revoked already' });
    relay.revokedAt = new Date(scene.context.principal.now);
    await relayRevoked(scene, relay);
    return [relay];
  },
});

export const openRelay = action<RelayAuthorization, RelayInput>({
  type: RelayAuthorization,
  verb: 'open',
  mutation: 'openRelay',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, relay) {
    const sealer = await meetingSealer(scene, relay.meeting);
    open(scene.context, relay.id, sealer.open(relay.wordingSealed, COLUMN));
    return [relay];
  },
});

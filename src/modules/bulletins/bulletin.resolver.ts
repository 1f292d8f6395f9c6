// Mutations of bulletins (工作简报).
import { mutationsOf } from '../../graph/mutations.ts';
import { approveBulletin, draftBulletin, sendBulletin } from './bulletin.actions.ts';
import { BulletinInput, DraftBulletinInput } from './bulletin.inputs.ts';

export const BulletinMutations = mutationsOf('BulletinMutations', [
  { act: draftBulletin, input: DraftBulletinInput, zh: '起草简报', en: 'draft a bulletin' },
  { act: approveBulletin, input: BulletinInput, zh: '审定简报', en: 'approve a bulletin' },
  { act: sendBulletin, input: BulletinInput, zh: '印发简报', en: 'send a bulletin to its scope' },
]);

// The state a meeting has to be in (会议状态要求), for what is done about it and is no step of its own.
import { Failure } from '../../domain/errors.ts';
import type { Meeting } from './meeting.entity.ts';

/** Throws INVALID_STATE with the states that would do. */
export function demandState(meeting: Meeting, states: readonly string[]): void {
  if (!states.includes(meeting.state))
    throw new Failure('INVALID_STATE', {
      zh: `会议当前状态为 ${meeting.state}，该操作要求 ${states.join('、')}`,
      en: `The meeting is ${meeting.state}; this needs ${states.join(' or ')}`,
      extensions: { state: meeting.state, allowedFrom: states },
    });
}

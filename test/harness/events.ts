// Events in tests (突发事件测试): opening and pushing as a persona, and what comes back; an empty slate between tests.
import { EVENT_DATASETS } from '../../src/domain/datasets/event.ts';
import { act } from './grid.ts';
import type { Answer, Json, World } from './world.ts';

export const EVENT = `eventReport { id version eventNo kind status dueOn dueAt pushedAt late lateBy optionalPush lossPct
  data personData region { code } unit { number } viewerActions followUps { nodes { text } } }`;
/** Price falls have no line of their own, so that they are declared with a reason. */
export const DECLARED = { declarationReason: '示例：主产区价格明显下跌' };

export const at = (day: string, time = '09:00'): string => `${day}T${time}:00+08:00`;
export const priceRecord = (occurredOn: string) => ({ ...EVENT_DATASETS['P16-E'].a.example, occurredOn });

export function reportIn({ body }: Answer): Json {
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return (Object.values(body.data)[0] as Json).eventReport;
}

export function eventsOf(world: () => World) {
  const open = (as: string, kind: string, day: string, more: object = {}): Promise<Answer> =>
    act(world(), 'openEvent', { kind, ...more }, { as, at: at(day) }, EVENT);
  const opened = async (...given: Parameters<typeof open>): Promise<Json> => reportIn(await open(...given));
  return {
    open,
    opened,
    price: (as: string, day: string): Promise<Json> => opened(as, 'PRICE', day, { occurredOn: day, ...DECLARED }),
    push: (as: string, id: string, moment: string, data: unknown[]): Promise<Answer> =>
      act(world(), 'pushEvent', { id, data }, { as, at: moment }, EVENT),
    /** The owner stands behind the wall too, unless maintenance is said aloud. */
    async clear(): Promise<void> {
      const { owner } = world();
      await owner.query(`set xianjie.maintenance = 'on'`);
      await owner.query('truncate event_report, event_follow_up, opinion_item, opinion_receipt, opinion_handling');
      await owner.query(`delete from threshold_parameter where basis = '示例'`);
    },
  };
}

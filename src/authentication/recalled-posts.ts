// Posts of an earlier request (沿用任职): what was read for the last request with a token serves the next one, under the
// stamps that it was read with. Whoever uses it lets the database look at the stamps in the same statement (decision 0034).
import { dayOfInstant, endOfDay, type Instant, startOfDay } from '../domain/civil-day.ts';
import { anonymous, askingAgain, type Stamp } from '../policy/principal.ts';
import { toldAgain } from '../policy/told-posts.ts';
import type { Loaded } from './load-principal.ts';
import type { Asker } from './load-principals.ts';

interface Recalled {
  /** Posts begin and end with days: those of one count from its first moment until that of the next. */
  readonly from: Instant;
  readonly until: Instant;
  readonly actingRole: string | undefined;
  readonly loaded: Loaded;
  readonly stamps: readonly Stamp[];
}

export interface RecalledPosts {
  /** Who asks, by posts that have yet to be checked; null where they have to be read. */
  recall(asker: Asker): Loaded | null;
  remember(asker: Asker, loaded: Loaded): void;
  forget(asker: Asker): void;
}

/** As long as their tokens are kept, and as many. */
export function recalledPosts(): RecalledPosts {
  const known = new WeakMap<object, Recalled>();
  return {
    recall({ identity, actingRole, now }) {
      if (!identity) return { principal: anonymous(now), allowedOperations: null, stamps: null };
      const found = known.get(identity);
      if (!found || found.actingRole !== actingRole || now < found.from || now >= found.until) return null;
      const { loaded, stamps } = found;
      const principal = toldAgain(askingAgain(loaded.principal, now, stamps), loaded.principal);
      return { principal, allowedOperations: loaded.allowedOperations, stamps };
    },
    remember({ identity, actingRole, now }, loaded) {
      const { stamps } = loaded;
      if (!identity || !stamps) return;
      const day = dayOfInstant(now);
      known.set(identity, { from: startOfDay(day), until: endOfDay(day), actingRole, loaded, stamps });
    },
    forget({ identity }) {
      if (identity) known.delete(identity);
    },
  };
}

// Who asks, for each request (请求主体): the whole way reads the posts afresh; the short way goes by those of the last request
// with the token and has the database look whether they stand, in the statement that reads (decision 0034).
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { Authenticator, AuthorizationHeader } from '../authentication/bearer.ts';
import type { Loaded } from '../authentication/load-principal.ts';
import type { Asker } from '../authentication/load-principals.ts';
import { recalledPosts } from '../authentication/recalled-posts.ts';
import { Failure } from '../domain/errors.ts';
import type { Context } from '../graph/context.ts';
import { PostsMoved } from '../graph/engine.ts';
import type { KnownQueries } from '../graph/known-queries.ts';
import type { RefuseVolume } from '../graph/limits/plugin.ts';
import { answerShortly } from '../graph/short-way.ts';
import type { AnswerShortly } from '../transport/short-way.ts';

export interface Asking {
  readonly authenticator: Authenticator;
  readonly queries: KnownQueries;
  readonly refuseVolume: RefuseVolume;
  momentOf(request: FastifyRequest): string;
  /** Reads the posts of this very moment. */
  load(asker: Asker): Promise<Loaded>;
  context(request: FastifyRequest, loaded: Loaded): Context;
}

export interface Requests {
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly answerShortly: AnswerShortly;
}

const AUTHORIZATION = 'authorization';

/** All values of the header: `headers` keeps only the first of two, and `headersDistinct` takes every header apart. */
function authorizationOf({ headers, rawHeaders }: IncomingMessage): AuthorizationHeader {
  if (headers.authorization === undefined) return undefined;
  const values: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === AUTHORIZATION.length && name.toLowerCase() === AUTHORIZATION) values.push(rawHeaders[at + 1]!);
  }
  return values;
}

export function requestsOf(on: Asking): Requests {
  const posts = recalledPosts();
  /** The database was away on the short way: asking it again would double the wait. */
  const away = new WeakMap<FastifyRequest, Failure>();

  async function askerOf(request: FastifyRequest): Promise<Asker> {
    const identity = await on.authenticator.authenticate(authorizationOf(request.raw));
    return { identity, now: on.momentOf(request), actingRole: request.headers['x-acting-role']?.toString() };
  }

  return {
    async contextOf(request) {
      const failed = away.get(request);
      if (failed) throw failed;
      const asker = await askerOf(request);
      const loaded = await on.load(asker);
      posts.remember(asker, loaded);
      return on.context(request, loaded);
    },
    async answerShortly(request, asked) {
      const known = on.queries.recall(asked.query);
      if (!known) return undefined;
      let asker: Asker | undefined;
      try {
        asker = await askerOf(request);
        const loaded = posts.recall(asker);
        if (!loaded) return undefined;
        const context = on.context(request, loaded);
        const text = await answerShortly(context, known, asked, on.refuseVolume);
        return text === undefined ? undefined : { ...text, account: context.logIdentity };
      } catch (error) {
        if (error instanceof PostsMoved && asker) posts.forget(asker);
        else if (error instanceof Failure && error.code === 'UNAVAILABLE') away.set(request, error);
        return undefined;
      }
    },
  };
}

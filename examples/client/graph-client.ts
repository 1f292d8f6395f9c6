// The whole client (客户端) is one function: a typed document and its variables in, the typed result out, and beside it
// what the answer withheld.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** One line of `extensions.access`: a coordinate such as `StaffMember.phone`, and why its cells are empty or masked. */
export interface Withheld {
  readonly coordinate: string;
  readonly access: 'WITHHELD' | 'MASKED';
  readonly rows: 'ALL' | 'SOME';
  readonly zh: string;
  readonly en: string;
}

export interface Answer<Result> {
  readonly data: Result;
  readonly withheld: readonly Withheld[];
}

export type Ask = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Answer<Result>>;

interface Body<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { access?: Withheld[] };
}

/** Without a token the graph shows what is public. */
export function connect(address: string, token?: string): Ask {
  return async <Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables) => {
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Body<Result>;
    const [error] = errors ?? [];
    if (error || !data)
      throw new Error(`${error?.extensions?.code ?? response.status}: ${error?.message ?? 'no data'}`);
    return { data, withheld: extensions?.access ?? [] };
  };
}

// Known queries (已知查询): texts that came the whole way before: parsed, validated, within the limits of a document, and
// compiled whole. A text is known to the byte, and forgotten when it was not asked for the longest.
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { Kept } from '../domain/kept.ts';

/** A parsed text takes about forty times its length: together they stay within some tens of megabytes. */
const MAX_QUERIES = 500;
const MAX_LENGTH = 4_096;

export interface KnownQuery {
  readonly document: DocumentNode;
  readonly queryHash: string;
}

export interface KnownQueries {
  recall(source: string): KnownQuery | undefined;
  remember(source: string, query: KnownQuery): void;
}

export function knownQueries(): KnownQueries {
  const known = new Kept<KnownQuery>(MAX_QUERIES);
  return {
    recall: source => known.recall(source),
    remember(source, query) {
      if (source.length <= MAX_LENGTH) known.of(source, () => query);
    },
  };
}

/** The operation that is meant, where that is one; the whole way says what is wrong otherwise. */
export function operationIn({ document }: KnownQuery, name: string | undefined): OperationDefinitionNode | undefined {
  let meant: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition' || (name !== undefined && definition.name?.value !== name)) continue;
    if (meant) return undefined;
    meant = definition;
  }
  return meant;
}

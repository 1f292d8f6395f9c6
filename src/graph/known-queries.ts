// Known queries (已知查询): texts that came the whole way before: parsed, validated, within the limits of a document, and
// compiled whole. A text is known to the byte, and forgotten when it was not asked for the longest.
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

const MAX_QUERIES = 2000;
/** A longer text goes the whole way: the texts known together stay within some megabytes. */
const MAX_LENGTH = 8_192;

export interface KnownQuery {
  readonly document: DocumentNode;
  readonly queryHash: string;
}

export interface KnownQueries {
  recall(source: string): KnownQuery | undefined;
  remember(source: string, query: KnownQuery): void;
}

export function knownQueries(): KnownQueries {
  const known = new Map<string, KnownQuery>();
  return {
    recall(source) {
      const found = known.get(source);
      if (found) {
        known.delete(source);
        known.set(source, found);
      }
      return found;
    },
    remember(source, query) {
      if (source.length > MAX_LENGTH || known.has(source)) return;
      if (known.size >= MAX_QUERIES) known.delete(known.keys().next().value!);
      known.set(source, query);
    },
  };
}

/** The operation that is meant, where that is one; the whole way says what is wrong otherwise. */
export function operationIn({ document }: KnownQuery, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(definition => definition.kind === 'OperationDefinition');
  const meant = name === undefined ? operations : operations.filter(operation => operation.name?.value === name);
  return meant.length === 1 ? meant[0] : undefined;
}

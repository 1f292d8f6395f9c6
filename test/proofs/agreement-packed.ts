// Packed rules as a frontend has them (前端规则): after a round trip through JSON, judged by plain CASL on objects of the
// graph's shape, as if every value were shown: the worst case for a rule that is too wide.
import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { unpackRules } from '@casl/ability/extra';
import { globalId } from '../../src/model/global-id.ts';
import type { TypeMeta } from '../../src/model/meta.ts';
import { packedRulesOf } from '../../src/policy/ability.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import type { Row } from './agreement-database.ts';
import { isRef, published } from './agreement-types.ts';

export function packedRules(set: PolicySet, viewer: Principal, meta: TypeMeta) {
  const sent = JSON.parse(JSON.stringify(packedRulesOf(set, viewer))) as never;
  return {
    ability: createMongoAbility<MongoAbility>(unpackRules(sent) as RawRuleOf<MongoAbility>[]),
    asGraphGives(row: Row) {
      const entries = published(meta).map(attribute => {
        const { name } = attribute;
        const value = row[name];
        if (name === 'id') return [name, globalId(meta.name, row.id)];
        if (value instanceof Date) return [name, value.toISOString()];
        if (!isRef(attribute) || value === null) return [name, value];
        const id = globalId(attribute.target().name, (value as { id: string }).id);
        // A copy of a path moves with its division (write-region-paths.ts), so both are the same.
        return [name, name === 'region' ? { id, path: row['regionPath'] } : { id }];
      });
      return subject(meta.name, Object.fromEntries(entries) as Record<string, unknown>);
    },
  };
}

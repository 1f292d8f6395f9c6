// What a record refers to (记录引用): households, persons and divisions by number, with the place where each stands. The
// record has passed the validator, so every value is of its kind.
import type { Dataset, DatasetRecord, FieldKind, Fields } from './field.ts';

export interface Reference {
  readonly kind: 'household' | 'person' | 'region';
  readonly number: string;
  readonly path: string;
}

export function referencesOf(dataset: Dataset, record: DatasetRecord, path: string): Reference[] {
  return inGroup(dataset.fields, record, path);
}

const inGroup = (fields: Fields, record: DatasetRecord, path: string): Reference[] =>
  referring(fields).flatMap(([name, field]) =>
    record[name] == null ? [] : inValue(field, record[name], `${path}.${name}`),
  );

const known = new WeakMap<Fields, readonly (readonly [name: string, kind: FieldKind])[]>();

/** The fields that can refer to anything; those of a dataset never change, and each record is asked twice. */
function referring(fields: Fields): readonly (readonly [name: string, kind: FieldKind])[] {
  const found = known.get(fields) ?? Object.entries(fields).filter(([, kind]) => refers(kind));
  known.set(fields, found);
  return found;
}

function refers(kind: FieldKind): boolean {
  if (kind.kind === 'list') return refers(kind.of);
  if (kind.kind === 'group') return Object.values(kind.fields).some(refers);
  return kind.kind === 'household' || kind.kind === 'person' || kind.kind === 'region';
}

function inValue(kind: FieldKind, value: unknown, path: string): Reference[] {
  switch (kind.kind) {
    case 'household':
    case 'person':
    case 'region':
      return [{ kind: kind.kind, number: value as string, path }];
    case 'list':
      return (value as unknown[]).flatMap((item, index) => inValue(kind.of, item, `${path}.${index}`));
    case 'group':
      return inGroup(kind.fields, value as DatasetRecord, path);
    default:
      return [];
  }
}

/** The values that name the subject of a record, as one text; two records alike are about the same. */
export const subjectOf = (dataset: Dataset, record: DatasetRecord): string =>
  JSON.stringify(dataset.subject.map(name => record[name] ?? null));

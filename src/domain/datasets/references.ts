// What a record refers to (记录引用): households, persons and divisions by number, with the place where each stands. The
// record has passed the validator, so every value is of its kind.
import type { Dataset, DatasetRecord, FieldKind, Fields } from './field.ts';

export interface Reference {
  readonly kind: 'household' | 'person' | 'region';
  readonly number: string;
  readonly path: string;
}

export function referencesOf(dataset: Dataset, record: DatasetRecord, path: string): Reference[] {
  const found: Reference[] = [];
  inGroup(dataset.fields, record, path, found);
  return found;
}

const REFERRING: readonly string[] = ['household', 'person', 'region'] satisfies Reference['kind'][];

function mayRefer(kind: FieldKind): boolean {
  if (kind.kind === 'list') return mayRefer(kind.of);
  return kind.kind === 'group' ? Object.values(kind.fields).some(mayRefer) : REFERRING.includes(kind.kind);
}

const referring = new WeakMap<Fields, readonly (readonly [name: string, field: FieldKind])[]>();

/** The few fields of a group that can refer to anything: of a million records the others are not looked at. */
function referringFields(fields: Fields): readonly (readonly [name: string, field: FieldKind])[] {
  const known = referring.get(fields) ?? Object.entries(fields).filter(([, field]) => mayRefer(field));
  referring.set(fields, known);
  return known;
}

function inGroup(fields: Fields, record: DatasetRecord, path: string, found: Reference[]): void {
  for (const [name, field] of referringFields(fields))
    if (record[name] != null) inValue(field, record[name], `${path}.${name}`, found);
}

function inValue(kind: FieldKind, value: unknown, path: string, found: Reference[]): void {
  switch (kind.kind) {
    case 'household':
    case 'person':
    case 'region':
      found.push({ kind: kind.kind, number: value as string, path });
      return;
    case 'list':
      for (const [index, item] of (value as unknown[]).entries()) inValue(kind.of, item, `${path}.${index}`, found);
      return;
    case 'group':
      inGroup(kind.fields, value as DatasetRecord, path, found);
  }
}

/** The values that name the subject of a record, as one text; two records alike are about the same. */
export function subjectOf({ subject }: Dataset, record: DatasetRecord): string {
  // Most are one number, which needs no marks around it; no JSON begins like this.
  const only = subject.length === 1 ? record[subject[0]!] : null;
  return typeof only === 'string' ? `=${only}` : JSON.stringify(subject.map(name => record[name] ?? null));
}

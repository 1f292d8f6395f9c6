// Which table each kind of reference row belongs to (基础数据与表的对应), by business key: code, number, slug, day.
import type { Merge } from './write-merge.ts';

export const REGION: Merge = {
  table: 'region',
  given: { code: 'text', name: 'text', level: 'text', kind: 'text', path: 'text', parentCode: 'text' },
  joins: 'left join region parent on parent.code = given."parentCode"',
  match: 'known.code = given.code',
  columns: {
    code: 'given.code',
    name_zh: 'given.name',
    level: 'given.level',
    kind: 'given.kind',
    path: 'given.path',
    parent_id: 'parent.id',
  },
};

export const RULE_PACK: Merge = {
  table: 'rule_pack',
  given: {
    code: 'text',
    nameZh: 'text',
    nameEn: 'text',
    documentNo: 'text',
    isBase: 'boolean',
    regionCode: 'text',
    validFrom: 'date',
    validTo: 'date',
  },
  joins: 'join region on region.code = given."regionCode"',
  match: 'known.code = given.code',
  columns: {
    code: 'given.code',
    name_zh: 'given."nameZh"',
    name_en: 'given."nameEn"',
    document_no: 'given."documentNo"',
    is_base: 'given."isBase"',
    region_id: 'region.id',
    valid_from: 'given."validFrom"',
    valid_to: 'given."validTo"',
  },
};

export const MEMBER_UNIT: Merge = {
  table: 'member_unit',
  given: { number: 'int', slug: 'text', nameZh: 'text', nameEn: 'text', category: 'text', source: 'text' },
  match: 'known.number = given.number',
  columns: {
    number: 'given.number',
    slug: 'given.slug',
    name_zh: 'given."nameZh"',
    name_en: 'given."nameEn"',
    category: 'given.category',
    source_ref: 'given.source',
  },
};

/** `$2` is the code of the division that the units serve. */
export const ORGANIZATION: Merge = {
  table: 'organization',
  given: { slug: 'text', nameZh: 'text', nameEn: 'text', unit: 'int' },
  joins: 'join member_unit on member_unit.number = given.unit join region on region.code = $2',
  match: 'known.slug = given.slug',
  columns: {
    slug: 'given.slug',
    name_zh: 'given."nameZh"',
    name_en: 'given."nameEn"',
    category: 'member_unit.category',
    level: 'region.level',
    example: 'false',
    region_id: 'region.id',
    region_path: 'region.path',
    member_unit_id: 'member_unit.id',
  },
};

const DUTY_TEXTS = { role: 'text', roleWordZh: 'text', termZh: 'text', summaryEn: 'text', theme: 'text' };
const DUTY_COLUMNS = {
  seq: 'given.seq',
  role: 'given.role',
  role_word_zh: 'given."roleWordZh"',
  term_zh: 'given."termZh"',
  summary_en: 'given."summaryEn"',
  theme: 'given.theme',
};

/** A duty holds from the day of its document, which the rule pack of that document tells; `$2` is today. */
export const DUTY: Merge = {
  table: 'duty',
  given: { unit: 'int', seq: 'int', ...DUTY_TEXTS, document: 'text' },
  joins: `join member_unit on member_unit.number = given.unit
      left join (select document_no, min(valid_from) as day from rule_pack group by document_no) pack
        on pack.document_no = given.document`,
  match: 'known.unit_id = member_unit.id and known.seq = given.seq',
  columns: {
    unit_id: 'member_unit.id',
    ...DUTY_COLUMNS,
    valid_from: 'coalesce(pack.day, known.valid_from, $2::date)',
    source_document: 'given.document',
  },
};

export const COMMON_DUTY: Merge = {
  table: 'common_duty',
  given: { seq: 'int', ...DUTY_TEXTS },
  match: 'known.seq = given.seq',
  columns: DUTY_COLUMNS,
};

export const PUSH_OBLIGATION: Merge = {
  table: 'push_obligation',
  given: {
    code: 'text',
    unit: 'int',
    kind: 'text',
    nameZh: 'text',
    contentEn: 'text',
    subject: 'text',
    fields: 'text',
    datasets: 'jsonb',
    trigger: 'text',
    deadlineRule: 'jsonb',
    thresholdRule: 'jsonb',
    thresholdText: 'text',
    receivers: 'jsonb',
    note: 'text',
  },
  joins: 'join member_unit on member_unit.number = given.unit',
  match: 'known.code = given.code',
  columns: {
    code: 'given.code',
    unit_id: 'member_unit.id',
    kind: 'given.kind',
    name_zh: 'given."nameZh"',
    content_en: 'given."contentEn"',
    subject: 'given.subject',
    content_schema: 'given.fields',
    datasets: 'given.datasets',
    trigger: 'given.trigger',
    deadline_rule: 'given."deadlineRule"',
    threshold_rule: 'given."thresholdRule"',
    threshold_text: 'given."thresholdText"',
    receivers: 'given.receivers',
    note: "nullif(given.note, '')",
  },
};

export const WORK_CALENDAR: Merge = {
  table: 'work_calendar',
  given: { date: 'date', isWorkday: 'boolean', noteZh: 'text' },
  match: 'known.date = given.date',
  columns: { date: 'given.date', is_workday: 'given."isWorkday"', note: 'nullif(given."noteZh", \'\')' },
};

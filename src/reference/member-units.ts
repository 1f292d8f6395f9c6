// Reads a file of member units (成员单位): seats numbered from 1, their organisations and duties, the common duties.
// The project's own file follows 榆巩衔发〔2021〕5号 一(三).
import {
  DUTY_ROLE,
  DUTY_THEME,
  type DutyRole,
  type DutyTheme,
  ORG_CATEGORY,
  type OrgCategory,
} from '../domain/vocabulary.ts';
import type { JsonNode } from './json.ts';
import { type JsonShape, type Members, openJson, SLUG } from './json-shape.ts';
import { type FileLog, ProblemLog } from './problem-log.ts';
import type { CommonDutyRow, DutyRow, MemberUnitRow, OrganizationRow } from './rows.ts';
import type { Source } from './text-source.ts';

export interface MemberUnitRows {
  /** In the order of their numbers. */
  readonly units: readonly MemberUnitRow[];
  readonly commonDuties: readonly CommonDutyRow[];
}

/** A row and the members it was taken from, for the checks across rows. */
interface Placed<Row> {
  readonly row: Row;
  readonly members: Members;
}

const ROLES = Object.keys(DUTY_ROLE) as DutyRole[];
const THEMES = Object.keys(DUTY_THEME) as DutyTheme[];
const CATEGORIES = Object.keys(ORG_CATEGORY) as OrgCategory[];
const DUTY_KEYS = ['role', 'roleWordZh', 'summaryEn', 'termZh', 'theme'];
const UNIT_KEYS = ['number', 'slug', 'nameZh', 'nameEn', 'category', 'organizations', 'source', 'duties'];
const HIGHEST = 999;

export async function readMemberUnits(source: Source, fileName: string): Promise<MemberUnitRows> {
  const problems = new ProblemLog();
  const rows = await collectMemberUnits(source, problems.file(fileName));
  problems.throwIfAny();
  return rows;
}

/** As readMemberUnits, for an import of several files: problems go to the log. */
export async function collectMemberUnits(source: Source, log: FileLog): Promise<MemberUnitRows> {
  const file = await openJson(source, log);
  if (file === null) return { units: [], commonDuties: [] };
  const { shape } = file;
  const root = shape.members(file.root, ['common', 'units']);
  const commonDuties = shape.list(root.get('common'), true).map(node => dutyOf(shape, shape.members(node, DUTY_KEYS)));
  // An organisation is one body even if it sat on two seats, so its slug is unique over all units.
  const organizationSlugs: (JsonNode | undefined)[] = [];
  const units = shape.list(root.get('units')).map(node => unitOf(shape, node, organizationSlugs));
  shape.unique(column(units, 'slug'), 'DUPLICATE_SLUG');
  shape.unique(organizationSlugs, 'DUPLICATE_SLUG');
  checkNumbers(shape, column(units, 'number'));
  return { units: units.map(({ row }) => row).sort((left, right) => left.number - right.number), commonDuties };
}

function unitOf(shape: JsonShape, node: JsonNode, organizationSlugs: (JsonNode | undefined)[]): Placed<MemberUnitRow> {
  const members = shape.members(node, UNIT_KEYS);
  const organizations = shape.list(members.get('organizations')).map(item => organizationOf(shape, item));
  organizationSlugs.push(...column(organizations, 'slug'));
  const row = {
    number: shape.integer(members.get('number'), 1, HIGHEST),
    slug: shape.matching(members.get('slug'), SLUG),
    nameZh: shape.text(members.get('nameZh'), 100),
    nameEn: shape.text(members.get('nameEn'), 200),
    category: shape.choice(members.get('category'), CATEGORIES),
    organizations: organizations.map(organization => organization.row),
    source: shape.text(members.get('source'), 200),
    duties: dutiesOf(shape, members.get('duties')),
  };
  return { row, members };
}

function organizationOf(shape: JsonShape, node: JsonNode): Placed<OrganizationRow> {
  const members = shape.members(node, ['slug', 'nameZh', 'nameEn']);
  const row = {
    slug: shape.matching(members.get('slug'), SLUG),
    nameZh: shape.text(members.get('nameZh'), 100),
    nameEn: shape.text(members.get('nameEn'), 200),
  };
  return { row, members };
}

function dutiesOf(shape: JsonShape, node: JsonNode | undefined): DutyRow[] {
  const duties = shape.list(node, true).map(item => {
    const members = shape.members(item, ['seq', ...DUTY_KEYS]);
    return { row: { seq: shape.integer(members.get('seq'), 1, HIGHEST), ...dutyOf(shape, members) }, members };
  });
  checkNumbers(shape, column(duties, 'seq'));
  return duties.map(({ row }) => row).sort((left, right) => left.seq - right.seq);
}

function dutyOf(shape: JsonShape, members: Members): CommonDutyRow {
  return {
    role: shape.choice(members.get('role'), ROLES),
    roleWordZh: shape.text(members.get('roleWordZh'), 60),
    summaryEn: shape.text(members.get('summaryEn')),
    termZh: shape.text(members.get('termZh'), 60),
    theme: shape.choice(members.get('theme'), THEMES),
  };
}

function column(rows: readonly Placed<unknown>[], key: string): (JsonNode | undefined)[] {
  return rows.map(({ members }) => members.get(key));
}

/** Unique, and 1 to n without a gap: a gap is a unit or a duty that got lost. */
function checkNumbers(shape: JsonShape, nodes: readonly (JsonNode | undefined)[]): void {
  shape.unique(nodes, 'DUPLICATE_NUMBER');
  const numbers = new Map(nodes.map(node => [node?.type === 'scalar' ? node.value : null, node]));
  for (const [number, node] of numbers) {
    if (Number.isInteger(number) && Number(number) > 1 && !numbers.has(Number(number) - 1)) {
      shape.fault(node, 'NUMBER_GAP', `${Number(number) - 1} before it`);
    }
  }
}

// Which table each kind of row of the demo world belongs to, and when it is there already (示例世界与表的对应). What people
// changed since (a post that ended, a grant that was revoked) is there, and stays as they left it.
import type { Merge } from '../reference/write-merge.ts';

export const ORGANIZATION: Merge = {
  table: 'organization',
  given: { slug: 'text', nameZh: 'text', nameEn: 'text', category: 'text', region: 'text' },
  joins: 'join region on region.code = given.region',
  match: 'known.slug = given.slug',
  columns: {
    slug: 'given.slug',
    name_zh: 'given."nameZh"',
    name_en: 'given."nameEn"',
    category: 'given.category',
    level: 'region.level',
    example: 'true',
    region_id: 'region.id',
    region_path: 'region.path',
  },
};

export const STAFF_MEMBER: Merge = {
  table: 'staff_member',
  given: {
    staffNo: 'text',
    name: 'text',
    post: 'text',
    grade: 'text',
    phone: 'text',
    idNo: 'text',
    personnelFileNotes: 'text',
    published: 'boolean',
    liaison: 'boolean',
    organization: 'text',
    region: 'text',
  },
  joins: 'join region on region.code = given.region join organization on organization.slug = given.organization',
  match: 'known.staff_no = given."staffNo"',
  columns: {
    staff_no: 'given."staffNo"',
    name: 'given.name',
    post: 'given.post',
    grade: 'given.grade',
    phone: 'given.phone',
    id_no: 'given."idNo"',
    personnel_file_notes: 'given."personnelFileNotes"',
    published: 'given.published',
    example: 'true',
    liaison: 'given.liaison',
    organization_id: 'organization.id',
    unit_id: 'organization.member_unit_id',
    region_id: 'region.id',
    region_path: 'region.path',
  },
};

export const ASSIGNMENT: Merge = {
  table: 'assignment',
  given: { staffNo: 'text', kind: 'text', from: 'date' },
  joins: 'join staff_member staff on staff.staff_no = given."staffNo"',
  match: 'known.staff_id = staff.id and known.kind = given.kind and known."from" = given."from"',
  columns: {
    kind: 'given.kind',
    from: 'given."from"',
    staff_id: 'staff.id',
    organization_id: 'staff.organization_id',
    unit_id: 'staff.unit_id',
    region_id: 'staff.region_id',
    region_path: 'staff.region_path',
  },
};

/** `$2` is the issuer of demo tokens. */
export const ACCOUNT: Merge = {
  table: 'account',
  given: { persona: 'text', staffNo: 'text' },
  joins: 'left join staff_member staff on staff.staff_no = given."staffNo"',
  match: 'known.issuer = $2 and known.subject = given.persona',
  columns: {
    username: 'given.persona',
    status: `'ACTIVE'`,
    auth_method: `'DEMO'`,
    issuer: '$2',
    subject: 'given.persona',
    staff_id: 'staff.id',
  },
};

/** A grant that was revoked is still the grant: it does not come back. */
export const ROLE_GRANT: Merge = {
  table: 'role_grant',
  given: {
    persona: 'text',
    role: 'text',
    region: 'text',
    organization: 'text',
    domain: 'text',
    grid: 'text',
    household: 'text',
    assignment: 'text',
    from: 'date',
    reason: 'text',
  },
  joins: `join account on account.issuer = $2 and account.subject = given.persona
      left join region on region.code = given.region
      left join organization on organization.slug = given.organization
      left join assignment on assignment.staff_id = account.staff_id and assignment.kind = given.assignment
        and assignment."from" = given."from"`,
  match: `known.account_id = account.id and known.role = given.role and known."from" = given."from"
      and known.region_id is not distinct from region.id and known.grid is not distinct from given.grid`,
  columns: {
    account_id: 'account.id',
    role: 'given.role',
    status: `'ACTIVE'`,
    region_id: 'region.id',
    scope_path: 'region.path',
    organization_id: 'organization.id',
    unit_id: 'organization.member_unit_id',
    domain: 'given.domain',
    grid: 'given.grid',
    household: 'given.household',
    assignment_id: 'assignment.id',
    from: 'given."from"',
    reason: 'given.reason',
  },
};

export const LEADING_GROUP: Merge = {
  table: 'leading_group',
  given: { kind: 'text', region: 'text', name: 'text', mandateDoc: 'text', office: 'text' },
  joins: 'join region on region.code = given.region join organization office on office.slug = given.office',
  match: 'known.region_id = region.id and known.kind = given.kind',
  columns: {
    name: 'given.name',
    kind: 'given.kind',
    mandate_doc: 'given."mandateDoc"',
    region_id: 'region.id',
    region_path: 'region.path',
    office_id: 'office.id',
  },
};

export const LEADING_GROUP_SEAT: Merge = {
  table: 'leading_group_seat',
  given: { kind: 'text', region: 'text', staffNo: 'text', seat: 'text', capacity: 'text', from: 'date' },
  joins: `join region on region.code = given.region
      join leading_group on leading_group.region_id = region.id and leading_group.kind = given.kind
      join staff_member staff on staff.staff_no = given."staffNo"`,
  match: `known.group_id = leading_group.id and known.person_id = staff.id and known.seat = given.seat
      and known."from" = given."from"`,
  columns: {
    seat: 'given.seat',
    capacity: 'given.capacity',
    from: 'given."from"',
    region_path: 'leading_group.region_path',
    group_id: 'leading_group.id',
    person_id: 'staff.id',
  },
};

export const API_CLIENT: Merge = {
  table: 'api_client',
  given: { clientId: 'text', nameZh: 'text', scopes: 'text[]', allowedOperations: 'text[]' },
  match: 'known.client_id = given."clientId"',
  columns: {
    client_id: 'given."clientId"',
    name_zh: 'given."nameZh"',
    kind: `'FRONTEND'`,
    scopes: 'given.scopes',
    allowed_operations: 'given."allowedOperations"',
  },
};

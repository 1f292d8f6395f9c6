// Accounts (账户, E09), role grants (角色授权, E10) and client applications (客户端, E90). One natural person, one account,
// several grants. A grant is proposed by one administrator and approved by another kind of administrator (4.4).
import { PRINCIPAL_ROLE } from '../../domain/vocabulary.ts';
import { choice, day, flag, list, many, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Assignment, StaffMember } from '../staff/staff-member.entity.ts';

export const PrincipalRole = enumeration('PrincipalRole', '角色 role', PRINCIPAL_ROLE);
export const AccountStatus = enumeration('AccountStatus', '账户状态 status of an account', {
  ACTIVE: '正常',
  SUSPENDED: '停用',
});
export const AuthMethod = enumeration('AuthMethod', '登录方式 how the account signs in', {
  OPENID_CONNECT: '统一身份认证',
  DEMO: '演示令牌',
});
export const GrantStatus = enumeration('GrantStatus', '授权状态 status of a role grant', {
  PROPOSED: '待批准',
  ACTIVE: '生效',
  DECLINED: '未批准',
  REVOCATION_PROPOSED: '待批准撤销',
  REVOKED: '已撤销',
});
export const ClientKind = enumeration('ClientKind', '客户端类别 kind of a client application', {
  FRONTEND: '前端应用',
  INTEGRATOR: '系统对接',
});

@type('账户', 'Account of a person or of a system', {
  clause: 'E09, FG52',
  file: import.meta.url,
  key: 'username',
  uniques: [['issuer', 'subject']],
})
export class Account extends Entity {
  @text('用户名', 'User name', INTERNAL, { unique: true, bytewise: true })
  username!: string;

  @choice(AccountStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @choice(AuthMethod, '登录方式', 'How it signs in', INTERNAL)
  authMethod!: string;

  @flag('多因素认证', 'Whether a second factor is asked for', INTERNAL, { default: false })
  mfa!: boolean;

  @moment('最近登录', 'Last sign-in', INTERNAL, { optional: true })
  lastLogin!: Date | null;

  @text('令牌签发方', 'Issuer of its tokens', null, { bytewise: true })
  issuer!: string;

  @text('令牌主体', 'Subject in its tokens', null, { bytewise: true })
  subject!: string;

  @ref(() => StaffMember, '人员', 'Person behind the account; empty for a system', INTERNAL, { optional: true })
  staff!: StaffMember | null;

  @many(() => RoleGrant, 'account', '角色授权', 'Role grants', INTERNAL)
  grants!: RoleGrant[];
}

@type('角色授权', 'Role granted to an account within a region, unit, domain and time', {
  clause: 'E10, FG52, 4.4',
  file: import.meta.url,
  order: ['role', 'from'],
  indexes: [['account', 'status']],
})
export class RoleGrant extends Entity {
  @ref(() => Account, '账户', 'Account', INTERNAL)
  account!: Account;

  @choice(PrincipalRole, '角色', 'Role', INTERNAL)
  role!: string;

  @choice(GrantStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @ref(() => Region, '辖区', 'Jurisdiction: this division and all below it', INTERNAL, { optional: true })
  region!: Region | null;

  @text('辖区路径', 'Path of the jurisdiction', INTERNAL, { optional: true, bytewise: true })
  scopePath!: string | null;

  @ref(() => Organization, '机构', 'Organisation acted for', INTERNAL, { optional: true })
  organization!: Organization | null;

  @ref(() => MemberUnit, '成员单位', 'Member unit acted for', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @text('业务领域', 'Business domain', INTERNAL, { optional: true })
  domain!: string | null;

  @text('网格', 'Code of the grid', INTERNAL, { optional: true })
  grid!: string | null;

  @text('农户编号', 'Number of the household', INTERNAL, { optional: true })
  household!: string | null;

  @ref(() => Assignment, '岗位', 'Post that the grant rests on: it ends with the post', INTERNAL, { optional: true })
  assignment!: Assignment | null;

  @day('起始日期', 'First day', INTERNAL)
  from!: string;

  @day('截止日期', 'Last day, that day included; empty while it lasts', INTERNAL, { optional: true })
  to!: string | null;

  @text('理由', 'Reason', INTERNAL)
  reason!: string;

  @ref(() => Account, '提出人', 'Administrator who proposed the pending or last change', INTERNAL, { optional: true })
  proposedBy!: Account | null;

  @choice(PrincipalRole, '提出时的管理权', 'Administrator power that the proposer acted with', INTERNAL, {
    optional: true,
  })
  proposedAs!: string | null;

  @ref(() => Account, '批准人', 'Administrator who decided the last change', INTERNAL, { optional: true })
  decidedBy!: Account | null;
}

workflow(Account, 'status', {
  suspend: { from: ['ACTIVE'], to: 'SUSPENDED' },
  resume: { from: ['SUSPENDED'], to: 'ACTIVE' },
});

workflow(RoleGrant, 'status', {
  approve: { from: ['PROPOSED', 'REVOCATION_PROPOSED'] },
  decline: { from: ['PROPOSED', 'REVOCATION_PROPOSED'] },
  revoke: { from: ['ACTIVE'], to: 'REVOCATION_PROPOSED' },
});

@type('客户端', 'Client application: narrows every user to its scopes and registered operations', {
  clause: 'E90, N25',
  file: import.meta.url,
  key: 'clientId',
})
export class ApiClient extends Entity {
  @text('客户端标识', 'Client id', INTERNAL, { unique: true, bytewise: true })
  clientId!: string;

  @text('名称', 'Name', INTERNAL)
  nameZh!: string;

  @choice(ClientKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @flag('启用', 'Whether it may call', INTERNAL, { default: true })
  enabled!: boolean;

  @list('权限范围', 'Scopes: `Type.verb` pairs', INTERNAL)
  scopes!: string[];

  @list('登记操作', 'SHA-256 of each registered operation', INTERNAL)
  allowedOperations!: string[];
}

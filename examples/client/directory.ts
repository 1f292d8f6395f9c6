// What a screen would show (示例内容): all member units, page by page, and the staff directory of one division.
import { MemberUnitsDocument, StaffDirectoryDocument } from './generated/operations.ts';
import type { Ask, Withheld } from './graph-client.ts';
import { follow } from './pages.ts';

const PAGE_SIZE = 20;

export async function* unitLines(ask: Ask): AsyncGenerator<string> {
  const pageAfter = async (after: string | null) =>
    (await ask(MemberUnitsDocument, { first: PAGE_SIZE, after })).data.memberUnits;
  for await (const { nodes, totalCount } of follow(pageAfter)) {
    yield `成员单位 ${nodes.length} / ${totalCount}`;
    for (const { number, nameZh, organizations } of nodes)
      yield `  ${number} ${nameZh}${organizations.totalCount > 1 ? `（${organizations.totalCount} 个机构）` : ''}`;
  }
}

export async function* staffLines(ask: Ask, code: string): AsyncGenerator<string> {
  const withheld = new Map<string, Withheld>();
  const cell = (field: string, value: string | null) =>
    value ?? (withheld.has(`StaffMember.${field}`) ? '无权查看' : '');
  const pageAfter = async (after: string | null) => {
    const answer = await ask(StaffDirectoryDocument, { code, first: PAGE_SIZE, after });
    for (const entry of answer.withheld) withheld.set(entry.coordinate, entry);
    return answer.data.staffMembers;
  };
  for await (const { nodes, totalCount } of follow(pageAfter)) {
    yield `通讯录 ${nodes.length} / ${totalCount}`;
    for (const { name, post, phone } of nodes)
      yield `  ${cell('name', name)} | ${cell('post', post)} | ${cell('phone', phone)}`;
  }
  for (const { coordinate, zh, en } of withheld.values()) yield `${coordinate}: ${zh} / ${en}`;
}

// The duties of a member unit (职责), and their revision.
import { confirmed } from './dialog.js';
import { element, heading, table } from './page.js';

/** The time of the offices, wherever the browser is. */
const MOMENT = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

const COLUMNS = [
  { field: 'seq', zh: '序号' },
  { field: 'roleWordZh', zh: '角色' },
  { field: 'termZh', zh: '事项' },
  { field: 'validFrom', zh: '生效日期' },
  { field: 'sourceDocument', zh: '来源文件' },
  { field: 'updatedAt', zh: '更新时间', text: row => MOMENT.format(new Date(row.updatedAt)) },
];

export async function drawDuties(place, ask, rights, viewer, number, reload) {
  const fields = COLUMNS.map(({ field }) => field).filter(field => rights.mayEverSee('Duty', field));
  const { data, access } = await ask(
    `query($number: Int!) { memberUnit(number: $number) { nameZh
      duties(filter: { validTo: { isNull: true } }, orderBy: [{ field: seq }], first: 100) {
        totalCount nodes { id version viewerActions ${fields.join(' ')} } } } }`,
    { number },
  );
  const rows = data.memberUnit?.duties.nodes ?? [];
  // On an object that exists the server says what may be done now: rules and state together.
  const buttons = duty =>
    duty.viewerActions.includes('revise')
      ? [element('button', { type: 'button', click: () => revise(duty, ask, viewer, reload) }, '修订职责')]
      : [];
  const parts = { type: 'Duty', columns: COLUMNS, rows, access, rights, buttons, empty: '没有现行职责' };
  const title = data.memberUnit ? `${data.memberUnit.nameZh}职责` : `没有序号为 ${number} 的成员单位`;
  place.replaceChildren(heading(title, `共 ${rows.length} 项`), ...table(parts));
}

async function revise(duty, ask, { today }, reload) {
  const fields = [
    { name: 'termZh', zh: '事项', value: duty.termZh },
    { name: 'validFrom', zh: '新版本生效日期', type: 'date', value: today },
    { name: 'sourceDocument', zh: '依据文件', value: '' },
  ];
  // The version that was read goes along: a change by somebody else in between is refused, not overwritten.
  const send = values =>
    ask('mutation($input: ReviseDutyInput!) { reviseDuty(input: $input) { duty { id } } }', {
      input: { id: duty.id, ...(duty.version === null ? {} : { version: duty.version }), ...values },
    });
  if (await confirmed(`修订职责：${duty.termZh}`, fields, send)) await reload('已修订，原版本仍可查阅');
}

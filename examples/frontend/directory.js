// The staff directory of a division (通讯录), and who may be made liaison (联络员).
import { confirmed } from './dialog.js';
import { element, heading, table } from './page.js';

const COLUMNS = [
  { field: 'name', zh: '姓名' },
  { field: 'post', zh: '职务' },
  { field: 'organization', zh: '机构', select: 'organization { id nameZh }', text: row => row.organization.nameZh },
  { field: 'region', zh: '区划', text: row => row.region.nameZh },
  { field: 'phone', zh: '联系电话' },
  { field: 'idNo', zh: '身份证号' },
  { field: 'personnelFileNotes', zh: '个人档案记录' },
];
const PAGE = 100;

/** Asked for only where the viewer may filter by these columns; else the server would refuse the whole list. */
const LIAISON = `organization { id nameZh assignments(first: 1, filter: { kind: { eq: LIAISON }, to: { isNull: true } }) {
  nodes { id staff { id } viewerActions } } }`;

export async function drawDirectory(place, ask, rights, viewer, code, reload) {
  const knowsLiaisons = ['kind', 'to'].every(field => rights.mayEverSee('Assignment', field));
  const columns = COLUMNS.filter(({ field }) => rights.mayEverSee('StaffMember', field));
  // What the rules speak of has to be there to be judged: id, unit, region and path, organisation, published.
  const selection = ['id published unit { id } region { id path nameZh }', knowsLiaisons ? LIAISON : '']
    .concat(columns.filter(({ field }) => field !== 'region').map(({ field, select }) => select ?? field))
    .join(' ');
  const order = rights.mayEverSee('StaffMember', 'staffNo') ? 'orderBy: [{ field: staffNo }]' : '';
  const { data, access } = await ask(
    `query($code: String!) { region(code: $code) { nameZh }
      staffMembers(filter: { region: { within: $code } }, first: ${PAGE} ${order}) { totalCount nodes { ${selection} } } }`,
    { code },
  );
  const { totalCount, nodes } = data.staffMembers;
  const count = totalCount > nodes.length ? `共 ${totalCount} 人，显示前 ${nodes.length} 人` : `共 ${totalCount} 人`;
  const buttons = person => liaisonButtons(person, ask, rights, viewer, reload);
  const parts = {
    type: 'StaffMember',
    columns: COLUMNS,
    rows: nodes,
    access,
    rights,
    buttons,
    empty: '没有可以查看的人员',
  };
  place.replaceChildren(
    heading(`${data.region?.nameZh ?? code}通讯录`, columns.length > 0 ? count : ''),
    ...table(parts),
  );
}

function liaisonButtons(person, ask, rights, { today }, reload) {
  const { id: staffId, name, unit, region, organization } = person;
  const liaison = organization?.assignments?.nodes[0];
  if (liaison?.staff?.id === staffId) return [element('span', { class: 'mark' }, '现任联络员')];
  const change = async (zh, mutation, input, post) => {
    const title = `${zh}：${name ?? ''}`;
    const fields = [{ name: 'from', zh: '起始日期', type: 'date', value: today }];
    const send = values =>
      ask(`mutation($input: ${post}!) { ${mutation}(input: $input) { assignment { id } } }`, {
        input: { ...input, staffId, ...values },
      });
    if (await confirmed(title, fields, send)) await reload(`已${zh}`);
  };
  const button = (zh, act) => [element('button', { type: 'button', click: act }, zh)];
  if (liaison?.viewerActions.includes('replace'))
    return button('改任联络员', () =>
      change('改任联络员', 'replaceLiaison', { id: liaison.id }, 'ReplaceLiaisonInput'),
    );
  if (liaison || !rights.mayMake('designate', 'Assignment', { staff: { id: staffId }, organization, unit, region }))
    return [];
  return button('指定联络员', () => change('指定联络员', 'designateLiaison', {}, 'DesignateLiaisonInput'));
}

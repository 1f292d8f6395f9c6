// The page (示例页): who looks, at which division and which unit; then the two tables. The token comes from the form, or
// from `#token=…&division=…&unit=…`, is taken out of the address at once, and is kept nowhere.
import { drawDirectory } from './directory.js';
import { drawDuties } from './duties.js';
import { connect } from './graph.js';
import { rightsOf } from './rights.js';

const at = id => document.getElementById(id);
const form = at('ask');

const VIEWER = `{ viewer { now viewerActions packedRules policyVersion person { name }
  posts { roleZh region { nameZh } organization { nameZh } } } }`;

async function draw(done) {
  const { token, division, unit } = Object.fromEntries(new FormData(form));
  document.body.setAttribute('aria-busy', 'true');
  try {
    const ask = connect(token.trim());
    const { data } = await ask(VIEWER);
    const { viewer } = data;
    const rights = rightsOf(viewer);
    const facts = { today: dayInChina(viewer.now) };
    await drawDirectory(at('staff'), ask, rights, facts, division, draw);
    await drawDuties(at('duties'), ask, rights, facts, Number(unit), draw);
    at('viewer').textContent = [identityOf(viewer), done].filter(Boolean).join('　·　');
    show('staff', 'duties');
  } catch (error) {
    at('viewer').textContent = '';
    at('failure').textContent = error.message;
    show('failure');
  }
  document.body.setAttribute('aria-busy', 'false');
}

function show(...ids) {
  for (const id of ['failure', 'staff', 'duties']) at(id).hidden = !ids.includes(id);
}

function identityOf({ person, posts }) {
  if (posts.length === 0) return '当前身份：公众';
  const where = post => [post.organization?.nameZh, post.region?.nameZh].filter(Boolean).join('，');
  const held = posts.map(post => `${post.roleZh}（${where(post)}）`.replace('（）', ''));
  return `当前身份：${[person?.name, held.join('、')].filter(Boolean).join('　')}`;
}

const dayInChina = now => new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);

function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  form.token.value = given.get('token') ?? '';
  form.division.value = given.get('division') ?? '610802';
  form.unit.value = given.get('unit') ?? '43';
  given.delete('token');
  history.replaceState(null, '', given.size > 0 ? `#${given}` : location.pathname);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  draw();
});
readAddress();
await draw();

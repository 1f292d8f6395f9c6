// Small parts of the page (页面零件): elements and tables. Text only ever enters as text, never as HTML.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter(child => child !== null));
  return made;
}

const MARKS = { withheld: '无权查看', empty: '—' };

/**
 * A table of objects of one type. Columns that the viewer can never see are left out and named below the table; what
 * was withheld or masked is marked. `buttons` gives the buttons of a row; where no row has any, there is no such column.
 */
export function table({ type, columns, rows, access, rights, buttons, empty }) {
  const shown = columns.filter(({ field }) => rights.mayEverSee(type, field));
  const hidden = columns.filter(column => !shown.includes(column));
  const actions = rows.map(buttons);
  const hasActions = actions.some(list => list.length > 0);
  const head = shown.map(({ field, zh }) => element('th', { scope: 'col', 'data-field': field }, zh));
  const body = rows.map((row, index) =>
    element(
      'tr',
      {},
      ...shown.map(column => cell(column, row, rights.sightOf(type, row, column.field, access))),
      hasActions ? element('td', { class: 'actions' }, ...actions[index]) : null,
    ),
  );
  if (shown.length === 0) return [element('p', { class: 'none' }, '无权查看')];
  const note = hidden.length === 0 ? null : `已隐藏无权查看的列：${hidden.map(({ zh }) => zh).join('、')}`;
  return [
    rows.length === 0
      ? element('p', { class: 'none' }, empty)
      : element(
          'div',
          { class: 'scroll' },
          element(
            'table',
            {},
            element(
              'thead',
              {},
              element('tr', {}, ...head, hasActions ? element('th', { scope: 'col' }, '操作') : null),
            ),
            element('tbody', {}, ...body),
          ),
        ),
    note && element('p', { class: 'note' }, note),
  ].filter(part => part !== null);
}

function cell({ field, text }, row, sight) {
  const value = sight in MARKS ? MARKS[sight] : text ? text(row) : String(row[field]);
  const mask = sight === 'masked' ? element('span', { class: 'mark' }, '已脱敏') : null;
  return element('td', { class: sight, 'data-field': field }, value, mask);
}

/** A heading with a count beside it. */
export const heading = (zh, count) => element('h2', {}, zh, element('span', { class: 'count' }, count));

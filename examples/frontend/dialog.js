// A dialog (对话框) that asks for a few values, sends them, and stays open while the server refuses them.
import { element } from './page.js';

/** Resolves to whether the change was made. */
export function confirmed(title, fields, send) {
  const dialog = document.getElementById('dialog');
  const refusal = element('p', { class: 'refusal', role: 'alert', hidden: '' });
  const inputs = fields.map(({ zh, ...attributes }) =>
    element('label', {}, zh, element('input', { required: '', ...attributes })),
  );
  const labels = new Map(fields.map(({ name, zh }) => [`input.${name}`, zh]));
  const told = ({ path, zh }) => (labels.has(path) ? `${labels.get(path)}：${zh}` : zh);
  return new Promise(resolve => {
    let isMade = false;
    const form = element(
      'form',
      {
        async submit(event) {
          event.preventDefault();
          try {
            await send(Object.fromEntries(new FormData(form)));
            isMade = true;
            dialog.close();
          } catch (error) {
            refusal.textContent = [error.message, ...(error.violations ?? []).map(told)].join('\n');
            refusal.hidden = false;
          }
        },
      },
      element('h2', {}, title),
      ...inputs,
      refusal,
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'button', click: () => dialog.close() }, '取消'),
        element('button', { type: 'submit', class: 'main' }, '确定'),
      ),
    );
    dialog.replaceChildren(form);
    dialog.addEventListener('close', () => resolve(isMade), { once: true });
    dialog.showModal();
  });
}

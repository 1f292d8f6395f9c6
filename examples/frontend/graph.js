// The graph (接口): one function that asks, and an error that says in Chinese what was refused.
const settings = await (await fetch('/settings.json')).json();

export class Refusal extends Error {
  /** Every offence at once: `{ path: 'input.validFrom', zh: '…' }`. */
  violations;

  constructor({ message, extensions }) {
    super(extensions?.messageZh ?? message);
    this.violations = extensions?.violations ?? [];
  }
}

/** Gives the data, and beside it what was withheld or masked. */
export function connect(token) {
  return async (query, variables = {}) => {
    const response = await fetch(settings.graph, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new Refusal({ message: `无法连接 ${settings.graph}` });
    });
    const { data, errors, extensions } = await response.json();
    if (errors) throw new Refusal(errors[0]);
    return { data, access: extensions?.access ?? [] };
  };
}

// An answer as PostgreSQL wrote it (直通答复): data that nobody has to read again. It looks like the data of an answer to whatever
// only asks whether there is one, and is written out as it is.
import type { FormattedExecutionResult } from 'graphql';

export class AnswerText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An answer as text, with a line end, as Apollo writes it. */
export function writeAnswer(result: FormattedExecutionResult): string {
  const { data, ...others } = result;
  if (!(data instanceof AnswerText)) return `${JSON.stringify(result)}\n`;
  const more = JSON.stringify(others).slice(1, -1);
  return `{"data":${data.text}${more === '' ? '' : `,${more}`}}\n`;
}

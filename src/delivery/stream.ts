// One subscriber's stream (推送流): what was delivered and not yet sent. A slow reader holds up nobody: the messages wait
// here, shared with all who get the same, and beyond a bound the stream ends and says so. Nothing is dropped silently.
import { Failure } from '../domain/errors.ts';

/** The body of a message: the same object for everybody who sees the same. */
export type Message = Readonly<Record<string, unknown>>;

const MAX_WAITING = 256;

const TOO_SLOW = new Failure('RATE_LIMITED', {
  zh: `消息未被及时读取（积压超过 ${MAX_WAITING} 条），订阅已结束。请重新订阅，并重新读取列表`,
  en: `Messages were not read in time (more than ${MAX_WAITING} waiting). Subscribe again, and read the list anew`,
});

export class Stream implements AsyncIterableIterator<Message> {
  #waiting: Message[] = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #failure: Failure | undefined;
  readonly #whenEnded: () => void;

  /** `whenEnded` is called once, whoever ends it. */
  constructor(whenEnded: () => void) {
    this.#whenEnded = whenEnded;
  }

  get ended(): boolean {
    return this.#ended;
  }

  push(message: Message): void {
    if (this.#ended) return;
    if (this.#waiting.length >= MAX_WAITING) {
      this.end(TOO_SLOW);
      return;
    }
    this.#waiting.push(message);
    this.#wake?.();
  }

  /** What is waiting is still read, but after a failure: then the reader starts anew. */
  end(failure?: Failure): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    if (failure) this.#waiting = [];
    this.#whenEnded();
    this.#wake?.();
  }

  /** Throws the Failure that ended it. */
  async next(): Promise<IteratorResult<Message, undefined>> {
    while (this.#waiting.length === 0) {
      if (this.#failure) {
        const failure = this.#failure;
        this.#failure = undefined;
        throw failure;
      }
      if (this.#ended) return { done: true, value: undefined };
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    return { done: false, value: this.#waiting.shift()! };
  }

  async return(): Promise<IteratorResult<Message, undefined>> {
    this.#waiting = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

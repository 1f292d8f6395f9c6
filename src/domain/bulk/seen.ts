// What was seen before (去重): 128 bits of a digest of each text, in one flat table. A million subjects take 32 MB, where
// a set of their texts takes several times as much.
import { hash } from 'node:crypto';

const WORDS = 4;

export class Seen {
  #table = new Uint32Array(WORDS * 65_536);
  readonly #words = new Uint32Array(WORDS);
  #count = 0;

  /** Whether it is new. */
  add(text: string): boolean {
    if (this.#count * 2 * WORDS >= this.#table.length) this.#grow();
    const digest = hash('sha256', text, 'buffer');
    // Zero marks an empty place.
    for (let word = 0; word < WORDS; word += 1) this.#words[word] = digest.readUInt32LE(word * 4) || 1;
    const added = place(this.#table, this.#words);
    if (added) this.#count += 1;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += WORDS)
      if (this.#table[at] !== 0) place(larger, this.#table.subarray(at, at + WORDS));
    this.#table = larger;
  }
}

function place(table: Uint32Array, words: Uint32Array): boolean {
  const last = table.length / WORDS - 1; // a power of two less one
  for (let slot = words[0]! & last; ; slot = (slot + 1) & last) {
    const at = slot * WORDS;
    if (table[at] === 0) {
      table.set(words, at);
      return true;
    }
    if (
      words[0] === table[at] &&
      words[1] === table[at + 1] &&
      words[2] === table[at + 2] &&
      words[3] === table[at + 3]
    )
      return false;
  }
}

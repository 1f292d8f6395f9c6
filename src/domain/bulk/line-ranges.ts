// Many line numbers as a short text (行号区间): `2-5,9`. Of a million records below a line, few bytes are kept.
export class LineRanges {
  #text: string[] = [];
  #from = 0;
  #to = -1;

  /** In rising order. */
  add(line: number): void {
    if (line === this.#to + 1 && this.#from > 0) this.#to = line;
    else {
      this.#close();
      this.#from = line;
      this.#to = line;
    }
  }

  toString(): string {
    this.#close();
    this.#from = 0;
    this.#to = -1;
    return this.#text.join(',');
  }

  #close(): void {
    if (this.#from > 0) this.#text.push(this.#from === this.#to ? `${this.#from}` : `${this.#from}-${this.#to}`);
  }
}

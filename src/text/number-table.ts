/** Room of a table that grows: tables of many languages stay in memory at once. */
const GROWTH = 1.25;

/** Small numbers by number, as far as they are known: faster than a map, and without room for what never comes. */
export class NumberTable {
  #values = new Int32Array(1024);

  /** 0 where nothing was set. */
  get(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place >= this.#values.length) {
      const values = new Int32Array(Math.ceil(GROWTH * (place + 1)));
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[place] = value;
  }
}

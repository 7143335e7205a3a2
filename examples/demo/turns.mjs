/** Work that is done one piece after the other. */
export class Turns {
  #taken = 0;
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** Whether what comes now is done at once. */
  get isFree() {
    return this.#taken === 0;
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  take(work) {
    this.#taken += 1;
    const done = this.#last.then(work).finally(() => {
      this.#taken -= 1;
    });
    this.#last = done.catch(() => {});
    return done;
  }
}

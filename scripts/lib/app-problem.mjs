/** Why an app cannot be shown, in a sentence, and the last lines that its tools said. */
export class AppProblem extends Error {
  /** @param {string} message @param {string[]} [output] */
  constructor(message, output = []) {
    super(message);
    this.output = output;
  }
}

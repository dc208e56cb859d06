/** What the user can put right: says what is wrong, where, and what to do. */

/** Ends the run with status 2. Everything else that is thrown is a bug in calque. */
export class UserError extends Error {
  /** One line each. */
  readonly diagnostics: readonly string[];

  constructor(...diagnostics: readonly string[]) {
    super(diagnostics.join('\n'));
    this.name = 'UserError';
    this.diagnostics = diagnostics;
  }
}

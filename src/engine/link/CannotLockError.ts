/** The browser offers no cryptography here: the page came neither over https nor from this computer. Sentence: `link.cannot-lock-here`. */
export class CannotLockError extends Error {
  constructor() {
    super("link.cannot-lock-here");
    this.name = "CannotLockError";
  }
}

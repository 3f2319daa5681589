import type { SecretKind, Span } from "#engine/types.ts";

/** A stretch of one string that should not leave. */
export interface Hit extends Span {
  readonly kind: SecretKind;
  /** Where the stretch is more than the value that is looked for elsewhere: that value, as the token behind `Bearer`. */
  readonly inner?: string;
}

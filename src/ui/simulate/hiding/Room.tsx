import type { HideResult } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import type { Attempt } from "./attempt.ts";

interface RoomProps {
  readonly isEmpty: boolean;
  readonly attempt: Attempt | null;
  /** Of this attempt; null until it is there. */
  readonly answer:
    | { readonly kind: "done"; readonly value: HideResult }
    | { readonly kind: "failed"; readonly why: string }
    | null;
}

/** How much the cover carries and the message needs, or why it does not go. */
export function Room({ isEmpty, attempt, answer }: RoomProps) {
  return (
    <p role="status" className={form.label}>
      {isEmpty ? words("hiding.empty-message") : attempt === null ? "" : roomFor(attempt, answer)}
    </p>
  );
}

function roomFor({ payload }: Attempt, answer: RoomProps["answer"]): string {
  if (answer === null) return "\u2026";
  if (answer.kind === "failed") return words("hiding.failed", { why: answer.why });
  const { value } = answer;
  if ("error" in value) {
    const { capacity, needed } = value;
    return value.error === "too-small" ? words("hiding.too-small", { capacity, needed }) : words("hiding.not-carried");
  }
  const needed = payload.length;
  return value.capacity === Number.POSITIVE_INFINITY
    ? words("hiding.room-any", { needed })
    : words("hiding.room", { needed, capacity: value.capacity });
}

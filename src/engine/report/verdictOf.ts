import type { Verified } from "#engine/types.ts";
import type { Checked } from "./checked.ts";

/** What lines come to, and the first reason for it. */
export function verdictOf(checks: readonly Checked[]): Pick<Verified, "verdict" | "say"> {
  const has = (result: Checked["result"], bears: Checked["bears"]): boolean =>
    checks.some((check) => check.result === result && check.bears === bears);
  const otherTool = !has("matches", "tool");
  const differs = (why: "file" | "capture" | "reading" | "readingOtherTool"): Pick<Verified, "verdict" | "say"> => ({
    verdict: "differs",
    say: { id: "report.verdict", params: { verdict: "differs", why } },
  });
  if (has("differs", "file")) return differs("file");
  if (has("differs", "capture")) return differs("capture");
  if (has("differs", "reading")) return differs(otherTool ? "readingOtherTool" : "reading");
  const cannotTell = (why: "missing" | "unused" | "tool" | "unread"): Pick<Verified, "verdict" | "say"> => ({
    verdict: "cannot-tell",
    say: { id: "report.verdict", params: { verdict: "cannotTell", why } },
  });
  if (has("cannot-tell", "capture")) return cannotTell("missing");
  if (has("cannot-tell", "unused")) return cannotTell("unused");
  if (has("cannot-tell", "reading")) return cannotTell("unread");
  if (otherTool) return cannotTell("tool");
  return { verdict: "matches", say: { id: "report.verdict", params: { verdict: "matches", why: "nothing" } } };
}

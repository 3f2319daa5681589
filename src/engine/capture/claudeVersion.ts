import type { FoundText } from "./format.ts";

/** Claude Code's version from a User-Agent, `claude-cli/2.1.144 (external, sdk-cli)`; undefined for another client. */
export function versionOfUserAgent(userAgent: string | undefined): string | undefined {
  return /^claude-cli\/(\d{1,9}\.\d{1,9}\.\d{1,9})/.exec(userAgent ?? "")?.[1];
}

/** The billing line that Claude Code writes before its system prompt; undefined where the first system text is another. */
export function billingLine(parts: readonly Pick<FoundText, "role" | "text">[]): string | undefined {
  const first = parts.find((part) => part.role === "system")?.text;
  return first?.startsWith("x-anthropic-billing-header:") ? first : undefined;
}

/** Claude Code's version from `cc_version=2.1.144.668` in its billing line, without the fourth number, which differs by request. */
export function versionOfBillingLine(line: string | undefined): string | undefined {
  return /\bcc_version=(\d{1,9}\.\d{1,9}\.\d{1,9})/.exec(line ?? "")?.[1];
}

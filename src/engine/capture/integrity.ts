import { secondsOf } from "#engine/text/instant.ts";
import type { Integrity, IntegrityCheck, Sentence } from "#engine/types.ts";
import { billingLine, versionOfBillingLine, versionOfUserAgent } from "./claudeVersion.ts";
import type { Recorded } from "./format.ts";
import { header } from "./header.ts";
import { type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonLength } from "./jsonLength.ts";
import { jsonPath } from "./jsonPath.ts";
import { type Survey, surveyJson } from "./surveyJson.ts";

const encoder = new TextEncoder();

/** What a request that says nothing twice can be told: nothing. */
export const NOTHING_TO_CHECK: Integrity = {
  verdict: "cannot-tell",
  checks: [{ result: "absent", say: { id: "capture.nothing-to-check", params: {} } }],
};

/**
 * A request checked against itself. `exact`: whether the source decoded without loss. The survey is asked for only where the
 * body has another length than stated. `likely`: lengths that the body may have, for a list of many requests: where the stated one is
 * among them, it is believed until the request itself is read, and the check says so.
 *
 * Altered: two places that one program writes at one time disagree, or a placeholder stands where only the client writes.
 * It misses every change that keeps the lengths and touches both places; it might accuse a relay that rewrites bodies but passes
 * headers on, which is an alteration too, but nobody's forgery.
 */
export function checkRequest(
  recorded: Recorded,
  survey: () => Survey,
  exact: boolean,
  likely: () => readonly number[] = () => [],
): Integrity {
  const checks = [
    checkLength(recorded, survey, exact, likely),
    checkVersion(recorded),
    checkSession(recorded),
    checkDate(recorded),
    ...findPlaceholders(recorded),
  ];
  if (checks.some(({ result, say }) => result === "differs" && say.id !== "capture.date-differs")) {
    return { verdict: "altered", checks };
  }
  // A clock that runs wrong is not an alteration, and one that runs right says nothing of the body.
  const agrees = checks.some(({ result, say }) => result === "fits" && say.id !== "capture.date-fits");
  const dateDiffers = checks.some(({ result }) => result === "differs");
  return { verdict: agrees && !dateDiffers ? "consistent" : "cannot-tell", checks };
}

/**
 * All requests of a capture together, taken in one by one. Requests without parts, as a list of models, do not count.
 */
export function captureChecks() {
  const sessions = new Set<string>();
  const ids = new Set<string>();
  let only: Integrity = NOTHING_TO_CHECK;
  let requests = 0;
  let repeated = 0;
  let total = 0;
  let altered = 0;
  let fit = 0;
  let lines = 0;
  return {
    add(recorded: Recorded, integrity: Integrity): void {
      if (requests++ === 0) only = integrity;
      const session = sessionOf(recorded);
      if (session !== undefined) sessions.add(session);
      const id = recorded.witness.requestId;
      if (id !== undefined && ids.has(id)) repeated++;
      else if (id !== undefined) ids.add(id);
      if (recorded.parts.length === 0) return;
      total++;
      if (integrity.verdict === "altered") altered++;
      if (integrity.verdict !== "consistent") return;
      fit++;
      if (integrity.checks.some(({ say }) => say.id === LIKELY)) lines++;
    },
    end(): Integrity {
      if (requests === 1) return only;
      const checks: IntegrityCheck[] = [];
      if (altered > 0)
        checks.push({ result: "differs", say: { id: "capture.requests-altered", params: { altered, total } } });
      if (fit > 0) {
        const say: Sentence =
          lines === 0
            ? { id: "capture.requests-fit", params: { fit, total } }
            : { id: "capture.requests-fit-by-line", params: { fit, total, lines } };
        checks.push({ result: "fits", say });
      }
      if (altered + fit === 0) checks.push(...NOTHING_TO_CHECK.checks);

      // Several sessions in one file, or a record twice, are ordinary in joined logs: said, not held against it.
      const count = sessions.size;
      if (count > 0) {
        checks.push({
          result: count === 1 ? "fits" : "absent",
          say: { id: "capture.sessions", params: { count } },
        });
      }
      if (repeated > 0)
        checks.push({ result: "absent", say: { id: "capture.request-ids-repeat", params: { count: repeated } } });
      return { verdict: altered > 0 ? "altered" : total > 0 && fit === total ? "consistent" : "cannot-tell", checks };
    },
  };
}

const LIKELY = "capture.length-likely";

/** `Content-Length` against the body written compactly, as a JavaScript client sends it. */
function checkLength(
  { witness }: Recorded,
  survey: () => Survey,
  exact: boolean,
  likely: () => readonly number[],
): IntegrityCheck {
  const written = header(witness.headers, "content-length");
  if (written === undefined || !/^\d{1,15}$/.test(written) || witness.body === undefined || witness.body === null) {
    return { result: "absent", say: { id: "capture.length-absent", params: {} } };
  }
  const stated = Number(written);
  if (witness.bodyBytes === undefined && likely().includes(stated)) {
    return { result: "fits", say: { id: LIKELY, params: { bytes: stated } } };
  }
  const actual = witness.bodyBytes ?? jsonLength(witness.body);
  if (actual === stated) return { result: "fits", say: { id: "capture.length-fits", params: { bytes: stated } } };

  const { unwrapped } = witness;
  // What came out of a string may be the body to the letter, however it is written.
  if (unwrapped?.at === "" && encoder.encode(unwrapped.json).length === stated) {
    return { result: "fits", say: { id: "capture.length-fits", params: { bytes: stated } } };
  }
  const at = unwrapped?.at ?? witness.bodyAt;
  const inBody = (path: string): boolean =>
    path.startsWith(at) && (at === "" || /^(?:$|[.[])/.test(path.slice(at.length)));
  const spelling = (): Survey => (unwrapped ? surveyJson(unwrapped.json, new Set()) : survey());
  const reason =
    header(witness.headers, "content-encoding") !== undefined
      ? "compressed"
      : !exact
        ? "bytes"
        : spelling().rewrittenNumbers.some(inBody)
          ? "numbers"
          : spelling().repeatedKeys.some(inBody)
            ? "keys"
            : actual < stated && stated <= actual + (witness.spaceBehind ?? 0)
              ? "space"
              : // Other clients may put spaces between tokens, or escapes for letters: their length says nothing here.
                versionOfUserAgent(header(witness.headers, "user-agent")) === undefined
                ? "client"
                : null;
  if (reason !== null) return { result: "absent", say: { id: "capture.length-not-comparable", params: { reason } } };
  const difference = `${actual > stated ? "+" : "-"}${Math.abs(actual - stated)}`;
  return { result: "differs", say: { id: "capture.length-differs", params: { stated, actual, difference } } };
}

/** The User-Agent against the billing line: Claude Code writes both from one constant. */
function checkVersion({ witness, parts }: Recorded): IntegrityCheck {
  const inHeader = versionOfUserAgent(header(witness.headers, "user-agent"));
  const inBody = versionOfBillingLine(billingLine(parts));
  if (inHeader === undefined || inBody === undefined) {
    return { result: "absent", say: { id: "capture.version-absent", params: {} } };
  }
  return inHeader === inBody
    ? { result: "fits", say: { id: "capture.version-fits", params: { version: inHeader } } }
    : { result: "differs", say: { id: "capture.version-differs", params: { header: inHeader, body: inBody } } };
}

/** The session header against the session in `metadata.user_id`. */
function checkSession({ witness }: Recorded): IntegrityCheck {
  const inHeader = header(witness.headers, "x-claude-code-session-id");
  const inBody = sessionOfMetadata(witness.body);
  if (inHeader === undefined || inBody === undefined) {
    return { result: "absent", say: { id: "capture.session-absent", params: {} } };
  }
  return inHeader === inBody
    ? { result: "fits", say: { id: "capture.session-fits", params: {} } }
    : { result: "differs", say: { id: "capture.session-differs", params: {} } };
}

function sessionOf({ witness }: Recorded): string | undefined {
  return header(witness.headers, "x-claude-code-session-id") ?? sessionOfMetadata(witness.body);
}

/** Three shapes over the versions: JSON with `session_id`, `user_…_account_…_session_…`, and a hash without a session. */
function sessionOfMetadata(body: JsonValue | undefined): string | undefined {
  const id = stringOf(objectOf(objectOf(body).metadata).user_id) ?? "";
  return /"session_id":"([^"\\]{1,100})"/.exec(id)?.[1] ?? /_session_([\w-]{1,100})$/.exec(id)?.[1];
}

/** Between machines whose clocks are kept, as Kerberos allows (RFC 4120 §8.2: 5 minutes). */
const CLOCK_SKEW = 300;

/** The response's `Date` against the time the capture tool noted. */
function checkDate({ witness }: Recorded): IntegrityCheck {
  const noted = secondsOf(witness.time ?? "");
  const answered = secondsOf(header(witness.responseHeaders, "date") ?? "");
  if (noted === null || answered === null) return { result: "absent", say: { id: "capture.date-absent", params: {} } };
  const seconds = Math.abs(answered - noted);
  return seconds <= CLOCK_SKEW
    ? { result: "fits", say: { id: "capture.date-fits", params: { seconds } } }
    : { result: "differs", say: { id: "capture.date-differs", params: { seconds } } };
}

/** What publishers write in place of a value they took out. */
const PLACEHOLDER = /<(?:normalized|dummy|redacted|removed|masked)>|\[(?:redacted|removed|masked)\]/i;
/** Three asterisks are a rule or emphasis in Markdown; only in a field of the client's own do they stand for a value. */
const PLACEHOLDER_IN_FIELD = new RegExp(`${PLACEHOLDER.source}|\\*\\*\\*`, "i");

/**
 * Placeholders in the body, one for each place. Headers do not count: capture tools mask keys there by themselves. In the billing line and
 * in `metadata` nobody but the client writes; a prompt may hold such a word for its own reasons.
 */
function findPlaceholders({ witness, parts }: Recorded): IntegrityCheck[] {
  const checks: IntegrityCheck[] = [];
  const billing = billingLine(parts);
  const metadata = objectOf(objectOf(witness.body).metadata);
  for (const [key, value] of Object.entries(metadata)) {
    const placeholder = PLACEHOLDER_IN_FIELD.exec(stringOf(value) ?? "")?.[0];
    if (placeholder === undefined) continue;
    const path = jsonPath("metadata", key);
    checks.push({ result: "differs", say: { id: "capture.placeholder", params: { placeholder, path } } });
  }
  for (const { text, path } of parts) {
    const inBilling = text === billing;
    const placeholder = (inBilling ? PLACEHOLDER_IN_FIELD : PLACEHOLDER).exec(text)?.[0];
    if (placeholder === undefined) continue;
    checks.push(
      inBilling
        ? { result: "differs", say: { id: "capture.placeholder", params: { placeholder, path } } }
        : { result: "absent", say: { id: "capture.placeholder-in-text", params: { placeholder, path } } },
    );
  }
  // One of each kind tells it; a long conversation about placeholders has hundreds.
  return checks.slice(0, MAX_PLACEHOLDERS);
}

const MAX_PLACEHOLDERS = 8;

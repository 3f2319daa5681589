import type { Sentence } from "#engine/types.ts";
import type { ProbeId } from "./probes.ts";
import type { ProbeReading } from "./readProbes.ts";

/** The probes by id: what arrived, as text; null where it cannot be told. */
type Came = (id: ProbeId) => string | null;

/** What the path seems to do, from the pattern of what it did. Patterns may overlap; what fits none is not named. */
export function causesOf(readings: readonly ProbeReading[]): Sentence[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading.text]));
  const came: Came = (id) => byId.get(id) ?? null;
  return [
    ...codePage(readings),
    ...quotes(came),
    ...normalisation(came),
    ...spaces(came),
    ...removed(readings),
    ...lines(came),
  ];
}

function codePage(readings: readonly ProbeReading[]): Sentence[] {
  const told = readings.filter(
    ({ sent, fate }) => fate !== "unknown" && sent.some((point) => Number.parseInt(point.slice(2), 16) > 0x7f),
  );
  const kept = new Set(told.filter(({ fate }) => fate === "kept").map(({ id }) => id));
  const curly = readings.find(({ id }) => id === "right-quote");
  // The first bytes of UTF-8 become a letter each, in any encoding that is not UTF-8.
  const several = told.filter(
    ({ group, fate, came }) => group === "apostrophes" && fate === "rewritten" && (came?.length ?? 0) > 1,
  );
  // Two, because curly quotes written as two straight marks are a habit of editors.
  if (several.length > 1 && (curly?.came?.length ?? 0) > 1) return [{ id: "fidelity.misread", params: {} }];
  const gone = told.filter(({ fate, text }) => fate === "lost" && text !== "").length;
  // A path that drops or replaces one or two characters has another reason than a code page.
  if (gone < 3) return told.length > 3 && kept.size === 0 ? [{ id: "fidelity.ascii-only", params: {} }] : [];
  if (kept.size === 0) return [{ id: "fidelity.ascii-only", params: {} }];
  return kept.has("right-quote") && !kept.has("modifier-apostrophe") && !kept.has("modifier-prime")
    ? [{ id: "fidelity.western-code-page", params: {} }]
    : [];
}

function quotes(came: Came): Sentence[] {
  const curled = /[\u2018-\u201F]/.test(`${came("straight") ?? ""}${came("straight-quotes") ?? ""}`);
  const straightened = came("right-quote") === "'" || came("curly-quotes") === '"q"';
  return [
    ...(curled ? [{ id: "fidelity.smart-quotes", params: {} } as const] : []),
    ...(straightened ? [{ id: "fidelity.straightened", params: {} } as const] : []),
  ];
}

function normalisation(came: Came): Sentence[] {
  const composes = came("decomposed") === "\u00E9";
  const decomposes = came("composed") === "e\u0301";
  if (composes === decomposes) return [];
  const compatible = came("ligature") === "fi" ? "K" : "";
  return [{ id: "fidelity.normalised", params: { form: `NF${compatible}${composes ? "C" : "D"}` } }];
}

function spaces(came: Came): Sentence[] {
  const special: readonly ProbeId[] = ["no-break-space", "thin-space", "narrow-no-break-space", "ideographic-space"];
  return [
    ...(special.some((id) => came(id) === " ") ? [{ id: "fidelity.spaces-unified", params: {} } as const] : []),
    ...(came("double-space") === " " ? [{ id: "fidelity.spaces-collapsed", params: {} } as const] : []),
    ...(came("trailing-space") === "" ? [{ id: "fidelity.trimmed", params: {} } as const] : []),
  ];
}

function removed(readings: readonly ProbeReading[]): Sentence[] {
  const count = readings.filter(({ group, text }) => group === "invisible" && text === "").length;
  return count === 0 ? [] : [{ id: "fidelity.invisible-removed", params: { count } }];
}

function lines(came: Came): Sentence[] {
  const [lf, crlf] = [came("lf"), came("crlf")];
  const to = lf === "\r\n" ? "crlf" : lf === "" || lf === " " ? "blank" : crlf === "\n" ? "lf" : null;
  return to === null ? [] : [{ id: "fidelity.line-endings", params: { to } }];
}

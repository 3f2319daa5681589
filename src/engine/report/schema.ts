import * as v from "valibot";
import { bounds } from "./bounds.ts";
import { captureReport } from "./captureSchema.ts";
import { count, hash, place, point, sentence, side, span, text } from "./schemaPieces.ts";

const changeClass = v.picklist(["invisible", "look-alike", "separator", "encoding", "ordinary", "noise"]);

const reportedChange = v.strictObject({
  kind: v.picklist(["insert", "delete", "replace"]),
  a: span,
  b: span,
  pair: count,
  class: changeClass,
  why: sentence,
  aText: text,
  bText: text,
});

const changeGroup = v.strictObject({
  changes: v.array(count),
  class: changeClass,
  why: sentence,
  inDateLine: v.boolean(),
  aText: text,
  bText: text,
});

const evidence = v.strictObject({ say: sentence, at: v.array(place) });

const statement = v.strictObject({
  about: v.picklist([...side.options, "both"]),
  kind: v.picklist([
    "state",
    "place",
    "version",
    "host",
    "time",
    "apostrophes",
    "agreement",
    "integrity",
    "pair",
    "payload",
    "capacity",
  ]),
  say: sentence,
  level: v.picklist(["seen", "read", "stated", "unknown"]),
  restsOn: v.array(place),
  supports: v.array(evidence),
  against: v.array(evidence),
  notProven: v.array(sentence),
  next: v.nullable(sentence),
});

const rulerCell = v.strictObject({ text, point, place, marked: v.boolean() });

const ruler = v.strictObject({
  shows: v.picklist(["date-line", "change", "finding"]),
  columns: v.array(
    v.strictObject({
      a: v.nullable(rulerCell),
      b: v.nullable(rulerCell),
      kind: v.picklist(["site", "differs", "plain"]),
      carries: v.nullable(v.picklist(["host", "zone"])),
    }),
  ),
});

const most = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length));

const report = v.strictObject({
  tool: v.nullable(v.strictObject({ version: text, commit: v.nullable(text) })),
  rules: count,
  unicode: text,
  captures: v.strictObject({ a: v.exactOptional(captureReport), b: v.exactOptional(captureReport) }),
  channels: v.array(
    v.strictObject({ id: text, canHide: v.boolean(), title: sentence, summary: sentence, accuses: sentence }),
  ),
  comparison: v.exactOptional(
    v.strictObject({
      identical: v.boolean(),
      pairs: most(v.strictObject({ a: v.nullable(count), b: v.nullable(count) }), bounds.pairs),
    }),
  ),
  changes: most(reportedChange, bounds.changes),
  groups: most(changeGroup, bounds.changes),
  finest: v.boolean(),
  truncated: v.boolean(),
  fields: most(
    v.strictObject({ path: text, a: v.nullable(text), b: v.nullable(text), noise: v.boolean() }),
    bounds.fields,
  ),
  reading: v.array(statement),
  ruler: v.nullable(ruler),
  names: v.pipe(v.record(point, text), v.maxEntries(bounds.names)),
});

/** What the form of the file is called in itself: the name of the schema that is published beside the page. */
export const schemaName = "report.schema.json";

/** Counted up with every change of the form, also where something is only added: what this version does not know it cannot check. */
export const formVersion = 1;

/**
 * A filed report. Every string and nearly every list in it is bounded, so that it holds excerpts and never a text; nothing that is not
 * named here may stand in it.
 */
export const reportFile = v.strictObject({
  $schema: v.literal(schemaName),
  telltale: v.literal("report"),
  version: v.literal(formVersion),
  /** SHA-256 of the canonical JSON (`text/canonicalJson.ts`) of all the rest. */
  digest: hash,
  /** Lists of which the report holds only the beginning, of changes the strongest. */
  cuts: v.array(v.strictObject({ list: text, of: count })),
  report,
});

/** A filed report, as it is read: sentences may be such that this version does not know. */
export type ReportFile = v.InferOutput<typeof reportFile>;

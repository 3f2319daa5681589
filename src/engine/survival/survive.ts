import { compare } from "#engine/compare/compare.ts";
import type {
  Carried,
  CarrierInfo,
  Progress,
  SurvivalCell,
  SurvivalDetail,
  SurvivalMatrix,
  SurvivalOf,
  TextSurvival,
} from "#engine/types.ts";
import { carriedIn, type Read, readAll } from "./carried.ts";
import { type Carrier, makeCarriers } from "./carriers.ts";
import { type Aftermath, fateOf } from "./fateOf.ts";
import { longestSurvival } from "./longestSurvival.ts";
import { type Transformation, transformationInfos, transformationOf, transformations } from "./transformations.ts";

/** Things carried that are followed one by one; the rest is counted. */
const MOST_CARRIED = 200;

type Tell = (progress: Progress) => void;

/** Every carrier through every transformation: computed, never written down. The same each time. */
export async function survivalMatrix({ onProgress }: { readonly onProgress?: Tell } = {}): Promise<SurvivalMatrix> {
  const carriers = await makeCarriers();
  const cells: SurvivalCell[][] = [];
  for (const [done, carrier] of carriers.entries()) {
    onProgress?.({ phase: "looking", done, total: carriers.length });
    const read = readAll(carrier.text);
    const carried = carriedBy(carrier, read);
    cells.push(transformations.map((transformation) => cellOf(carrier, carried, read, transformation)));
  }
  return {
    carriers: carriers.map(({ text: _text, ...info }) => info),
    transformations: transformationInfos,
    cells,
  };
}

/**
 * What becomes of all that a text carries.
 *
 * @throws RangeError where it is longer than {@link longestSurvival}
 */
export function surviveText(text: string, { onProgress }: { readonly onProgress?: Tell } = {}): TextSurvival {
  bound(text);
  const read = readAll(text);
  const all = carriedIn(read);
  const carried = all.slice(0, MOST_CARRIED);
  const cells: SurvivalCell[][] = carried.map(() => []);
  for (const [done, transformation] of transformations.entries()) {
    onProgress?.({ phase: "looking", done, total: transformations.length });
    const aftermath = aftermathOf(read, transformation);
    for (const [index, one] of carried.entries()) cells[index]?.push(fateOf(one, aftermath));
  }
  return { carried, more: all.length - carried.length, transformations: transformationInfos, cells };
}

/**
 * One cell, with all that is behind it.
 *
 * @throws RangeError where there is no such carrier or transformation, or the text is too long
 */
export async function survivalDetail(of: SurvivalOf, id: string): Promise<SurvivalDetail> {
  const transformation = transformationOf(id);
  const carrier = "carrier" in of ? await carrierOf(of.carrier) : null;
  const before = carrier === null ? (of as { text: string }).text : carrier.text;
  bound(before);
  const read = readAll(before);
  const aftermath = aftermathOf(read, transformation);
  const carried = carrier === null ? carriedIn(read) : carriedBy(carrier, read);
  return {
    before,
    after: aftermath.after.text,
    carried: carried.slice(0, MOST_CARRIED).map((what) => ({ what, cell: fateOf(what, aftermath) })),
    left: carriedIn(aftermath.after).slice(0, MOST_CARRIED),
    changes: aftermath.changes,
  };
}

function bound(text: string): void {
  if (text.length > longestSurvival) throw new RangeError(`${text.length} code units, of at most ${longestSurvival}`);
}

async function carrierOf(id: string): Promise<Carrier> {
  const found = (await makeCarriers()).find((carrier) => carrier.id === id);
  if (found === undefined) throw new RangeError(`no carrier ${id}`);
  return found;
}

function aftermathOf(read: Read, { apply }: Transformation): Aftermath {
  const after = apply(read.text);
  if (after === read.text) return { before: read.text, after: read, changes: [] };
  return { before: read.text, after: readAll(after), changes: compare(read.text, after) };
}

/** What is to survive of a carrier: its payload, its characters, its line. */
function carriedBy({ id, carries, payload }: CarrierInfo, read: Read): readonly Carried[] {
  if (carries === "innocent") return [];
  return carriedIn(read).filter((one) => {
    if (one.kind === "date-line") return carries === "date-line";
    const { finding } = one;
    return carries === "payload" ? finding.payload?.text === payload : carries === "found" && finding.channel === id;
  });
}

/** Of several things the worst; of innocent text whether it is as it was. */
function cellOf(
  { carries }: Carrier,
  carried: readonly Carried[],
  read: Read,
  transformation: Transformation,
): SurvivalCell {
  if (carries === "innocent") {
    const changed = transformation.apply(read.text) !== read.text;
    return { fate: changed ? "damaged" : "survives", halves: null, changed };
  }
  const aftermath = aftermathOf(read, transformation);
  const fates = carried.map((one) => fateOf(one, aftermath));
  return fates.find(({ fate }) => fate !== "survives") ?? fates[0] ?? { fate: "gone", halves: null, changed: true };
}

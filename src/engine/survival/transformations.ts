import type { Sentence, SurvivalSentences, TransformationInfo, TransformationKind } from "#engine/types.ts";
import { foldToAscii, misread, throughWindows1252, wellFormed } from "./happens/encodings.ts";
import {
  asEscapedJson,
  shownOnPage,
  throughEscapedJson,
  throughHtml,
  throughJson,
  throughMarkdown,
} from "./happens/formats.ts";
import {
  compatibleAndVisible,
  likeOutOfCharacter,
  likeSub2api,
  likeTinglyBox,
  withoutFormats,
  withoutFourZeroWidths,
} from "./happens/normalisers.ts";
import { curl, straighten } from "./happens/quotes.ts";
import { collapse, endLinesWith, trimEnds, trimLines } from "./happens/whiteSpace.ts";
import type { TransformationId } from "./sentences.ts";

/** One thing that happens to texts. */
export interface Transformation extends TransformationInfo {
  readonly id: TransformationId;
  /** Pure and total: any string, halves of pairs included. Linear in its length. */
  readonly apply: (text: string) => string;
}

function row(
  kind: TransformationKind,
  id: TransformationId,
  apply: (text: string) => string,
  source: string | null = null,
): Transformation {
  return {
    id,
    kind,
    title: told(`transforms.${id}-title`),
    what: told(`transforms.${id}-what`),
    collateral: told(`transforms.${id}-collateral`),
    source,
    apply,
  };
}

/** A sentence without parameters. Of so many ids TypeScript does not see that each has its own. */
function told(id: Extract<keyof SurvivalSentences, `${string}-${"title" | "what" | "collateral"}`>): Sentence {
  return { id, params: {} } as Sentence;
}

/** All that is tried, in the order in which it is shown. To add one, add a row, its id in `sentences.ts` and its words. */
export const transformations: readonly Transformation[] = [
  row("normal-forms", "nfc", (text) => text.normalize("NFC"), "UAX #15"),
  row("normal-forms", "nfd", (text) => text.normalize("NFD"), "UAX #15"),
  row("normal-forms", "nfkc", (text) => text.normalize("NFKC"), "UAX #15"),
  row("white-space", "trim", trimEnds),
  row("white-space", "trim-lines", trimLines),
  row("white-space", "collapse", collapse),
  row("white-space", "crlf", endLinesWith("\r\n")),
  row("white-space", "lf", endLinesWith("\n")),
  row("quotes", "smart-quotes", curl),
  row("quotes", "straight-quotes", straighten),
  row("encodings", "ascii", foldToAscii),
  row("encodings", "windows-1252", throughWindows1252, "WHATWG Encoding Standard"),
  row("encodings", "misread", misread, "WHATWG Encoding Standard"),
  row("encodings", "well-formed", wellFormed, "ECMA-262"),
  row("formats", "json-escaped", throughEscapedJson, "RFC 8259"),
  row("formats", "json", throughJson, "RFC 8259"),
  row("formats", "json-left", asEscapedJson, "RFC 8259"),
  row("formats", "html", throughHtml, "WHATWG HTML"),
  row("formats", "page", shownOnPage, "WHATWG HTML; CSS Text 3"),
  row("formats", "markdown", throughMarkdown, "CommonMark 0.31"),
  row("normalisers", "four-zero-widths", withoutFourZeroWidths),
  row("normalisers", "out-of-character", likeOutOfCharacter, "npm: out-of-character 2.3.0"),
  row("normalisers", "formats-stripped", withoutFormats),
  row("normalisers", "nfkc-visible", compatibleAndVisible, "UAX #15; Default_Ignorable_Code_Point"),
  row("normalisers", "sub2api", likeSub2api, "GitHub: Wei-Shaw/sub2api, anthropicfp/dateline.go"),
  row("normalisers", "tingly-box", likeTinglyBox, "GitHub: tingly-dev/tingly-box, pull request 1282"),
];

/** What a page needs to know of them. */
export const transformationInfos: readonly TransformationInfo[] = transformations.map(
  ({ apply: _apply, ...info }) => info,
);

/** @throws RangeError where there is none of this id. */
export function transformationOf(id: string): Transformation {
  const found = transformations.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no transformation ${id}`);
  return found;
}

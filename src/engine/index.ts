/** The front door: all that other folders may import from the engine. */
import { type AnalyzeOptions, analyzeWith } from "./analyze.ts";
import { confusables, loadConfusables } from "./text/confusables.ts";
import type { Pick, Report } from "./types.ts";

export { type AnalyzeOptions, analyzeWith, requestOf, type Tables } from "./analyze.ts";
export { decodeBytes } from "./capture/decodeBytes.ts";
export { readCapture } from "./capture/readCapture.ts";
export { CapacityError, type HideOptions } from "./channels/channel.ts";
export { channelInfos as channels } from "./channels/channelInfos.ts";
export { type DecodedText, decodeText } from "./channels/decodeText.ts";
export { hide } from "./channels/hide.ts";
export { type Hiding, hidings } from "./channels/hidings.ts";
export { type Hidden, type HideResult, type NotHidden, tryToHide } from "./channels/tryToHide.ts";
export { claims } from "./claims/claims.ts";
export { marksOf } from "./claims/marksOf.ts";
export { claimSources } from "./claims/sources.ts";
export { removalAccounts, timeline } from "./claims/timeline.ts";
export { type ReviewContext, toClaimReviews } from "./claims/toClaimReviews.ts";
export { compare } from "./compare/compare.ts";
export { type ProbeGroup, type ProbeId, probeGroups } from "./fidelity/probes.ts";
export { type FidelityReport, readFidelity } from "./fidelity/readFidelity.ts";
export type { Fate, ProbeReading } from "./fidelity/readProbes.ts";
export { isSelfTest, selfTest } from "./fidelity/selfTest.ts";
export { CannotLockError } from "./link/CannotLockError.ts";
export { fromLink, type LinkError, type OpenedLink } from "./link/fromLink.ts";
export { LinkTooLongError } from "./link/LinkTooLongError.ts";
export { linkLimits } from "./link/linkLimits.ts";
export { lockedLength, toLink } from "./link/toLink.ts";
export { DISGUISE_KEY, disguise, type Undisguised, undisguise } from "./marker/disguise.ts";
export { type ExplainedDateLine, explainDateLine, type GateReason } from "./marker/explainDateLine.ts";
export { type DomainMatch, type HostMatch, type KeywordMatch, matchHost } from "./marker/matchHost.ts";
export { publishedLists } from "./marker/publishedLists.ts";
export { publishedVectors } from "./marker/publishedVectors.ts";
export { readPaste } from "./marker/readPaste.ts";
export { resolveTimeZone } from "./marker/resolveTimeZone.ts";
export { type DateLineEnvironment, simulateDateLine } from "./marker/simulateDateLine.ts";
export { checkProgram } from "./program/checkProgram.ts";
export { toHtml } from "./report/faces/toHtml.ts";
export { toMarkdown } from "./report/faces/toMarkdown.ts";
export { toSvg } from "./report/faces/toSvg.ts";
export { isReport } from "./report/isReport.ts";
export { lookOf } from "./report/lookOf.ts";
export { namedPoints } from "./report/namedPoints.ts";
export { namePoints } from "./report/namePoints.ts";
export { readingDigest } from "./report/readingDigest.ts";
export { toJson } from "./report/toJson.ts";
export { unreadNote } from "./report/unreadNote.ts";
export { verifyReport } from "./report/verifyReport.ts";
export { copyRequest } from "./share/copyRequest.ts";
export { type Excerpts, excerptCopies } from "./share/excerptCopies.ts";
export { fileReport } from "./share/fileReport.ts";
export { findSecrets } from "./share/findSecrets.ts";
export { makeLink } from "./share/makeLink.ts";
export { secretsOf } from "./share/secretsOf.ts";
export type { BySide, Shareable } from "./share/shareable.ts";
export { wholeUnit } from "./share/wholeUnit.ts";
export { type ConfusablesData, confusables, loadConfusables } from "./text/confusables.ts";
export { readableTime } from "./text/instant.ts";
export { invisibleLabel, isInvisible } from "./text/invisible.ts";
export { loadNames } from "./text/names.ts";
export { formatPoint, isInsidePair, isLoneSurrogate, parsePoint, pointAt } from "./text/points.ts";
export { encodeWtf8 } from "./text/wtf8.ts";
export type * from "./types.ts";

/** {@link analyzeWith} its own tables. */
export async function analyze(a: Pick | undefined, b?: Pick, options?: AnalyzeOptions): Promise<Report> {
  return analyzeWith({ confusables: confusables(await loadConfusables()) }, a, b, options);
}

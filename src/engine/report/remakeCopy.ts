import { copyRequest } from "#engine/share/copyRequest.ts";
import { excerptWith } from "#engine/share/excerptCopies.ts";
import { openCopy } from "#engine/share/openCopy.ts";
import type { Capture, CaptureReport, CopiedPart, CopySummary, PartSummary, SharedCopy } from "#engine/types.ts";

/**
 * The redacted copy or the excerpt that a report speaks of, made again from its source; whether it is the same its SHA-256 tells. Null
 * where the source cannot be read, or holds no such request.
 */
export async function remakeCopy(
  source: Capture,
  reported: CaptureReport,
  { sha256, excerpt, kept }: CopySummary,
): Promise<Capture | null> {
  const request = requestOf(reported, source);
  if (request === null) return null;
  let last: Capture | null = null;
  // The name may have been changed since; one that was blacked out can only be made again from the first.
  for (const name of new Set([source.name, reported.name])) {
    try {
      const { copy } = await copyRequest({ capture: { ...source, name }, request }, kept);
      const remade = excerpt ? excerptOf(copy, reported) : copy;
      last = openCopy({ copy: remade, origin: reported.origin });
    } catch {
      return null;
    }
    if (last.copy?.sha256 === sha256) return last;
  }
  return last;
}

/** Which of the source's requests the copy is of: it says so in a note. */
function requestOf({ notes }: CaptureReport, source: Capture): number | null {
  for (const { id, params } of notes) {
    if (id === "share.copy") return params.request - 1 in source.requests ? params.request - 1 : null;
  }
  return null;
}

/** The pieces of a whole copy that a report says were shared of it. */
function excerptOf(whole: SharedCopy, { parts, notes }: CaptureReport): SharedCopy {
  const leftOut = notes.reduce((sum, { id, params }) => (id === "share.left-out" ? sum + params.count : sum), 0);
  const copied = parts.flatMap((part): CopiedPart[] => {
    const text = whole.parts.find(({ path, sha256 }) => path === part.path && sha256 === part.sha256);
    return text === undefined ? [] : [piecesOf(text, part)];
  });
  return excerptWith(whole, copied, leftOut);
}

function piecesOf(whole: CopiedPart, { excerpt }: PartSummary): CopiedPart {
  if (excerpt === null) return whole;
  const text = whole.pieces[0]?.text ?? "";
  const pieces = excerpt.pieces.map(({ span, start }) => {
    return { start, text: text.slice(start, start + Math.max(0, span.end - span.start)) };
  });
  return { ...whole, pieces };
}

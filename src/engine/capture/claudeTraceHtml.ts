import type { Sentence } from "#engine/types.ts";
import { bytesOfBase64 } from "./base64.ts";
import { claudeTracePair } from "./claudeTrace.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { arrayOf, objectOf, readJson } from "./json.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";
import { isMostlyOther, lengthOfOther, noteOther } from "./otherText.ts";
import { textOfPage } from "./textOfPage.ts";

/** Two templates: the older one shows UTF-8 as Latin-1 on its page, but what it carries is intact. */
const DATA = /window\.claudeData\s{0,20}=\s{0,20}JSON\.parse\([\w\s(]{0,100}?atob\(\s{0,20}(["'`])/g;

/** A page's own script may hold the words before the data; each try reads on to the end. */
const MAX_TRIES = 4;

/**
 * The page that claude-trace writes: its pairs as JSON in UTF-8 in Base64, in a script. The script is read as text, never
 * run. The page shows nothing that is not in the data: other text in it is counted, and a page of mostly such is an article.
 */
export const claudeTraceHtml: TextFormat = {
  id: "claude-trace-html",
  read(text) {
    let tries = MAX_TRIES;
    for (const match of text.matchAll(DATA)) {
      if (tries-- === 0) break;
      const start = match.index + match[0].length;
      const end = text.indexOf(match[1] ?? "", start);
      const bytes = bytesOfBase64(text.slice(start, end < 0 ? text.length : end));
      const reading = bytes === null ? null : readJson(new TextDecoder().decode(bytes));
      if (!reading?.ok) continue;
      const pairs = arrayOf(objectOf(reading.value).rawPairs);
      const within = { start, end: end < 0 ? text.length : end };
      const requests = pairs.slice(0, MAX_REQUESTS).flatMap((pair): Recorded[] => {
        const recorded = claudeTracePair(pair, "");
        if (recorded === null) return [];
        const steps: Sentence[] = [{ id: "capture.step-page-data", params: {} }, ...(recorded.steps ?? [])];
        return [{ ...recorded, steps, parts: recorded.parts.map((part) => ({ ...part, at: null, within })) }];
      });
      const other = lengthOfOther(textOfPage(text));
      if (isMostlyOther(other, text)) return null;
      return noteOther(noteBound(requests, pairs.length > MAX_REQUESTS), other);
    }
    return null;
  },
};

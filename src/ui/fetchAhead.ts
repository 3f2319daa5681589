import { loadConfusables, loadNames } from "#engine/index.ts";
import { loadLanguages } from "#messages/index.ts";
import { loadSelectionReading } from "./channels/DecodeSelection.tsx";
import { loadChannelList } from "./channels/LookedFor.tsx";
import { loadReading } from "./decode/Decode.tsx";
import { loadFindings } from "./decode/Desk.tsx";
import { loadGuide } from "./decode/HowToCapture.tsx";
import { loadEditor } from "./editor/Editor.tsx";
import { loadExamples } from "./Header.tsx";
import { loadFile } from "./report/ReportButton.tsx";
import { loadVerify } from "./report/VerifyOpener.tsx";
import { loadLinkNote } from "./share/LinkNotes.tsx";
import { loadUnlock } from "./share/LinkOpener.tsx";
import { loadShare } from "./share/ShareButton.tsx";
import { loadClaims, loadLearn, loadSimulate } from "./Views.tsx";

/** One letter of each shipped subset of the monospace: asking for it fetches the subset. */
const subsets = "a\u02B9\u0430\u03B1";

/**
 * Fetches everything that may be needed later, once the page is drawn. From then on not one request leaves the page,
 * whatever is pasted: a request that follows a text could tell something of it.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.all([
    loadChannelList(),
    loadClaims(),
    loadConfusables(),
    loadExamples(),
    loadFile(),
    loadFindings(),
    loadGuide(),
    loadLearn(),
    loadLinkNote(),
    loadNames(),
    loadReading(),
    loadSelectionReading(),
    loadShare(),
    loadSimulate(),
    loadUnlock(),
    loadVerify(),
    loadLanguages(),
    // The icons of the editor's search field: a font that is asked for only when the field opens.
    loadEditor().then(() => document.fonts.load("1em codicon")),
    ...["400 1em 'Noto Sans Mono'", "400 1em 'Source Sans 3'", "600 1em 'Source Sans 3'"].map((font) =>
      document.fonts.load(font, subsets),
    ),
  ]);
}

import { loadConfusables, loadNames } from "#engine/index.ts";

/** Parts of the page that an empty one does not need, each loaded once. `React.lazy` draws them, `loadAll` fetches them ahead. */
export const later = {
  editor: () => import("./editor/EditorController.ts"),
  examples: () => import("./decode/Examples.tsx"),
  findings: () => import("./decode/Findings.tsx"),
  guide: () => import("./capture/Guide.tsx"),
  reading: () => import("./decode/Reading.tsx"),
};

/** One letter of each shipped subset of the monospace: asking for it fetches the subset. */
const subsets = "a\u02B9\u0430\u03B1";

/**
 * Fetches everything that may be needed later, once the page is drawn. From then on not one request leaves the page,
 * whatever is pasted: a request that follows a text could tell something of it.
 */
export async function loadAll(): Promise<void> {
  await Promise.all([
    ...Object.values(later).map((load): Promise<unknown> => load()),
    loadConfusables(),
    loadNames(),
    // The icons of the editor's search field: a font that is asked for only when the field opens.
    later.editor().then(() => document.fonts.load("1em codicon")),
    ...["400 1em 'Noto Sans Mono'", "400 1em 'Source Sans 3'", "600 1em 'Source Sans 3'"].map((font) =>
      document.fonts.load(font, subsets),
    ),
  ]);
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadConfusables, type Tool } from "#engine/index.ts";
import { loadWords, speak } from "#messages/index.ts";
import { localeFor } from "#messages/locale.ts";
import { createTelltale } from "#store/store.ts";
import { App } from "#ui/App.tsx";
import { fetchAhead } from "#ui/fetchAhead.ts";
import { followLanguage } from "#ui/language.ts";
import { TelltaleContext } from "#ui/telltale.ts";
import { followTheme } from "#ui/theme.ts";
import { notify } from "#ui/view.ts";
import { runEngine } from "#worker/client.ts";
import { allowScripts } from "#worker/trustedTypes.ts";
import "#ui/parts/base.css";

/** Written in by the build (vite.config.ts). */
const tool: Tool = import.meta.env.TOOL;

allowScripts();
// Asked for first, so that everything else waits for its words: the page is drawn in them.
const spoken = speak(localeFor(navigator.languages));
// Before the page is drawn: the worker is fetched and compiled while React renders.
const engine = runEngine(
  async () => new (await import("#worker/engine.worker.ts?worker&inline")).default(),
  async () => {
    // With the tables come the words: whatever the engine answers can be said.
    const [confusables] = await Promise.all([loadConfusables(), loadWords()]);
    return { confusables, tool };
  },
);
const telltale = createTelltale(engine);

followLanguage(document.documentElement);
followTheme(document.documentElement);
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const drawn = createRoot(root);
// Without the words of another language, English ones.
spoken
  .catch(() => undefined)
  .then(() =>
    drawn.render(
      <StrictMode>
        <TelltaleContext value={telltale}>
          <App />
        </TelltaleContext>
      </StrictMode>,
    ),
  );

// Soon: a page that has been drawn has nothing better to do, and from then on it stays silent. The attribute says until when.
document.documentElement.dataset.fetching = "";
addEventListener("load", () => {
  fetchAhead().then(
    () => delete document.documentElement.dataset.fetching,
    () => notify({ id: "page.fetch-failed" }),
  );
});

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadConfusables } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { createTelltale } from "#store/store.ts";
import { App } from "#ui/App.tsx";
import { fetchAhead } from "#ui/fetchAhead.ts";
import { TelltaleContext } from "#ui/telltale.ts";
import { followTheme } from "#ui/theme.ts";
import { notify } from "#ui/view.ts";
import { runEngine } from "#worker/client.ts";
import EngineWorker from "#worker/engine.worker.ts?worker&inline";
import { allowScripts } from "#worker/trustedTypes.ts";
import "#ui/parts/base.css";

allowScripts();
// Before the page is drawn: the worker compiles while React renders.
const engine = runEngine(
  () => new EngineWorker(),
  async () => ({ confusables: await loadConfusables() }),
);
const telltale = createTelltale(engine);

followTheme(document.documentElement);
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <TelltaleContext value={telltale}>
      <App />
    </TelltaleContext>
  </StrictMode>,
);

// Soon: a page that has been drawn has nothing better to do, and from then on it stays silent. The attribute says until when.
document.documentElement.dataset.fetching = "";
addEventListener("load", () => {
  fetchAhead().then(
    () => delete document.documentElement.dataset.fetching,
    () => notify(words("page.fetch-failed")),
  );
});

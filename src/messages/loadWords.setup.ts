import { loadWords } from "./index.ts";

// As the page does before the engine is asked anything.
await loadWords();

import { type Judgement, type SnippetId, snippetIds, snippets } from "#ui/learn/hollow/snippets.ts";
import type { Verdict } from "./verdict.ts";

/** Lesson 5: a judgement for each snippet. */
export function checkSnippets(answers: Readonly<Partial<Record<SnippetId, Judgement>>>): Verdict {
  const missing = snippetIds.findIndex((id) => answers[id] === undefined);
  if (missing >= 0) return { hint: "tasks.accident-missing", params: { number: missing + 1 } };
  const wrong = snippetIds.filter((id) => answers[id] !== snippets[id].is);
  const [first] = wrong;
  if (first === undefined) return "solved";
  return {
    hint: "tasks.accident-right",
    params: { count: snippetIds.length - wrong.length, all: snippetIds.length, number: snippetIds.indexOf(first) + 1 },
    say: { hint: `tasks.${first}-hint` },
  };
}

import type { SourceId } from "#engine/types.ts";

/** Where the facts can be read by anyone: titles and addresses as published. */
export const claimSources: Readonly<Record<SourceId, { readonly title: string; readonly url: string | null }>> = {
  a7t: {
    title: "A7T: claude-code-marker-20260630 (report, list hashes, vectors)",
    url: "https://github.com/A7T/claude-code-marker-20260630",
  },
  phistory: {
    title: "WEIFENG2333: phistory (394 archived captures, publish times, archived strings)",
    url: "https://github.com/WEIFENG2333/phistory",
  },
  npm: {
    title: "npm: @anthropic-ai/claude-code (times of publication)",
    url: "https://www.npmjs.com/package/@anthropic-ai/claude-code",
  },
  thereallo: {
    title: "Thereallo: Claude Code prompt steganography",
    url: "https://thereallo.dev/blog/claude-code-prompt-steganography",
  },
  "issue-67120": {
    title: "anthropics/claude-code#67120",
    url: "https://github.com/anthropics/claude-code/issues/67120",
  },
  "issue-72518": {
    title: "anthropics/claude-code#72518",
    url: "https://github.com/anthropics/claude-code/issues/72518",
  },
  "issue-59721": {
    title: "anthropics/claude-code#59721",
    url: "https://github.com/anthropics/claude-code/issues/59721",
  },
  hitcc: { title: "fish003: HitCC (the lists; CC BY 4.0)", url: "https://github.com/fish003/HitCC" },
  schmalbach: {
    title: "Vincent Schmalbach: comparison of 2.1.90, 2.1.91, 2.1.92 and 2.1.196",
    url: "https://www.vincentschmalbach.com",
  },
  ccproxy: {
    title: "shuzuan-org/ccproxy (live differential capture on 2.1.197)",
    url: "https://github.com/shuzuan-org/ccproxy",
  },
  shihipar: { title: "Thariq Shihipar on X, 30 June 2026", url: null },
  press: { title: "Press reports; the originals were not found", url: null },
  unicode: {
    title: "Unicode Standard Annex #15, Unicode Normalization Forms",
    url: "https://www.unicode.org/reports/tr15/",
  },
};

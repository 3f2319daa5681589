import type { LinkSentences } from "#engine/types.ts";

export const link = {
  "link.not-a-link": "This is not a Telltale link.",
  "link.damaged":
    "This link is damaged: characters in it were changed, or are missing. Nothing of it was opened. Ask for it again, best in a file or with nothing around it.",
  "link.newer":
    "This link was made by a newer version of Telltale, which writes links in another way. Open it there, or ask for one that this version reads.",
  "link.too-large": "This link holds more than a link may. Nothing of it was opened. Ask for the file.",
  "link.malformed":
    "This link arrived as it was made, but what it holds is not what Telltale puts into links, or not what this version knows of. Nothing of it was opened.",
  "link.wrong-passphrase":
    "This passphrase does not open the link. Every character counts: capitals, spaces, the kind of apostrophe. Where the passphrase is right, somebody changed the link on purpose.",
  "link.cannot-lock-here":
    "Passphrases need the browser\u2019s own cryptography, which it offers only to pages that came over https or from this computer\u2019s own server. Open the page in that way.",
} satisfies Record<keyof LinkSentences, string>;

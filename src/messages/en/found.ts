/** What is said of what was found, channel by channel, beyond what the engine says. */
export const found = {
  "found.about": "About this channel",
  "found.accuses": "Whom it might accuse:",
  "found.differences": "Differences",
  "found.locked-in": "Locked, in {side}",
  "found.weak": "weak",
  "found.for": "For it",
  "found.against": "Against it",
  "found.others": "{count, plural, one {# other reading} other {# other readings}}",

  "found.payload": "Payload",
  "found.as-text": "Text",
  "found.as-escaped": "Escaped",
  "found.as-hex": "Hex",
  "found.as-bits": "Bits",
  "found.copy": "Copy the payload as {form}",
  "found.show-all": "Show all {count, number} bytes",
  "found.show-held": "Show the first {count, number} of {bytes, number} bytes",
  "found.not-held": "\u2026 {count, plural, one {# more byte} other {# more bytes}}, not held in the report",

  "found.unlock": "Open",
  "found.unlocking": "Trying the passphrase\u2026",
  "found.not-opened": "Not opened by this passphrase.",
  "found.not-opened-here":
    "Not opened here. What StegCloak locks can be opened only with the browser\u2019s own cryptography, which it offers only to pages that came over https or from this computer\u2019s own server; this page did not. Open it in that way and try again.",
  "found.opened": "Opened.",
  "found.passphrase-stays":
    "It is tried on everything that is locked here. It stays in the memory of this tab until the page is empty, and no link and no report is made with it.",

  "found.beyond":
    "What cannot be seen here: a choice of words, the statistics of tokens, watermarks such as SynthID\u2019s.",
  "found.looked-for-intro":
    "Ways to let a text say something besides its words. Each is looked for in every text that is brought; what has an ordinary explanation is named by it.",
  "found.beyond-title": "What cannot be seen here",
  "found.beyond-intro": "These leave no trace in single characters. That nothing is found says nothing about them:",
  "found.beyond-words": "A choice among words that mean the same, or among orders of words and sentences.",
  "found.beyond-tokens":
    "A watermark in the statistics of tokens, as SynthID and others put into what a model writes: whether it is there can be told only with its key, over a long text.",
  "found.beyond-model": "A message written into the text by a model that was told to, in words, spellings or facts.",

  "found.selection-of": "{count, plural, one {# code point} other {# code points}} selected in {side}:",
  "found.selection-reading": "Trying every channel\u2026",
  "found.selection-nothing": "No channel that is known here reads anything in exactly these characters.",
  "found.selection-count":
    "{strong, plural, =0 {No reading stands out} one {# reading} other {# readings}}{weak, plural, =0 {.} one {, and # weak one: every rule tried on so few characters reads something now and then.} other {, and # weak ones: every rule tried on so few characters reads something now and then.}}",
  "found.selection-failed": "This could not be read ({why}).",
  "found.selection-cancelled": "Stopped. Select the text again to decode it.",
} satisfies Record<string, string>;

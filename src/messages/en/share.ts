import type { ShareSentences } from "#engine/types.ts";

export const share = {
  "share.copy":
    "{requests, plural, =1 {This is a copy of the request in a file} other {This is a copy of request {request, number} of # in a file}}, not the file itself. Whoever has the file can make the copy again and compare.",
  "share.excerpt":
    "An excerpt: {shared, number} of {units, number} UTF-16 code units, from {parts, number} of {of, plural, one {# text} other {# texts}}. [...] marks where something was cut.",
  "share.left-out":
    "{count, plural, one {One more finding, change or piece of evidence} other {# more findings, changes or pieces of evidence}} found no room in it.",
  "share.redacted":
    "Blacked out in {places, plural, one {one place} other {# places}}: {kind, select, account {ids of an account or device} session {ids of sessions and requests} key {keys, tokens and cookies} mail {mail addresses} userName {names in paths} other {private hosts}}.",
  "share.lengths-redacted":
    "Blacked out with it: stated lengths and checksums, which would tell how long the values were.",
  "share.not-checked": "A copy cannot be checked against itself as the file could: it has no bytes to count.",
} satisfies Record<keyof ShareSentences, string>;

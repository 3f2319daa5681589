/** Hiding a message in a text, and finding it again. */
export const hiding = {
  "hiding.title": "Hide and find",
  "hiding.lead": "Any channel, any cover text, any message: see what changes and what is seen of it.",

  "hiding.hide": "Hide",
  "hiding.channel": "Channel",
  "hiding.variant": "In the manner of",
  "hiding.accuses": "Whom it might accuse:",
  "hiding.date-line": "The date line hides three bits in a way of its own.",
  "hiding.date-line-there": "It has its own place",

  "hiding.cover": "Cover text",
  "hiding.cover-own": "The example of this channel, made up. Any other text can take its place.",
  "hiding.cover-reset": "Back to the example",
  "hiding.message": "Message",
  "hiding.message-as": "The message is",
  "hiding.as-text": "text",
  "hiding.as-hex": "bytes, in hexadecimal",
  "hiding.hex-wrong": "Give whole bytes, two digits 0\u20139 or a\u2013f each, as in: 73 65 63",
  "hiding.message-reset": "Back to the example",
  "hiding.carries-bytes": "This channel carries any bytes.",
  "hiding.carries-text": "This channel carries text only: well-formed UTF-8.",
  "hiding.carries-ascii": "This channel carries printable ASCII only, with tabs and line breaks.",
  "hiding.passphrase-about":
    "Without one the message is not locked. What is typed here is put into no link and no report, and goes when this page is closed.",
  "hiding.stays": "What you type stays in this tab, exactly as it is.",

  "hiding.empty-message": "Type a message to hide.",
  "hiding.working": "Hiding\u2026",
  "hiding.room":
    "The message has {needed, plural, one {# byte} other {# bytes}}. This cover carries up to {capacity, plural, one {# byte} other {# bytes}} in this channel.",
  "hiding.room-any":
    "The message has {needed, plural, one {# byte} other {# bytes}}. This channel sets no limit, whatever the cover.",
  "hiding.too-small":
    "This cover is too small: it carries up to {capacity, plural, one {# byte} other {# bytes}} in this channel, and the message has {needed, plural, one {# byte} other {# bytes}}. A longer cover or a shorter message will do.",
  "hiding.not-carried": "This message does not go into this channel in this way.",
  "hiding.failed": "This could not be tried: {why}",

  "hiding.result": "What came of it",
  "hiding.changed":
    "{added, plural, =0 {No code point added} one {# code point added} other {# code points added}}, {replaced, plural, =0 {none replaced} other {# replaced}}, {removed, plural, =0 {none removed} other {# removed}}.",
  "hiding.grown":
    "The cover has {before, plural, one {# byte} other {# bytes}} in UTF-8, the result {after, plural, one {# byte} other {# bytes}}.",
  "hiding.unchanged": "Nothing changed: for this message the cover stands as it was.",
  "hiding.new-points": "Code points in the changed places",
  "hiding.times": "\u00d7 {count, number}",
  "hiding.changes": "Every change, in order ({count})",
  "hiding.reader": "What a reader sees",
  "hiding.reader-cover": "The cover",
  "hiding.reader-result": "The result",
  "hiding.reader-about":
    "As this page\u2019s font draws it. Another font may draw boxes, or differ where this one does not.",
  "hiding.machine": "What a machine sees",
  "hiding.machine-from":
    "{count, plural, one {# code point} other {# code points}} of {of, number}, from number {from, number} on. What changed is marked.",
  "hiding.machine-all": "{count, plural, one {# code point} other {# code points}}, all of it. What changed is marked.",
  "hiding.form-points": "Code points",
  "hiding.form-bytes": "UTF-8 bytes",
  "hiding.form-json": "JSON",
  "hiding.form-log": "ASCII log",
  "hiding.form-tokens": "Byte tokens",
  "hiding.form-points-about": "What a program counts and compares: one number for each character.",
  "hiding.form-bytes-about": "What is stored and sent, two hexadecimal digits for each byte.",
  "hiding.form-json-about": "As a request writes it that escapes whatever is not ASCII: in UTF-16 code units.",
  "hiding.form-log-about":
    "What is left in a log that knows ASCII only. Such a log can erase what was hidden, or leave only that something stood there.",
  "hiding.log-replaced": "Each other character replaced by a question mark",
  "hiding.log-dropped": "Folded by NFKD, the rest dropped",
  "hiding.form-tokens-about":
    "Tokenizers differ. One with byte fallback takes characters that it has no token for byte by byte, which is shown here; these are bytes, not any vendor\u2019s tokens.",
  "hiding.shown-beginning": "The beginning is shown.",

  "hiding.find": "Find",
  "hiding.find-about":
    "What the channels of Telltale read in the result, told nothing of how it was made. Decode also weighs what ordinary use explains.",
  "hiding.find-with": "with the passphrase",
  "hiding.finding": "Looking\u2026",
  "hiding.found-first":
    "{count, plural, one {There is one reading, and it is this message.} other {There are # readings, and the best is this message.}}",
  "hiding.found-later":
    "There are {count} readings, and number {number} is this message. The others fit the same characters as well or better.",
  "hiding.found-not":
    "{count, plural, =0 {Nothing is read in it.} one {There is one reading, and it is not this message.} other {There are # readings, and none is this message.}}",
  "hiding.found-locked": "It is locked: without the passphrase only that something is there can be told.",
  "hiding.reading-yours": "this message",
  "hiding.others": "{count, plural, one {One other reading} other {# other readings}}",

  "hiding.send": "Open in Decode",
  "hiding.send-about": "A gets the cover, B the result. Both stay labelled as simulated, in links and reports too.",
  "hiding.copy": "Copy the result",
  "hiding.save": "Save the result as a file",
  "hiding.save-lone": "Half a surrogate pair stands in it, which UTF-8 cannot hold: it is saved as WTF-8.",
} as const;

/** What the check of a path says. */
export const fidelity = {
  "fidelity.not-a-self-test": "This is not the self-test, or too little of it is left to read.",
  "fidelity.other-version":
    "This is version {version} of the self-test, which is not the one this page reads. Copy it anew and send it again.",
  "fidelity.all-kept": "All {count} probes arrived as they were sent.",
  "fidelity.summary":
    "{kept} kept, {rewritten} rewritten, {lost} lost{unknown, plural, =0 {} other {, # that cannot be told}}.",

  "fidelity.cut": "The text is cut or damaged: a part of it is missing. Of that part nothing can be told.",
  "fidelity.undone":
    "The path writes the text with {escape, select, json {backslash escapes, as JSON does} html {HTML entities} percent {URL percent codes} other {escapes}}. That loses nothing; it was undone here before comparing.",
  "fidelity.misread":
    "One character became several: the bytes were read in another encoding than they were written in. Often that can be reversed.",
  "fidelity.ascii-only": "Nothing beyond ASCII survives.",
  "fidelity.western-code-page":
    "Only what a Western code page (windows-1252) holds survives: U+2019 does, U+02BC and U+02B9 do not.",
  "fidelity.smart-quotes": "Straight quotes are made curly, as word processors do.",
  "fidelity.straightened": "Curly quotes are made straight.",
  "fidelity.normalised":
    "The text was normalised ({form}): {form, select, NFC {letters with accents are put together} NFD {letters with accents are taken apart} other {variants such as ligatures and special spaces are replaced too}}. That leaves the four apostrophes as they are.",
  "fidelity.spaces-unified": "Special spaces become ordinary ones.",
  "fidelity.spaces-collapsed": "Two spaces become one.",
  "fidelity.trimmed": "Spaces at the ends of lines are removed.",
  "fidelity.invisible-removed":
    "{count, plural, one {# kind of invisible character is} other {# kinds of invisible characters are}} removed. {count, plural, one {Its} other {Their}} absence in a text that came this way shows nothing.",
  "fidelity.line-endings":
    "{to, select, lf {CRLF line endings become LF} crlf {LF line endings become CRLF} other {Line breaks become spaces or disappear}}.",

  "fidelity.host-kept":
    "The four apostrophes stay apart. As far as this path goes, a plain apostrophe that came this way was plain before it.",
  "fidelity.host-erased":
    "{points} became U+0027: this path erases the host bits. \u201cNo marker visible\u201d in a text that came this way says nothing of them.",
  "fidelity.host-made":
    "U+0027 became {point}: this path makes an apostrophe that was not sent. One that came this way says nothing of the host bits.",
  "fidelity.host-lost":
    "{points} did not survive as an apostrophe. That loss shows: the host bits of such a line are lost, not 0.",
  "fidelity.host-rewritten":
    "{points} became something else. The host bits of a text that came this way cannot be read as they stand.",
  "fidelity.host-unknown": "Not all four apostrophes came back, so of the host bits this path tells nothing.",
  "fidelity.zone-kept":
    "Dashes and slashes in a date stay. As far as this path goes, the separators, and so the zone bit, can be believed.",
  "fidelity.zone-changed":
    "The separators of a date did not stay as they were. The zone bit of a text that came this way cannot be believed.",
  "fidelity.zone-unknown": "Not both dates came back, so of the zone bit this path tells nothing.",
  "fidelity.surrogate-kept":
    "The lone surrogate stays. As far as this path goes, where a text that came this way has none, it had none before.",
  "fidelity.surrogate-gone":
    "The lone surrogate did not survive, as in every program that keeps to Unicode\u2019s encodings. That a text that came this way has none shows nothing. A date line has none in any case.",
  "fidelity.once":
    "One test of one path. Another program, version or setting on the way may act otherwise, and what happened before the path is not seen.",
} satisfies Record<string, string>;

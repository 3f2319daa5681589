/** What a filed report says around what the engine says: its headings, its labels, how to repeat it. */
export const faces = {
  "faces.title": "Telltale report",
  "faces.made-by": "Made with Telltale {version}, commit {commit}, rules {rules, number}, Unicode {unicode}.",
  "faces.made-by-no-commit":
    "Made with Telltale {version}, commit not stated, rules {rules, number}, Unicode {unicode}.",
  "faces.made-by-unknown":
    "Made with a build of Telltale that is not stated, rules {rules, number}, Unicode {unicode}.",
  "faces.invented":
    "{side} is not a capture: it is {origin, select, example {a made-up example} simulated {simulated} challenge {a challenge, made for practice} other {from elsewhere}}.",
  "faces.from-link": "{side} came in a link: it is what somebody shared, and it was not taken from a file here.",
  "faces.empty": "No capture was read.",

  "faces.evidence-of-date-line": "The date sentence, code point by code point",
  "faces.evidence-of-change": "The strongest difference, code point by code point",
  "faces.evidence-of-finding": "The first finding, code point by code point",
  "faces.place": "Place",
  "faces.differs": "differs",
  "faces.nothing-there": "nothing",

  "faces.reading": "What may be said",
  "faces.of-both": "A and B together",
  "faces.rests-on": "Rests on",

  "faces.findings": "What was found",
  "faces.summary":
    "{marked, plural, one {# marked difference} other {# marked differences}} \u00B7 {findings, plural, one {# finding} other {# findings}} in one text \u00B7 {ordinary, plural, one {# edit} other {# edits}} of the text \u00B7 {noise, number} expected",
  "faces.summary-one": "{findings, plural, =0 {Nothing marked} one {# finding} other {# findings}}",
  "faces.context": "Context",
  "faces.points": "Code points",
  "faces.where": "Where",
  "faces.why": "Why",
  "faces.payload": "It decodes to",
  "faces.payload-bytes": "{bytes} in Base64",
  "faces.channel": "Channel",
  "faces.variant": "Consistent with",
  "faces.hypothesis": "Reading",
  "faces.hypothesis-rank": "number {rank, number} of {of, number} readings of the same characters, the best first",
  "faces.locked": "It cannot be read further without a passphrase.",
  "faces.accuses": "Innocent texts that have it",
  "faces.fields": "Settings and headers that differ",
  "faces.noise":
    "{count, plural, one {One more difference is} other {# more differences are}} of a kind that is expected between any two captures: ids, times, lengths.",
  "faces.benign":
    "{count, plural, one {One more group of invisible characters is} other {# more groups of invisible characters are}} of ordinary use.",
  "faces.more":
    "{count, plural, one {One more is} other {# more are}} left out here. The JSON report has more of them.",
  "faces.more-short": "and {count, number} more",
  "faces.cut": "({units, number} code units in all)",
  "faces.no-path": "the text",
  "faces.in-whole": "in the whole text",
  "faces.part-number": "part {number, number}",

  "faces.captures": "What was read",
  "faces.source": "Source",
  "faces.file": "file {name}",
  "faces.origin": "Origin",
  "faces.origin-pasted": "pasted text",
  "faces.origin-typed": "typed text",
  "faces.origin-file": "file",
  "faces.origin-example": "made up, an example",
  "faces.origin-simulated": "simulated",
  "faces.origin-challenge": "made up, a challenge",
  "faces.origin-link": "from a link",
  "faces.format": "Format",
  "faces.encoding": "Encoding",
  "faces.encoding-bom": "with a byte order mark",
  "faces.size": "Size",
  "faces.hash-of-source": "SHA-256 of the source",
  "faces.hash-of-copy": "SHA-256 of the copy",
  "faces.hash-not-read": "none: the source was not read",
  "faces.hash-withheld":
    "not given: something was blacked out, and a hash or a size beside a blackout could be tried out",
  "faces.copy": "Copy",
  "faces.copy-whole": "A copy of the one request, whole.",
  "faces.copy-excerpt": "An excerpt of the one request: only the pieces that the report rests on, and their context.",
  "faces.redacted": "Blacked out",
  "faces.redacted-nothing": "nothing",
  "faces.redacted-account":
    "{places, plural, one {one device, account or session id} other {device, account and session ids, in # places}}",
  "faces.redacted-session":
    "{places, plural, one {one id of a session or request} other {ids of sessions and requests, in # places}}",
  "faces.redacted-key":
    "{places, plural, one {one key, token or cookie} other {keys, tokens and cookies, in # places}}",
  "faces.redacted-mail": "{places, plural, one {one mail address} other {mail addresses, in # places}}",
  "faces.redacted-user-name":
    "{places, plural, one {one user name in a path} other {user names in paths, in # places}}",
  "faces.redacted-host": "{places, plural, one {one private host} other {private hosts, in # places}}",
  "faces.kept": "Left in by choice",
  "faces.request": "Request",
  "faces.request-of": "{number, number} of {count, number}",
  "faces.stated": "Stated in it",
  "faces.version": "version {version}",
  "faces.host": "sent to {host}",
  "faces.upstream": "sent on to {host}",
  "faces.time": "at {time}",
  "faces.model": "model {model}",
  "faces.steps": "Undone on the way",
  "faces.notes": "Notes",
  "faces.parts": "Texts",
  "faces.part-bytes": "bytes {start, number}\u2013{end, number} of the source",
  "faces.part-pieces": "pieces of {units, number} code units",
  "faces.date-lines": "Date lines",
  "faces.line-apostrophe": "Apostrophe",
  "faces.line-separator": "Separator",
  "faces.line-decoded": "decoded",
  "faces.line-inconclusive": "inconclusive",
  "faces.line-lost": "lost on the way",
  "faces.line-near-miss": "near miss, not decoded",
  "faces.line-other-sentence": "another date sentence",
  "faces.line-expected": "in its place",
  "faces.line-elsewhere": "elsewhere",
  "faces.line-read": "the one that is read above",
  "faces.integrity": "Checked against itself",
  "faces.check-fits": "Fits",
  "faces.check-differs": "Differs",
  "faces.check-absent": "Not there",

  "faces.repeat": "How to repeat it",
  "faces.repeat-tool":
    "Get Telltale {version}, built from commit {commit}. Another version may read the same bytes differently.",
  "faces.repeat-version":
    "Get Telltale {version}. Its commit is not stated here. Another version may read the same bytes differently.",
  "faces.repeat-unknown":
    "Get Telltale with rules {rules, number}. Which build made this report is not stated, and another may read the same bytes differently.",
  "faces.repeat-file": "Bring the file {name} as capture {side}: {bytes, number} bytes, SHA-256 {sha256}.",
  "faces.repeat-text": "Paste the same text as capture {side}: {bytes, number} bytes in UTF-8, SHA-256 {sha256}.",
  "faces.repeat-unread": "Bring the same file as capture {side}. It was not read, so no hash of it is known.",
  "faces.repeat-copy":
    "For capture {side}, open the link or file that carries the copy with SHA-256 {sha256}. Whoever has the source can make the copy again and compare the hash.",
  "faces.repeat-kept": "In making the copy of {side}, these were left in: {ids}.",
  "faces.repeat-request": "In {side}, choose request {number, number} of {count, number}: {label}.",
  "faces.repeat-compare":
    "Compare what Telltale says with this page. Given the JSON report and the same files, it compares them itself, line by line.",

  "faces.how": "How to read this page",
  "faces.how-positions":
    "Positions such as {example} count UTF-16 code units of one text from 0. The first number is inside, the second is the first outside.",
  "faces.how-escapes":
    "In quotations, {example} stands for a code point that could not be seen or would change how this page is drawn. Nothing else is changed in them.",
  "faces.how-levels":
    "Evidence levels: \u201cseen in public captures\u201d is the strongest, then \u201cread in code\u201d, \u201cstated by a named person\u201d, and \u201cunknown\u201d.",
  "faces.how-json": "This page is drawn from the JSON report, which is the one to check and to file.",

  "faces.card-not-shown": "{count, number} more columns are not shown",
  "faces.card-size": "{bytes, number} bytes",
  "faces.card-redacted": "redacted copy",
  "faces.card-excerpt": "excerpt",
  "faces.card-copy": "copy of one request",
  "faces.card-tool": "Telltale {version}",
  "faces.card-tool-unknown": "Telltale, version not stated",
} satisfies Record<string, string>;

/** The view that builds the date line. */
export const simulate = {
  "simulate.places": "What to simulate",
  "simulate.date-line": "The date line",
  "simulate.date-line-lead":
    "Set what the program looked at, and watch the sentence being built, as public analyses of Claude Code 2.1.91 to 2.1.197 describe it.",

  "simulate.states": "Eight states, one click away",
  "simulate.steps": "Step by step",
  "simulate.try": "Try:",
  "simulate.unset": "not set",
  "simulate.bit-is": "{bit, select, none {not looked at} other {bit {bit}}}",

  "simulate.step-base-url": "The base URL",
  "simulate.base-url-set": "A base URL is set",
  "simulate.base-url-about":
    "The setting ANTHROPIC_BASE_URL: the address that requests go to. What you type here is sent nowhere, and does not stand in the address of this page.",

  "simulate.step-gate": "The gate",
  "simulate.gate": "{gate, select, open {open} other {closed}}",
  "simulate.gate-not-set": "No base URL is set. The plain sentence is written, whatever else is set.",
  "simulate.gate-empty": "An empty base URL counts as not set. The plain sentence is written, whatever else is set.",
  "simulate.gate-official":
    "The host is exactly {host}, the vendor\u2019s own. The plain sentence is written, whatever else is set.",
  "simulate.gate-other-host":
    "The host, with its port, is {host}: not exactly api.anthropic.com. Something is encoded.",
  "simulate.gate-no-host":
    "It parses, but {scheme} is taken for its scheme and no host is left. That is not api.anthropic.com: something is encoded.",
  "simulate.gate-unreadable":
    "It does not parse as a URL. That counts as another host than the vendor\u2019s: something is encoded.",

  "simulate.step-host": "The host",
  "simulate.host": "Host name",
  "simulate.host-about":
    "Of the base URL only the name of its host is looked at, in lower case: no port, no path, nothing behind a question mark.",
  "simulate.host-none": "There is no host to look at. Both host bits stay 0; the time zone is still looked at.",
  "simulate.not-reached": "Not looked at: the gate is closed.",

  "simulate.step-domain": "Is it on the list of {count} domains?",
  "simulate.domain-equal": "Yes: it equals the entry {entry}, number {number} of {count}.",
  "simulate.domain-suffix": "Yes: it ends in a dot and the entry {entry}, number {number} of {count}.",
  "simulate.domain-cn": "This entry makes every name under .cn a hit, whosever it is.",
  "simulate.domain-also": "It fits {entries} too. One is enough for the bit.",
  "simulate.domain-almost": "It ends in {entry}, but without a dot before it: that is another name.",
  "simulate.domain-no": "No: it neither equals an entry nor ends in a dot and one.",

  "simulate.step-keyword": "Does it contain one of {count} keywords?",
  "simulate.keyword-yes": "Yes: {entry}, number {number} of {count}, stands in it.",
  "simulate.keyword-inside":
    "It touches other letters or digits there. The rules ask only whether these letters occur, so it may be an accident.",
  "simulate.keyword-also": "So does {entries}. One is enough for the bit.",
  "simulate.keyword-no": "No: none of them occurs anywhere in it.",

  "simulate.step-zone": "The time zone",
  "simulate.zone": "Time-zone setting",
  "simulate.zone-alias":
    "JavaScript runtimes make {zone} of {setting} before a program sees it: seen in Node, not tried in the runtime that shipped.",
  "simulate.zone-yes":
    "The program sees {zone}, exactly one of the two listed names: Asia/Shanghai and Asia/Urumqi. A setting is not a location.",
  "simulate.zone-no":
    "The program sees {zone}. It is neither Asia/Shanghai nor Asia/Urumqi; they are compared letter for letter.",
  "simulate.zone-empty": "No time zone is given: it is neither of the two listed names.",
  "simulate.zone-closed": "This name is listed, but the gate is closed: nothing of it is written.",

  "simulate.step-apostrophe": "The apostrophe",
  "simulate.apostrophe-about":
    "The two host bits choose among four code points. Press one for a host that leads to it.",
  "simulate.apostrophe-of": "Host on the list {domain}, lab keyword {keyword}",

  "simulate.step-separator": "The date and its separators",
  "simulate.date": "Local date",
  "simulate.separator": "The time-zone bit is {bit}: both separators are {point} {name}.",
  "simulate.date-missing": "No date is given. {date} stands in for it.",

  "simulate.outcome": "The sentence",
  "simulate.outcome-rows": "A is the plain sentence of this day, B what is written in this environment.",
  "simulate.outcome-same": "Both are the same, byte for byte.",
  "simulate.heard": "Gate {gate, select, open {open} other {closed}}, apostrophe {apostrophe}, separator {separator}",
  "simulate.reading": "What may be said of it",
  "simulate.place": "Take it to Decode",
  "simulate.place-expected": "in its place, as in a request",
  "simulate.place-bare": "the bare sentence",
  "simulate.send": "Open in Decode",
  "simulate.sent-about":
    "A gets the plain text, B this one. Both stay labelled as simulated, in links and reports too.",

  "simulate.not-inputs": "Not looked at:",
  "simulate.not-inputs-are":
    "IP address, VPN, HTTP(S)_PROXY, interface language, locale, fonts, MAC address, account, and what you write to the model: the code that was read takes none of them for this sentence.",

  "simulate.vectors": "Published cases",
  "simulate.vectors-about":
    "{differ, plural, =0 {For these {count} environments others have published the sentence. Computed on this page, each comes out the same, byte for byte.} other {For these {count} environments others have published the sentence. Computed on this page, {differ} of them {differ, plural, one {differs} other {differ}}.}}",
  "simulate.vectors-source": "Source: A7T/claude-code-marker-20260630.",
  "simulate.vector-same": "same",
  "simulate.vector-differs": "differs",
  "simulate.vector-result": "Here",
  "simulate.vector-try": "Set this environment: {url}, {zone}",

  "simulate.lists": "The two published lists",
  "simulate.lists-about":
    "They are the vendor\u2019s selection. Being on one says nothing about wrongdoing, and this is no list of accused.",
  "simulate.lists-source":
    "Lists: fish003/HitCC, CC BY 4.0. Hashes: A7T/claude-code-marker-20260630, published on 30 June 2026. They are identical in every version whose list could be checked: 2.1.91, 2.1.92 and 19 archived versions from 2.1.170 to 2.1.197.",
  "simulate.lists-corrections":
    "Corrections: the lists stand in src/engine/marker/lists.ts, held to the published hashes by a test. Correct it in the file and open an issue, with your source, where this page\u2019s code is kept.",
  "simulate.try-host": "Any host, against the lists",
  "simulate.try-host-empty": "Type a host name, such as api.example.cn, to see what it matches.",
  "simulate.try-host-unreadable": "No host name can be read from this.",
  "simulate.try-host-of": "Host: {host}",
  "simulate.use-host": "Set it as the base URL",
  "simulate.list-search": "Search both lists",
  "simulate.list-domains": "Domains",
  "simulate.list-keywords": "Keywords",
  "simulate.list-count": "{found, number} of {count, number}",
  "simulate.list-none": "No entry contains this.",

  "simulate.disguise": "The disguise, taken off",
  "simulate.disguise-about":
    "The lists did not stand in the program in clear. Their entries were joined with commas, each byte combined with the byte 0x5B by XOR, and the result written in base64. This hides them from a search, not from a reader: whoever has the program has the key.",
  "simulate.disguise-which": "Which list",
  "simulate.disguise-text": "As it stands in the program: base64",
  "simulate.disguise-count":
    "{characters, plural, one {# character} other {# characters}}, which hold {bytes, plural, one {# byte} other {# bytes}}",
  "simulate.disguise-bytes": "Four characters are three bytes; each byte XOR the key",
  "simulate.disguise-table": "The first bytes, column by column",
  "simulate.disguise-row-digits": "base64",
  "simulate.disguise-row-byte": "byte",
  "simulate.disguise-row-key": "XOR key",
  "simulate.disguise-row-plain": "result",
  "simulate.disguise-row-character": "as text",
  "simulate.disguise-key": "Key, 0 to 255",
  "simulate.disguise-key-is": "= {hex}",
  "simulate.disguise-key-wrong": "Give a whole number from 0 to 255.",
  "simulate.disguise-key-back": "Back to 91",
  "simulate.disguise-plain": "The bytes, read as text",
  "simulate.disguise-split": "Split at the commas",
  "simulate.disguise-entries": "{count, plural, one {# entry} other {# entries}}",
  "simulate.disguise-hash": "Check: SHA-256",
  "simulate.disguise-hash-of": "Of these bytes",
  "simulate.disguise-hash-published": "Published",
  "simulate.disguise-hash-equal": "Equal: this is the published list, byte for byte.",
  "simulate.disguise-hash-differs": "Not equal: with this key it is not the published list.",
} as const;

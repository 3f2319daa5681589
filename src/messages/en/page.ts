/** What the page itself says. */
export const page = {
  "page.title": "Telltale",
  "page.sign": "Apostrophe: show which code point this is",
  "page.question": "What does this text say besides its words?",
  "page.bring":
    "Paste or drop one or two captured AI prompts. Bring the original file: screenshots and chat apps lose characters.",
  "page.private": "Your text stays in this tab unless you share it. It reads bytes, not people or motives.",
  "page.sample":
    "One sentence to a reader, two to a program. In 2026, versions 2.1.91 to 2.1.197 of the coding assistant Claude Code could write this line in eight ways; as public analyses of its code show, three places in it carry three bits:",
  "page.footer":
    "Telltale runs in this tab and sends nothing anywhere. It reads what is in the bytes you bring; it does not show who wrote them, or why.",

  "page.open-files": "Open files",
  "page.open-file": "Open file",
  "page.clear": "Clear",
  "page.swap": "Swap",
  "page.undo": "Undo",
  "page.close": "Close",
  "page.dismiss": "Dismiss",
  "page.theme": "Switch between light and dark",
  "page.examples": "Examples",
  "page.example-pair": "Example pair, made up",
  "page.example-states": "Eight states",
  "page.example-smart-quotes": "Smart-quote trap",
  "page.how-to-capture": "How to capture",

  "page.capture-intro":
    "Telltale can only read what the capture kept. What a capture shows depends on how it was made.",
  "page.capture-original":
    "Bring the file the capture tool wrote: a request body, a trace. Screenshots, word processors and chat apps change or lose the very characters that matter.",
  "page.capture-loopback":
    "Pointing ANTHROPIC_BASE_URL at a proxy on your own computer is the easy way, and it changes what you see: the host is then your own computer, on neither list, so the apostrophe stays U+0027 and only the date separators can tell anything.",
  "page.capture-interception":
    "To see the host bits, leave the base URL as it is and read the traffic on the way: TLS interception with your own certificate, or a hosts-file entry that sends the host to your proxy.",
  "page.capture-clock":
    "A container usually runs on UTC, which hides the time-zone bit. Set TZ, and note what you set.",
  "page.capture-twice":
    "Make two captures that differ in one thing, and a third like the first as a control. Write down what you expect before you look.",
  "page.capture-clipboard":
    "Prefer files to the clipboard: Chromium turns a lone surrogate into U+FFFD, and Firefox drops NUL, before any page sees it.",
  "page.capture-identifying":
    "A capture holds device, account and session ids in plain view (metadata.user_id, headers). Don't publish one unread.",

  "page.reading": "Reading",
  "page.reading-of": "Reading of {side}",
  "page.findings": "Findings",
  "page.findings-empty":
    "What differs between two texts, and what cannot be seen in one, is listed here: look-alikes and invisible characters first, edited words after, what always differs last.",
  "page.capture": "Capture {side}",
  "page.editor": "{name} text",
  "page.pane-empty": "Paste here, drop a file, or type. Tab moves on.",
  "page.pane-nothing": "There is no text to show here.",
  "page.pane-reading": "Reading the file\u2026",
  "page.editor-failed": "The editor could not be loaded. The beginning of the text stands here plainly, without marks.",
  "page.pasted": "Pasted text",
  "page.typed": "Typed text",
  "page.request": "Request in {side}, {count} in this file:",
  "page.compare-requests": "Compare with another of its requests, in {side}",
  "page.badge-marked": "date line, marked",
  "page.badge-line": "date line",
  "page.badge-none": "no date line",
  "page.points": "{count, plural, one {# code point} other {# code points}}",
  "page.bytes": "{count, plural, one {# byte} other {# bytes}}",
  "page.sha256": "SHA-256",
  "page.edit-as-text": "Edit as text",
  "page.save-exact": "Save exact bytes",
  "page.part-heading":
    "{path} \u00B7 {role, select, system {system} user {user} assistant {assistant} tool {tool} other {text}}",
  "page.caret-none":
    "Put the caret on a character to see which it is. Tab leaves the text; Ctrl+M lets Tab stay in it.",

  "page.origin-example": "made up",
  "page.origin-simulated": "simulated",
  "page.origin-challenge": "challenge",
  "page.origin-link": "from a link",

  "page.identical": "Identical, byte for byte.",
  "page.ruler": "The evidence, code point by code point",
  "page.ruler-row": "{side}: {text}",
  "page.ruler-box": "{side}: {point} {name}. Show it in the text.",
  "page.site-host": "host bits",
  "page.site-zone": "zone bit",
  "page.heard": "{side}: {headline}.",
  "page.others": "and {count, plural, one {# other finding} other {# other findings}}",
  "page.lines-disagree": "{count} date lines, and they disagree",
  "page.bit-domain-means":
    "The host of the base URL is one of 147 listed domains, or below one. Being listed is the vendor's selection and says nothing of wrongdoing.",
  "page.bit-keyword-means": "The host of the base URL contains one of 11 names of AI labs.",
  "page.bit-zone-means":
    "The computer's time-zone setting was Asia/Shanghai or Asia/Urumqi. A setting is not a location.",
  "page.bit-domain": "Host on the list",
  "page.bit-keyword": "Lab keyword in the host",
  "page.bit-zone": "Listed time zone",
  "page.mark-host":
    "The apostrophe of the date line: under the published rules its form says two things of the base URL's host.",
  "page.mark-zone":
    "A separator of the date line: under the published rules its form says one thing of the time-zone setting.",

  "page.fact-version": "Claude Code {version}",
  "page.fact-host": "sent to {host}",
  "page.why": "Why, and why not",
  "page.show-place": "show",
  "page.supports": "What supports this",
  "page.against": "What speaks against it",
  "page.not-proven": "What it does not prove",
  "page.next": "Next step",
  "page.level": "Evidence",
  "page.level-seen": "seen in public captures",
  "page.level-read": "read in code, no public capture known",
  "page.level-stated": "stated by a named person",
  "page.level-unknown": "unknown",

  "page.findings-summary": "{marked} marked \u00B7 {ordinary} ordinary \u00B7 {noise} expected",
  "page.findings-summary-one": "{marked, plural, =0 {Nothing marked} one {# marked} other {# marked}}",
  "page.coarse":
    "These texts are too far apart for the finest comparison. The differences shown are exact, but coarser than they could be.",
  "page.truncated": "There are more differences than can be listed. The {count} strongest are shown.",
  "page.fold-noise": "Expected differences ({count})",
  "page.fold-fields": "Settings and headers that differ ({count})",
  "page.fold-benign": "Invisible characters of ordinary use ({count})",
  "page.class-invisible": "Invisible character",
  "page.class-look-alike": "Look-alike",
  "page.class-separator": "Separator",
  "page.class-encoding": "Line ending or encoding",
  "page.class-ordinary": "Text",
  "page.class-noise": "Expected",
  "page.in-date-line": "in the date line",
  "page.places": "{count} places",
  "page.more-items": "Show {count} more",
  "page.nothing": "nothing",
  "page.absent": "absent",
  "page.becomes": "becomes",
  "page.strength-decoded": "Decoded, in {side}",
  "page.strength-unexplained": "Invisible, in {side}",
  "page.strength-benign": "Ordinary use, in {side}",

  "page.states": "Eight states, made up, in B:",
  "page.state": "Host on the list {domain}, lab keyword {keyword}, listed time zone {zone}",

  "page.phase-reading": "Reading",
  "page.phase-looking": "Looking for markers",
  "page.phase-comparing": "Comparing",
  "page.cancel": "Cancel",
  "page.cancelled": "Stopped. What you brought is still here.",
  "page.fetch-failed":
    "Some parts of this page could not be fetched. Reload it before you bring a text, so that it can stay silent afterwards.",
  "page.failed": "The analysis failed ({why}). What you brought is still here.",
  "page.retry": "Analyse again",
  "page.replaced": "What stood here was replaced.",
  "page.cleared": "Capture {side} was cleared.",
  "page.both-full": "Both panes are full. Drop or paste onto the pane that it should replace.",
  "page.first-two": "{count} files came; the first two were taken.",
  "page.clipboard-empty": "The clipboard holds no text.",
} satisfies Record<string, string>;

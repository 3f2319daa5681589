/** Making a link, and opening one. */
export const sharing = {
  "sharing.title": "Share a link",
  "sharing.title-focus": "Share this place",
  "sharing.intro":
    "The link carries what you brought, not what is concluded from it: whoever opens it has it analysed afresh. It is made here, in this tab.",
  "sharing.this": "Share this",
  "sharing.this-of": "Share this: {what}",

  "sharing.what": "What the link holds",
  "sharing.whole": "Whole",
  "sharing.whole-means": "Everything in the requests that are shown; nothing is left out but what is blacked out.",
  "sharing.whole-places-means": "Everything in the requests that are shown. Opened, it goes to the place first.",
  "sharing.excerpt": "Excerpt",
  "sharing.excerpt-means":
    "Only what findings and differences rest on, with a little around it, and where that stands in the whole.",
  "sharing.excerpt-places-means": "Only the place itself, with a little around it, and where that stands in the whole.",
  "sharing.carried":
    "{side}: {whole, select, yes {all {of, number}} other {{units, number} of {of, number}}} code units, {carries, select, source {exactly as they were brought} other {decoded{blacked, plural, =0 {} one {, # place blacked out} other {, # places blacked out}}}}",
  "sharing.length": "{count, plural, one {# character} other {# characters}}",
  "sharing.length-locking":
    "{count, plural, one {# character} other {# characters}}, and a little more once it is locked",

  "sharing.blackout": "What is blacked out",
  "sharing.blackout-looking": "Looking for what should not leave\u2026",
  "sharing.blackout-why":
    "By these, people, accounts and machines can be found. They are blacked out unless you untick them. A block tells what kind of thing stood there, and nothing of how long it was.",
  "sharing.blackout-none": "Nothing was found that is blacked out by default.",
  "sharing.blackout-misses":
    "Ids, keys, mail addresses, user names in paths and private hosts are known by their form alone. Names and what the words tell are not: read the text before you share it.",
  "sharing.kind-account": "Device, account and session ids of the user",
  "sharing.kind-account-why": "The service knows whose they are.",
  "sharing.kind-session": "Ids of sessions and requests",
  "sharing.kind-session-why": "The service can look the call up in its logs.",
  "sharing.kind-key": "Keys, tokens and cookies",
  "sharing.kind-key-why": "Whoever has one may act for its owner.",
  "sharing.kind-mail": "Mail addresses",
  "sharing.kind-mail-why": "They name people.",
  "sharing.kind-user-name": "User names in paths",
  "sharing.kind-user-name-why": "They are often a person\u2019s name.",
  "sharing.kind-host": "Private hosts and addresses",
  "sharing.kind-host-why": "They tell of somebody\u2019s own network.",
  "sharing.values":
    "{count, plural, one {# value} other {# values}}{left, plural, =0 {} other {, # of them left in the link}}",
  "sharing.where": "{count, plural, one {# place} other {# places}}: {paths}",

  "sharing.lock-title": "Who can open it",
  "sharing.lock": "Lock with a passphrase",
  "sharing.passphrase": "Passphrase",
  "sharing.passphrase-show": "Show",
  "sharing.passphrase-new": "Make one up",
  "sharing.passphrase-advice":
    "Whoever has the link can try passphrases on it for as long as they like. Take one that is made up here, or six random words, and send it by another way than the link. It is kept nowhere: lost is lost.",
  "sharing.passphrase-short": "This one is short: it may be found by trying.",
  "sharing.passphrase-missing": "Give a passphrase first",

  "sharing.link": "Link",
  "sharing.making": "Making the link\u2026",
  "sharing.copy": "Copy link",
  "sharing.failed": "This could not be done ({why}).",
  "sharing.reach": "Where it works:",
  "sharing.reach-fits": "Works",
  "sharing.reach-up-to": "Length",
  "sharing.reach-where": "Where it usually works",
  "sharing.fits": "fits",
  "sharing.too-long-there": "too long",
  "sharing.up-to": "up to {count, number}",
  "sharing.reach-2000": "Nearly everywhere: chats that cut long messages, mail, forums",
  "sharing.reach-8000": "Most mail and forums, larger chats, issue trackers",
  "sharing.reach-64000": "Documents; browsers, with their bookmarks and histories",
  "sharing.reach-1000000": "Pasted into the address bar of Firefox, Chrome and Edge; from a text file",
  "sharing.too-long":
    "This link would have {length, number} characters, and {limit, number} is the most. Nothing is ever cut. Ways out:",
  "sharing.too-many-bytes":
    "A capture has {bytes, number} bytes, and {limit, number} is the most that a link carries. Nothing is ever cut. Ways out:",
  "sharing.too-long-excerpt": "Share an excerpt: choose it above.",
  "sharing.too-long-report":
    "File a report: it holds excerpts and hashes, and others can check it against the captures.",
  "sharing.too-long-save": "Send the captures themselves: Save exact bytes, below each text.",

  "sharing.about": "What becomes of a link",
  "sharing.about-fragment":
    "What it holds stands behind the # of the address. Browsers send that part to no server, not even this page\u2019s own.",
  "sharing.about-open": "Whoever has the link can read what it holds.",
  "sharing.about-locked":
    "Whoever has the link and the passphrase can read what it holds; the link alone tells about how much that is.",
  "sharing.about-stays":
    "It stays where it passes: in the histories of browsers, in the chat, the mail or the site it is sent by. It cannot be taken back.",
  "sharing.about-fresh": "One character missing or changed, and it does not open: it is never read in part.",

  "sharing.locked-title": "This link is locked",
  "sharing.locked-intro": "It opens with the passphrase of whoever made it. Until then this page stays as it is.",
  "sharing.unlock": "Open",
  "sharing.unlocking": "Trying the passphrase\u2026",

  "sharing.opened": "Opened from a link.",
  "sharing.opened-fresh":
    "Anyone can make a link: it shows what somebody shared. This page has analysed it afresh, just now.",
  "sharing.came-text": "{side}: the whole text, as it was shared.",
  "sharing.came-file": "{side}: the whole file, byte for byte as it was shared.",
  "sharing.came-copy":
    "{side}: a decoded copy of {requests, plural, =1 {the request} other {request {request, number} of #}} in its source{blacked, plural, =0 {} one {, # place blacked out} other {, # places blacked out}}.",
  "sharing.came-excerpt":
    "{side}: an excerpt of {requests, plural, =1 {the request} other {request {request, number} of #}} in its source, {units, number} of {of, number} code units{blacked, plural, =0 {} one {, # place blacked out} other {, # places blacked out}}.",
  "sharing.came-changed": "{side} came with it, and was changed here since.",
  "sharing.left-out": "What was blacked out, and where",
  "sharing.redacted": "{side}: {kind}, {count, plural, one {# place} other {# places}}: {paths}",
  "sharing.came-kept":
    "{side}: {count, plural, one {one value} other {# values}} that would be blacked out by default, left in by whoever shared it.",
  "sharing.reads-same": "It reads the same as when it was shared ({rules}).",
  "sharing.reads-other": "It reads otherwise than when it was shared.",
  "sharing.reads-then": "What the link says it read as, not checked ({rules}):",
  "sharing.reads-now": "What it reads as here ({rules}):",
  "sharing.rules": "rules {rules, number}{version, select, none {} other {, version {version}}}",
  "sharing.in-whole": "Code unit {unit, number} of {of, number} in the whole.",
} satisfies Record<string, string>;

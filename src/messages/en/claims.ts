/** What is said about the marker, and what can be seen of it. */
export const claims = {
  "claims.places": "About claims",
  "claims.title": "Claims and evidence",
  "claims.lead":
    "What has been said about the marker, held against what can be read in bytes. Each row says what the bytes would have to show if it were so.",
  "claims.timeline": "Timeline",
  "claims.timeline-lead": "What happened when, and by whose account. Times are UTC.",
  "claims.beyond": "Beyond the bytes",
  "claims.beyond-lead": "What this page cannot see, and does not claim to.",

  "claims.status": "Status",
  "claims.status-supported": "supported",
  "claims.status-contradicted": "contradicted",
  "claims.status-disputed": "disputed",
  "claims.status-not-in-code": "not in the code that was read",
  "claims.status-not-testable": "not testable on bytes",
  "claims.status-depends": "depends on the endpoint",
  "claims.status-about":
    "A status speaks of the claim as worded, not of those who made it. \u201CContradicted\u201D means that published, independent readings of the program show otherwise; \u201Cnot in the code that was read\u201D means that nobody has published finding it there.",
  "claims.filter": "Show",
  "claims.filter-all": "all {count}",
  "claims.filter-spoken": "those your captures speak to ({count})",
  "claims.said-by": "Where it is said",
  "claims.no-quote": "wording not at hand; told in our words",
  "claims.no-date": "date not known",
  "claims.needs": "What the bytes would have to show",
  "claims.evidence": "Evidence",
  "claims.example": "A live example, made up",
  "claims.open-example": "Open the example in Decode",
  "claims.log": "Record and corrections",
  "claims.recorded": "Recorded.",
  "claims.correct":
    "A correction is an entry here, with its date and reason; nothing is changed silently. The records are the file src/engine/claims/claims.ts of Telltale\u2019s source.",
  "claims.address": "Link to this claim",
  "claims.export": "Export all as ClaimReview (JSON-LD)",
  "claims.export-one": "Export as ClaimReview",
  "claims.export-about":
    "schema.org\u2019s ClaimReview, for a page of your own. You answer for what you publish: read it first.",
  "claims.bring":
    "Paste or drop a capture here, or open one in Decode: the claims that it can speak to are then marked. It speaks of these bytes only.",
  "claims.open-file": "Open a capture",
  "claims.your-captures": "Your captures",
  "claims.nothing-to-say": "These captures have nothing to say to any of the claims.",
  "claims.mark-of": "Your capture {side}:",
  "claims.fits-fits": "as the claim would have it",
  "claims.fits-does-not-fit": "not as the claim would have it",
  "claims.fits-cannot-tell": "does not decide it",
  "claims.show-in-decode": "Show in Decode",
  "claims.quoted": "\u201C{quote}\u201D",

  "claims.zero-width": "The marker consists of zero-width or invisible characters.",
  "claims.zero-width-needs":
    "Characters that are not seen (U+200B, U+200C, U+FEFF and their like) in or beside the date sentence.",
  "claims.zero-width-evidence":
    "At least six independent decodings agree on visible look-alikes: one of four apostrophes, and one of two date separators. None of them finds an invisible character.",
  "claims.tags": "The marker is written in private-use characters or Unicode tags (U+E0000 and after).",
  "claims.tags-needs": "Code points from U+E0000 on, or of a private-use area.",
  "claims.tags-evidence": "No published decoding has such a channel.",
  "claims.float-bits": "A payload of 104 bits stands in the least significant bits of floating-point numbers.",
  "claims.float-bits-needs": "Numbers in the request whose last digits vary with the environment; room for 13 bytes.",
  "claims.float-bits-evidence": "No published decoding has such a channel. The sentence carries three bits.",
  "claims.white-space": "The marker is a pattern of white space.",
  "claims.white-space-needs": "Spaces, tabs or line ends that vary with the environment.",
  "claims.white-space-evidence":
    "No published decoding has such a channel. By the code that was read, only the apostrophe and the two separators of one sentence vary.",
  "claims.in-answers": "A watermark stands in the code or the answers that the assistant writes.",
  "claims.in-answers-needs":
    "Characters in generated files that vary with the environment. A statistical watermark would have none, and cannot be seen here.",
  "claims.in-answers-evidence":
    "The code that was read changes one sentence on the side of the request. Nothing in it touches what the assistant writes. Servers were not read.",
  "claims.every-request": "Every user and every request is tagged.",
  "claims.every-request-needs":
    "Marked date lines in captures made with the official address, and in every request of a session.",
  "claims.every-request-evidence":
    "Something is written only where the base URL is set to something other than the official host, and only in requests that carry user context. Requests without it, such as those that make a title, have no date line.",
  "claims.china-is-enough": "Being in China is enough to be marked.",
  "claims.china-is-enough-needs": "Slashes in a capture made with no base URL set, or with the official one.",
  "claims.china-is-enough-evidence":
    "The time zone is written only where the gate is open: where the base URL is not the official one. What is read is a setting of the system, not a location.",
  "claims.outside-china": "Users outside China are not affected.",
  "claims.outside-china-needs": "No marked apostrophe in a capture whose separators are hyphens.",
  "claims.outside-china-evidence":
    "The two bits of the apostrophe need no time zone. The published rules give U+2019 for Europe/Berlin with the host proxyai.com.",
  "claims.zone-apostrophe": "The time zone changes the apostrophe; U+2018 is used.",
  "claims.zone-apostrophe-needs":
    "A marked apostrophe wherever the separators are slashes; U+2018 in the date sentence.",
  "claims.zone-apostrophe-evidence":
    "The host alone decides the apostrophe, the time zone alone decides the separators. U+2018 is not among the four that are written.",
  "claims.vpn-and-proxies": "It looks for VPNs, HTTP proxies or network activity.",
  "claims.vpn-and-proxies-needs":
    "Nothing in a text could show this. A capture can only show what was written, not what was looked at.",
  "claims.vpn-and-proxies-evidence":
    "For this sentence, the code that was read looks at one environment variable, ANTHROPIC_BASE_URL, and at the system\u2019s time zone and date.",
  "claims.identifiers": "The marker is a unique identifier, or holds device IDs or code fragments.",
  "claims.identifiers-needs": "Far more than three bits in the sentence: an identifier of a user takes thirty or so.",
  "claims.identifiers-evidence":
    "The marker holds three bits: eight states in all, shared by everyone with the same kind of setting. The same request does carry device and session ids, in plain view (metadata.user_id); that is not the marker.",
  "claims.keywords": "The keywords include Alibaba, ByteDance and Baidu.",
  "claims.keywords-needs": "U+02BC or U+02B9 with a host that contains such a name and none of the eleven keywords.",
  "claims.keywords-evidence":
    "Domains of these companies are on the list of domains. The eleven keywords are others: deepseek, moonshot, minimax, xaminim, zhipu, bigmodel, baichuan, stepfun, 01ai, dashscope, volces.",
  "claims.forty-domains": "The list has forty domains.",
  "claims.forty-domains-needs": "The list itself, taken out of the program: see \u201CCheck a package\u201D.",
  "claims.forty-domains-evidence":
    "The published list has 147 domains and 11 keywords, and its SHA-256 is published with it.",
  "claims.blocks-accounts": "It blocks accounts, or calls home.",
  "claims.blocks-accounts-needs": "Nothing in a request could show what a server does with it.",
  "claims.blocks-accounts-evidence":
    "The code that was read writes a sentence; it blocks nothing and sends no request of its own. What a server did with the marker, nobody has shown.",
  "claims.official-endpoint": "It is also in the Claude Desktop chat app, or works with api.anthropic.com.",
  "claims.official-endpoint-needs":
    "A marked line in a capture made with no base URL set or with the official one, or in one of the chat app.",
  "claims.official-endpoint-evidence":
    "With the official host the gate is closed, and the plain line is written. For the chat app nothing has been shown; the desktop app can start a Claude Code that comes with it.",
  "claims.nobody-knew": "For three months nobody outside knew.",
  "claims.nobody-knew-needs": "Nothing in a text; a dated publication.",
  "claims.nobody-knew-evidence":
    "Issue #67120 published the logic on 10 June 2026, twenty days before the wide reports.",
  "claims.removed-in-197": "The marker was removed in version 2.1.197.",
  "claims.removed-in-197-needs": "No marked line from 2.1.197 on; no list in its package.",
  "claims.removed-in-197-evidence":
    "Archived package strings have the list in 2.1.197 and not in 2.1.198. Anyone can repeat that: with \u201CCheck a package\u201D both lists were found in the published Linux binary of 2.1.197, and none in that of 2.1.198. shuzuan-org/ccproxy describes a live comparison on 2.1.197. Press and the NVDB as reported say 2.1.197. The strings are the stronger evidence, but \u201Cpresent\u201D is not \u201Cran\u201D.",
  "claims.nfkc-folds": "NFKC normalization folds the look-alike apostrophes.",
  "claims.nfkc-folds-needs": "A marked apostrophe that becomes U+0027 under NFKC.",
  "claims.nfkc-folds-evidence":
    "All three are stable under NFC and NFKC: normalization neither detects nor removes the marker. Your browser can be asked: this page computes it.",
  "claims.exposure-score": "Browser language and fonts give a 0\u2013100 score of exposure.",
  "claims.exposure-score-needs": "A sentence that varies with language or fonts.",
  "claims.exposure-score-evidence": "Neither is an input of the mechanism. Base URL, time zone and date are.",
  "claims.reaches-anthropic": "The data reaches Anthropic.",
  "claims.reaches-anthropic-needs": "Where the request went: the capture\u2019s host tells the first stop only.",
  "claims.reaches-anthropic-evidence":
    "The prompt goes to the endpoint that is configured. If that is a relay, Anthropic sees the marker only if the relay forwards it unchanged. Some relays have published rules that rewrite the line; what a given relay did, the bytes do not tell.",
  "claims.spyware": "It is spyware, a backdoor, or a measure against abuse.",
  "claims.spyware-needs": "Nothing: these words judge a purpose.",
  "claims.spyware-evidence":
    "A judgement, not testable on bytes. The title of issue #72518 says spyware; Alibaba and the NVDB, as press reports them, spoke of a backdoor risk; Thariq Shihipar wrote of an experiment against reseller abuse and distillation.",

  "claims.example-host":
    "The rules with openrouter.ai, New York: the host is on no list. The line is plain, whatever the language.",
  "claims.example-outside": "The rules with proxyai.com, Berlin: U+2019 with hyphens.",
  "claims.example-gate": "The rules with no base URL, Shanghai: the plain line.",
  "claims.example-official": "The rules with the official host, Shanghai: the plain line.",
  "claims.example-zone": "The rules with an unlisted host, Shanghai: slashes, and the apostrophe U+0027.",
  "claims.example-zero-width":
    "What the claim describes would look like this: two bytes in zero-width characters. No capture with it is known.",
  "claims.example-tags":
    "What the claim describes would look like this: two letters in tags. No capture with it is known.",
  "claims.example-white-space":
    "What the claim describes could look like this: other spaces. No capture with it is known.",
  "claims.example-alibaba": "The rules with www.alibaba.com: on neither list, the plain line.",
  "claims.example-nfkc": "The rules with a keyword in the host: U+02BC. NFKC leaves it as it is.",
  "claims.example-three-bits": "All that the sentence can hold, in one of its eight states.",

  "claims.mark-invisible":
    "holds {count, plural, one {# run} other {# runs}} of invisible characters that ordinary use does not explain{place, select, line {, at the date line.} other {. They do not stand at the date line, so they show nothing of the marker.}}",
  "claims.mark-no-invisible": "has the date line, and no invisible characters but ordinary ones.",
  "claims.mark-tags":
    "holds {count, plural, one {# finding} other {# findings}} in tags, private use or plane 14{place, select, line {, at the date line.} other {. They do not stand at the date line, so they show nothing of the marker.}}",
  "claims.mark-no-tags": "has the date line, and nothing in tags or private use.",
  "claims.mark-white-space":
    "holds {count, plural, one {# pattern} other {# patterns}} of white space that ordinary use does not explain{place, select, line {, at the date line.} other {. They do not stand at the date line, so they show nothing of the marker.}}",
  "claims.mark-no-white-space": "has the date line, and no unexplained white space.",
  "claims.mark-payload":
    "holds a payload of {bytes} bytes, but not in floating-point numbers: this does not speak to the claim. What it is consistent with, its finding says.",
  "claims.mark-three-bits": "has a date line that decodes: three bits, and no room for more.",
  "claims.mark-plain":
    "has a date line without a visible marker. The rules write this line in several situations, and copying can restore it.",
  "claims.mark-no-line":
    "has a request without a date line. Some requests never hold one, and an excerpt may have lost it.",
  "claims.mark-marked-line": "has a marked date line. One request does not speak for every other.",
  "claims.mark-slash-plain-apostrophe": "has slashes with the apostrophe U+0027.",
  "claims.mark-apostrophe-without-slash": "has a marked apostrophe with hyphens.",
  "claims.mark-other-apostrophe": "has {point} in the date sentence, which the published rules never write.",
  "claims.mark-official-marked":
    "names api.anthropic.com as its host and has a marked line. A host file or interception can do that: the setting of the base URL does not stand in it.",
  "claims.mark-official-plain":
    "names api.anthropic.com as its host, and its line is plain. With another time zone it would be plain in any case.",
  "claims.mark-version":
    "states version {version}; its date line is {marked, select, yes {marked} other {not marked}}. {marked, select, yes {Anyone can edit a file.} other {A plain line does not show that the code is gone.}}",
  "claims.mark-sent-to": "was sent to {host}. What happened behind it, the file does not tell.",
  "claims.mark-stable": "has {point}, which NFKC leaves as it is.",

  "claims.event-launched": "\u201CAn experiment we launched in March\u201D, as Thariq Shihipar wrote on 30 June.",
  "claims.event-before": "2.1.90 is published. No marker.",
  "claims.event-first": "2.1.91 is published, the first with the marker. Its release notes are silent.",
  "claims.event-issue":
    "Issue #67120 publishes the logic, read in 2.1.169. It is closed, labelled stale, without a reply from the vendor in the copy that is kept.",
  "claims.event-public": "Public analyses: thereallo.dev, the A7T report, Reddit, Hacker News, issue #72518.",
  "claims.event-last": "2.1.197 is published, still with the list strings.",
  "claims.event-statement":
    "Thariq Shihipar on X: an experiment against reseller abuse and distillation; its removal is merged.",
  "claims.event-gone": "2.1.198 is published; the list strings are gone. The changelog is silent.",
  "claims.event-alibaba": "Reuters reports an internal notice of Alibaba: Claude Code is banned from 10 July.",
  "claims.event-nvdb":
    "A warning of the NVDB names 2.1.91 to 2.1.196, as press reports it. The original was not found.",

  "claims.removal": "Two accounts of the removal",
  "claims.removal-press":
    "Press, and the NVDB as reported: the last version with it is 2.1.196, it is gone in 2.1.197.",
  "claims.removal-strings": "Archived package strings: the list is there in 2.1.197, and gone in 2.1.198.",
  "claims.removal-stronger":
    "The second is the stronger evidence: anyone can repeat it on the published packages (\u201CCheck a package\u201D does), and shuzuan-org/ccproxy describes a live comparison on 2.1.197. What it does not show: that strings which are there were used, or that nothing took another form afterwards.",
  "claims.timeline-picture":
    "Timeline from March to July 2026: versions 2.1.91 to 2.1.197 (the last disputed) with the marker, and what was published when",
  "claims.timeline-zoom": "30 June to 2 July, by the hour",
  "claims.with-marker": "with the marker",
  "claims.by-press": "by press reports",
  "claims.by-strings": "by package strings",
  "claims.month-only": "day not known",
  "claims.save-picture": "Save as picture (SVG)",
  "claims.record-primary": "Primary record",
  "claims.record-secondary": "Secondary: a statement, or a report of one",
  "claims.sources": "Sources",

  "claims.beyond-statistical": "Statistical watermarks",
  "claims.beyond-statistical-text":
    "A watermark in the manner of SynthID lies in the choice of words. It has no hidden characters, and nothing here can detect it. A story about such a watermark is another story than the date line\u2019s.",
  "claims.beyond-server": "What servers do",
  "claims.beyond-server-text":
    "Whether and how a server reads a marker, and what follows from it: no text shows it, and nobody has shown it publicly. What a relay passed on, its published rules may suggest; a capture made before it does not show it.",
  "claims.beyond-intent": "Why",
  "claims.beyond-intent-text": "Bytes have no motives. What a person said about a purpose is quoted as theirs.",
  "claims.beyond-people": "Who",
  "claims.beyond-people-text":
    "A marker says something of settings: a base URL, a time zone. Not who wrote a text, where they were, or whether they did anything wrong. A listed host is a vendor\u2019s selection, no accusation.",
  "claims.beyond-authentic": "Whether a file is authentic",
  "claims.beyond-authentic-text":
    "A file can be checked against itself. Anyone can make a consistent file in a text editor; only its origin can vouch for it.",
  "claims.beyond-lost": "What was lost on the way",
  "claims.beyond-lost-text":
    "Screenshots, chat programs, logs and relays change characters. A plain line can have been marked once; a curly apostrophe can be an editor\u2019s. Check a path with the self-test before you rely on it.",
  "claims.beyond-other": "Other forms",
  "claims.beyond-other-text":
    "The channels that are looked for are listed. One that nobody has described may be in front of you; nothing found is not \u201Cnothing there\u201D.",
} as const;

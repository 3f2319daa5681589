import type { MarkerSentences } from "#engine/types.ts";

/** What one sentence has in the place of the other's full form. */
const reason =
  "{reason, select, capital {it begins with a small letter} apostrophe {{point} stands in the place of the apostrophe} apostropheRun {more than one character stands in the place of the apostrophe} noApostrophe {no apostrophe stands there} spacing {its spaces or words differ} dateForm {the date is not written as year, month and day in full} separatorRun {more than one character stands in the place of a date separator} mixedSeparators {its two date separators differ} separator {{point} separates the date} noFullStop {no full stop follows the date} other {its form differs}}";

const means = "Under the published rules, this form means:";
/** The others that were counted: the tools' texts are the program's own, and left out. */
const curly =
  "{count, plural, one {one other apostrophe} other {# other apostrophes}} in the prompt texts, tools apart, {count, plural, one {is} other {are}}";
const smart = "Editors also type U+2019";

/** The states, each in words that never say more than the form does. */
const forms = [
  "{form, select,",
  "plainDash {No marker visible. The rules write this plain line in several situations, and copying can restore it. This is not a clean bill.}",
  `plainSlash {${means} a non-official or unreadable base URL whose host is on neither list; time-zone setting Shanghai or Urumqi. A setting is not a location.}`,
  `u2019Dash {${means} base-URL host on the domain list (any .cn counts), no lab keyword; another time zone. ${smart}: compare the other apostrophes.}`,
  `u2019Slash {${means} host on the domain list, no lab keyword; time-zone setting Shanghai or Urumqi. ${smart}.}`,
  `u02bcDash {${means} host contains a lab keyword, not on the domain list; another time zone.}`,
  `u02bcSlash {${means} host contains a lab keyword, not on the domain list; time-zone setting Shanghai or Urumqi.}`,
  `u02b9Dash {${means} host on the domain list and containing a lab keyword; another time zone.}`,
  `u02b9Slash {${means} host on the domain list and containing a lab keyword; time-zone setting Shanghai or Urumqi.}`,
  `inconclusive {Apostrophe inconclusive: ${curly} U+2019 too and none U+0027, so an editor may have changed them. The separator is {separator}.}`,
  "lost {The apostrophe was lost on the way ({apostrophe} stands there). Its bits cannot be read; the separator is {separator}.}",
  "other {}}",
].join(" ");

const written = (which: "outer" | "inner", before: string): string =>
  `{${which}, select, none {} backslash {${before} backslash escapes} html {${before} HTML entities} percent {${before} URL percent codes} caret {${before} command-prompt carets} powershell {${before} PowerShell codes} other {}}`;

/** Between the two sentences, where both are said. */
const gap = "{outer, select, none {} other { }}";

const reversed = "This was reversed: the characters are a reading, not the original bytes.";

export const marker = {
  "marker.why-near-miss": `Not decoded: ${reason}.`,
  "marker.why-smart-quoted": `Beside the date line, ${curly} U+2019 and none U+0027. An editor may have changed them all.`,
  "marker.why-lost": "The apostrophe was lost on the way: {apostrophe} stands there.",
  "marker.via": `{outer, select, none {} other {Written with${written("outer", "")}${written("inner", " around")}, undone here.}}{misreading, select, none {} windows1252AsLatin1 {${gap}The windows-1252 byte 92 was taken for Latin-1 on the way. ${reversed}} other {${gap}UTF-8 was taken for {misreading, select, utf8AsWindows1252 {windows-1252} utf8AsLatin1 {Latin-1} utf8AsGbk {GBK} utf8AsShiftJis {Shift_JIS} utf8AsWindows1251 {windows-1251} utf8AsBig5 {Big5} utf8AsKorean {the Korean code page 949} utf8AsCp437 {the DOS code page 437} utf8AsCp850 {the DOS code page 850} utf8AsMacRoman {Mac OS Roman} other {another encoding}} on the way{misreading, select, utf8AsGbk {, which can swallow the letter behind an apostrophe} utf8AsShiftJis {, which can swallow the letter behind an apostrophe} other {}}. ${reversed}}}`,

  "marker.headline-none": "no date line",
  "marker.headline-other": "another date sentence, not the marker's",
  "marker.headline-near-miss": "near miss, not decoded",
  "marker.headline-outside": "version outside 2.1.91\u20132.1.197, not interpreted",
  "marker.headline":
    "{condition, select, place {if it stood in its place: } version {if 2.1.91\u20132.1.197: } both {if in its place and 2.1.91\u20132.1.197: } other {}}{state, select, plain {no marker visible} zone {{condition, select, none {marker: } other {}}listed time zone 1 \u00b7 host bits 0} marked {{condition, select, none {marker: } other {}}host on list {knownDomain} \u00b7 lab keyword {labKeyword} \u00b7 listed time zone {listedTimeZone}} inconclusive {apostrophe inconclusive \u00b7 listed time zone {listedTimeZone}} lost {apostrophe lost \u00b7 listed time zone {listedTimeZone}} other {}}",

  "marker.state": forms,
  "marker.state-elsewhere": `The sentence is here, but not where Claude Code puts it. It may be quoted, typed, or cut out of its capture. If it stood in its place it would read: ${forms}`,
  "marker.state-near-miss": `Resembles the date line but does not match the published form (${reason}). Not decoded.`,
  "marker.state-outside": "Version {version} is outside 2.1.91\u20132.1.197. Characters shown, not interpreted.",
  "marker.state-no-date-line":
    "No date line here, so nothing to read. Some requests and files never hold one. This is not \u201cno marker\u201d.",
  "marker.always":
    "Read from the bytes you brought. It does not show who made or edited this file, who or where the user was, or what a server did.",
  "marker.state-other-sentence":
    "A date sentence stands here, of a kind that never went through the marker. There is no marker to read in it.",

  "marker.place-expected": "The sentence stands where Claude Code puts it: under # currentDate, in a system reminder.",
  "marker.version-inside": "Version {version} is inside 2.1.91\u20132.1.197, the versions with the marker.",
  "marker.version-outside": "Version {version} is outside 2.1.91\u20132.1.197, the versions with the marker.",
  "marker.version-unknown": "Version not stated. The reading applies only if it is 2.1.91\u20132.1.197.",
  "marker.version-last":
    "Version {version}: inside by archived strings; several reports say already removed. The archived strings are the stronger evidence.",
  "marker.setting-not-location":
    "A setting is not a location: the time zone of a computer does not show where it stood.",
  "marker.server-unknown": "Whether and how any server reads these bits has not been shown.",
  "marker.not-original-bytes":
    "The text was misread on the way and this was reversed. It is a reading, not the original bytes.",
  "marker.excerpt-only":
    "Read and counted in pieces of the texts: what was left out may hold more of the same, or what speaks against it.",

  "marker.apostrophes-straight":
    "{straight, plural, one {One other apostrophe in the prompt texts, tools apart, is} other {# other apostrophes in the prompt texts, tools apart, are}} U+0027 and none U+2019. So no editor changed them all.",
  "marker.apostrophes-mixed":
    "Of the other apostrophes in the prompt texts, tools apart, {curly, number} {curly, plural, one {is} other {are}} U+2019 and {straight, number} U+0027. An editor may have changed some.",
  "marker.apostrophes-same":
    "{apostrophe} stands in {same, plural, one {another word} other {# other words}} of the prompt texts. Some languages write it, and so may an editor.",
  "marker.apostrophes-curly":
    "{curly, plural, one {One other apostrophe in the prompt texts, tools apart, is} other {# other apostrophes in the prompt texts, tools apart, are}} U+2019 and none U+0027. The one in the date line may have been retyped.",
  "marker.apostrophes-none": "There is no other apostrophe in the prompt texts, tools apart, to compare this one with.",

  "marker.apostrophes-tools-straight":
    "In the tools\u2019 texts {straight, plural, one {one apostrophe is} other {# apostrophes are}} U+0027. So no editor changed the whole file; one may have changed the prompt alone.",

  "marker.apostrophes-in-excerpt":
    "Of the other apostrophes in what was shared, {straight, number} {straight, plural, one {is} other {are}} U+0027 and {curly, number} {curly, plural, one {is} other {are}} U+2019. What was left out was not counted.",

  "marker.host-loopback":
    "Captured through this computer. That setup normally makes the apostrophe U+0027, so only the separator can tell anything.",
  "marker.host-loopback-marked":
    "Captured through this computer, which normally makes the apostrophe U+0027. Here it is another one.",
  "marker.host-fits":
    "The request went to {host}. If that was the base URL, the rules write {apostrophe} for it, as here.",
  "marker.host-differs":
    "The request went to {host}. If that was the base URL, the rules do not write {apostrophe} for it.",
  "marker.host-official": "The request went to {host}. If that was the base URL, the rules write the plain line.",

  "marker.time-bounds":
    "Captured at {time}; the sentence says {date}. {bound, select, least {So the clock that wrote it was at least at {least}.} most {So the clock that wrote it was at most at {most}.} other {So the clock that wrote it was between {least} and {most}.}}",
  "marker.time-impossible":
    "Captured at {time}; the sentence says {date}. In no time zone was that the date then. A clock was wrong, or one of the two was changed.",
  "marker.time-no-such-date": "The calendar has no {date}. The program does not write such a date.",
  "marker.time-for-slash":
    "The date runs ahead of UTC: the clock was at least at {least}. That fits the slash, and many zones besides Shanghai and Urumqi.",
  "marker.time-against-slash": "At the time of capture, Shanghai and Urumqi had another date than the sentence.",
  "marker.time-for-dash":
    "At the time of capture, Shanghai and Urumqi had another date than the sentence. That fits the dash.",
  "marker.time-session":
    "The date may have been written when a session began. One that ran past midnight looks like a clock further west.",
  "marker.time-clock": "The time is the capture tool\u2019s own. Its clock may have been wrong.",

  "marker.agreement-agree":
    "All date lines here read the same: {inPlace, number} in place, {elsewhere, number} elsewhere.",
  "marker.agreement-disagree":
    "The date lines here disagree: {inPlace, number} in place, {elsewhere, number} elsewhere. The reading above is of one of them.",
  "marker.agreement-elsewhere-differs":
    "{inPlace, plural, one {The one date line in its place is read above.} other {All # date lines in their place read the same.}} {elsewhere, plural, one {One elsewhere differs} other {Of # elsewhere, some differ}}: quoted or pasted, origin unknown.",

  "marker.next-original":
    "To be surer: bring the file as the capture tool wrote it. Editors, chat apps and screenshots change or lose characters.",
  "marker.next-base-url":
    "To be surer: capture with the base URL left as in daily use, by TLS interception or the hosts file. A local proxy address hides the host bits.",
  "marker.next-second-capture":
    "To be surer: bring a second capture of the same version with one setting changed, and compare.",
  "marker.next-whole-request": "To be surer: bring the whole request it stood in, with its headers.",
  "marker.next-main-request":
    "To be surer: bring a main request of the session. The sentence stands in the first user message; helper requests and session logs have none.",
  "marker.next-version": "To be surer: bring the capture with its headers. The User-Agent names the version.",

  "marker.pair-same": "Both date lines carry the same bits.",
  "marker.pair-differ":
    "A and B compared: host on list {knownDomain, select, same {the same ({aKnownDomain})} differ {A {aKnownDomain}, B {bKnownDomain}} other {cannot be told}}; lab keyword {labKeyword, select, same {the same ({aLabKeyword})} differ {A {aLabKeyword}, B {bLabKeyword}} other {cannot be told}}; listed time zone {listedTimeZone, select, same {the same ({aListedTimeZone})} differ {A {aListedTimeZone}, B {bListedTimeZone}} other {cannot be told}}.",
  "marker.pair-same-version": "Both are version {version}. So the version does not explain a difference.",
  "marker.pair-other-version": "A is version {a}, B is version {b}. Another version may write another line.",
  "marker.pair-elsewhere": "At least one of the two lines is not where Claude Code puts it.",
  "marker.pair-not-original":
    "A difference means two settings, or a copy that changed on the way. The bytes do not show which.",
  "marker.pair-not-same-origin": "The same bits do not mean the same user, computer or place.",
} satisfies Record<keyof MarkerSentences, string>;

import type { CompareSentences } from "#engine/types.ts";

export const compare = {
  "compare.invisible-in-a":
    "{count, plural, one {An invisible character, {point}, stands} other {# invisible characters, the first {point}, stand}} only in A.",
  "compare.invisible-in-b":
    "{count, plural, one {An invisible character, {point}, stands} other {# invisible characters, the first {point}, stand}} only in B.",
  "compare.invisible-differs": "Invisible characters differ between A and B.",
  "compare.look-alike": "{a} in A, {b} in B: different characters that look alike.",
  "compare.look-alike-apostrophe": "{a} in A, {b} in B: two of the characters that serve as an apostrophe.",
  "compare.look-alike-dash": "{a} in A, {b} in B: two of the characters that serve as a hyphen or dash.",
  "compare.look-alike-space": "{a} in A, {b} in B: two of the characters that show as a space.",
  "compare.look-alike-several": "{count} characters in a row are replaced by others that look alike.",
  "compare.look-alike-compatible":
    "Another way to write the same characters, such as one sign for three dots or wide letters.",
  "compare.date-separator": "The separator of a date differs: {a} in A, {b} in B.",
  "compare.date-format": "The same kind of date is written in another format.",
  "compare.number-separator": "The separator of a number differs: {a} in A, {b} in B.",
  "compare.line-ending": "The line ends differently: {a} in A, {b} in B.",
  "compare.bom-in-a": "Only A begins with a byte order mark.",
  "compare.bom-in-b": "Only B begins with a byte order mark.",
  "compare.normalisation":
    "The same letters, stored differently: composed on one side, base letter and accent on the other.",
  "compare.ordinary": "An edit of the text.",
  "compare.part-only-in-a": "Only A has this part: {path}",
  "compare.part-only-in-b": "Only B has this part: {path}",
  "compare.capacity":
    "{sites, plural, one {One place differs} other {# places differ}} without another word. {sites, plural, one {It} other {Together they}} could carry at most {bits, plural, one {# bit} other {# bits}}.",
  "compare.capacity-of":
    "{family, select, apostrophe {Apostrophes} dash {Hyphens and dashes} space {Spaces} letter {Letters that look alike} form {Other forms of the same characters} invisible {Invisible characters} separator {Separators of dates and numbers} ending {Ends of lines} accent {Accents, composed or not} other {A byte order mark}}: {sites, plural, one {one place} other {# places}}, at most {bits, plural, one {# bit} other {# bits}}. Up to {alternatives} different ones could stand at each.",
  "compare.capacity-one-cause":
    "{ways, plural, one {{sites, plural, one {A place that one cause changed is one choice.} other {All changed in the same way: if one cause changed them all, that is one choice.}}} other {They changed in # ways: if each has one cause, that is # choices.}}",
  "compare.capacity-not-used": "That anything is carried there. A place that can carry a bit need not.",
  "compare.noise-check-value": "A check value (cch) that differs in every request.",
  "compare.noise-version-suffix": "The last piece of cc_version, which differs between requests of one version.",
  "compare.noise-id": "An id made for one request or session.",
  "compare.noise-hash": "A hash, such as that of a commit. It differs when what it stands for differs.",
  "compare.noise-date": "Another date, written in the same way.",
  "compare.noise-time": "Another time of day.",
  "compare.noise-port": "Another port of the same host.",
  "compare.noise-path": "A folder of one machine or one run: temporary, home, or a placeholder for either.",
} satisfies Record<keyof CompareSentences, string>;

import type { ChannelSentences } from "#engine/types.ts";

export const channels = {
  "channels.date-line-title": "The date line",
  "channels.date-line-summary":
    "Which apostrophe and which separator the sentence with today's date uses. Four apostrophes and two separators make three bits.",
  "channels.date-line-accuses":
    "People whose editor types a curly apostrophe, or whose locale writes dates with slashes; anyone who quotes the sentence.",
  "channels.zero-width-title": "Zero-width characters",
  "channels.zero-width-summary":
    "Characters without any width: joiners, non-joiners, word joiners, soft hyphens, byte order marks. Runs of them can stand for bits.",
  "channels.zero-width-accuses":
    "Writers of Persian, Arabic and Indian scripts, users of emoji, and whoever copies from a web page.",
  "channels.format-controls-title": "Rare format controls",
  "channels.format-controls-summary":
    "Controls of rare scripts, of music and of shorthand, and deprecated ones. Most fonts draw nothing for them.",
  "channels.format-controls-accuses": "Scholars of these scripts, and old documents that were converted.",
  "channels.tags-title": "Tags",
  "channels.tags-summary":
    "A second, invisible alphabet: each printable ASCII character has a tag of the same number plus E0000. Known as ASCII smuggling.",
  "channels.tags-accuses":
    "Nobody but those who fly the flags of England, Scotland or Wales, which are named as such; and vendors with flags of their own.",
  "channels.variation-selectors-title": "Variation selectors",
  "channels.variation-selectors-summary":
    "256 characters that ask for another form of the one before. After a character that has no such form they can stand for bytes.",
  "channels.variation-selectors-accuses":
    "Users of emoji, of Han variants, of Mongolian and of mathematics, where the data does not know the pair.",
  "channels.plane-fourteen-title": "Unassigned ignorables",
  "channels.plane-fourteen-summary": "Code points of plane 14 that Unicode reserves and asks programs not to show.",
  "channels.plane-fourteen-accuses": "Nobody known: they have no use yet.",
  "channels.fillers-title": "Fillers and blanks",
  "channels.fillers-summary":
    "Letters that are drawn as nothing or as a blank: Hangul fillers, the empty Braille cell, Khmer inherent vowels.",
  "channels.fillers-accuses": "Writers of Old Korean, Braille and Khmer, and people who use a blank name.",
  "channels.bidi-title": "Bidirectional controls",
  "channels.bidi-summary":
    "Characters that steer in which direction a text is shown. What is read can differ from what is stored (Trojan Source).",
  "channels.bidi-accuses":
    "Writers of Hebrew, Arabic and other right-to-left scripts, and translators who insert names.",
  "channels.spaces-title": "Spaces of other widths",
  "channels.spaces-summary":
    "Spaces that look nearly like the ordinary one. A choice among them at each gap between words can carry bits.",
  "channels.spaces-accuses": "Typesetters, French and East Asian writers, and whoever pastes from a word processor.",
  "channels.controls-title": "Control characters",
  "channels.controls-summary":
    "Backspace, delete, escape and their kin: a terminal can hide or overwrite text at them.",
  "channels.controls-accuses": "Output copied from a terminal, texts in another encoding, page breaks.",

  "channels.zero-width-bits-title": "Zero-width bits",
  "channels.zero-width-bits-summary":
    "Two or four zero-width characters, each for a bit or two of a text. Ten tools do it, each with characters, order and frame of its own.",
  "channels.base-n-title": "Zero-width digits of fixed width",
  "channels.base-n-summary":
    "Three to five zero-width characters as digits, the same number of digits for every character or byte: 330k, zwsp-steg, ZWSP-Tool.",
  "channels.zero-width-lib-title": "Zero-width code points (zero-width-lib)",
  "channels.zero-width-lib-summary":
    "Each character as a number of base 5 in zero-width characters, with a zero-width space between, after the first visible character.",
  "channels.zwus-title": "ZWUS",
  "channels.zwus-summary":
    "Each character as a number of base 3, 6 or 8 in invisible characters, with one of them between: the Zero Width Unicode Standard.",
  "channels.sneaky-bits-title": "Sneaky bits",
  "channels.sneaky-bits-summary":
    "Invisible times and invisible plus for 0 and 1. PyRIT writes whole bytes, garak characters without anything to show where one ends.",
  "channels.steg-zero-title": "StegZero",
  "channels.steg-zero-summary":
    "Eight zero-width characters, three bits each, behind a header with a checksum. Its passphrase is a repeating XOR, not encryption.",
  "channels.steg-cloak-title": "StegCloak",
  "channels.steg-cloak-summary":
    "A packed and inverted text, two bits to each of four zero-width characters, and two more for the pairs that are commonest. With a passphrase it is encrypted.",
  "channels.tolgee-title": "Tolgee markers",
  "channels.tolgee-summary": "Markers that the translation editor Tolgee puts into a page to know which text is which.",
  "channels.accuses-chance":
    "Nobody's ordinary text is known to have such characters in a row. A short row that means nothing can read as a text by chance.",
  "channels.accuses-nobody": "Nobody known: no ordinary text has its header and its checksum.",
  "channels.tolgee-bookkeeping":
    "A marker as Tolgee's translation editor puts it into a page, to know which text this is.",

  "channels.reads-as-text":
    "Can be read as a text of {bytes, plural, one {one byte} other {# bytes}}{variant, select, none {} other {, consistent with {variant}}}.",
  "channels.reads-as-bytes":
    "Can be read as {bytes, plural, one {one byte} other {# bytes}} that {bytes, plural, one {is} other {are}} no text{variant, select, none {} other {, consistent with {variant}}}.",
  "channels.locked":
    "Consistent with {variant, select, none {an encrypted payload} other {{variant}, encrypted}}, {bytes, plural, one {one byte} other {# bytes}}. A passphrase is needed to read it.",
  "channels.for-text": "It is a plain text. Random characters would read as one about once in {odds, number} times.",
  "channels.against-short":
    "It is short: random characters would read as something about once in {odds, number} times.",
  "channels.for-whole-units":
    "Its length fits: {count, plural, one {one unit} other {# units}} of {width} characters, none left over.",
  "channels.for-framing":
    "It begins and ends as this format does: {count, plural, one {one character} other {# characters}} that carry nothing.",
  "channels.for-separators":
    "It is cut into {count, plural, one {one character} other {# characters}} as this format cuts, none of them empty.",
  "channels.for-magic": "It has the {count, plural, one {one byte} other {# bytes}} by which this format is known.",
  "channels.for-checksum": "Its checksum of {bits} bits fits.",
  "channels.for-shortened-pairs":
    "Pairs are shortened in it as this format does, none left out, and it comes out as {count, plural, one {one whole byte} other {# whole bytes}}.",
  "channels.against-guess": "Nothing shows where a character ends: this is the most usual of many texts it could be.",
  "channels.against-unchecked-passphrase":
    "Nothing in it checks the passphrase: a wrong one gives other characters, and seldom a text.",
  "channels.against-collision":
    "The same characters can also be read as {names}{count, plural, =1 {} other {: {count} other readings}}.",
  "channels.against-who": "It does not show who put it there, or whether anybody knew.",

  "channels.invisible-run":
    "A run of {count, plural, one {one invisible character} other {# invisible characters}}, no known format read here: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.invisible-scattered":
    "The invisible character {point}, {count, plural, one {once} other {# times, each alone}}, no known format read here.",
  "channels.invisible-mixed-spaces":
    "{count, plural, one {One unusual space} other {# unusual spaces}} of several widths between words, no known format read here: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.invisible-more":
    "{runs, plural, one {One more place or group} other {# more places or groups}} of invisible characters, {count, plural, one {one character} other {# characters}} in all, not listed one by one.",
  "channels.invisible-more-ordinary":
    "{runs, plural, one {One more group} other {# more groups}} of ordinary invisible characters, {count, plural, one {one character} other {# characters}} in all, not listed one by one.",

  "channels.invisible-bom": "A byte order mark at the beginning, as many editors write it.",
  "channels.invisible-emoji": "{point}, {count, plural, one {once} other {# times}}: part of an emoji.",
  "channels.invisible-flag": "Tag characters, {count}: they make the flag of England, Scotland or Wales.",
  "channels.invisible-variant":
    "{point}, {count, plural, one {once} other {# times}}: chooses a form of the character before it, as Unicode provides.",
  "channels.invisible-script":
    "{point}, {count, plural, one {once} other {# times}}: spelling in the script around it.",
  "channels.invisible-word-break":
    "{point}, {count, plural, one {once} other {# times}}: marks where a line may break, in a script written without spaces.",
  "channels.invisible-soft-hyphen":
    "{point}, {count, plural, one {once} other {# times}}: marks where a word may be hyphenated.",
  "channels.invisible-french-space":
    "{point}, {count, plural, one {once} other {# times}}: a no-break space beside punctuation or inside a number, as in French typesetting.",
  "channels.invisible-east-asian-space":
    "{point}, {count, plural, one {once} other {# times}}: the ordinary space of Chinese and Japanese text.",
  "channels.invisible-space":
    "{point}, {count, plural, one {once} other {# times}}: a space of another kind where a space may stand, as web pages and typesetters use it.",
  "channels.invisible-direction":
    "{point}, {count, plural, one {once} other {# times}}: sets the direction in a line with right-to-left letters.",
  "channels.invisible-line-separator":
    "{point}, {count, plural, one {once} other {# times}}: a line break, as rich-text editors write it.",
  "channels.invisible-page-break": "{point}, {count, plural, one {once} other {# times}}: a page break.",
  "channels.invisible-formula":
    "{point}, {count, plural, one {once} other {# times}}: an operator without a sign, as it is copied from a typeset formula.",
  "channels.invisible-template":
    "{point}, {count, plural, one {once} other {# times}}: beside a template tag or a bracket, as rich-text editors leave it.",
  "channels.invisible-code-indent":
    "{point}, {count, plural, one {once} other {# times}}: before an indented line, as chat pages put it.",
  "channels.invisible-misread":
    "{point}, {count, plural, one {once} other {# times}}: a byte of text that was read in the wrong encoding.",

  "channels.for-length":
    "No script or editor known here puts {count, plural, one {one such character} other {# such characters}} in a row.",
  "channels.for-alphabet":
    "It uses only {kinds, plural, one {one kind} other {# kinds}} of character, as a code with that many symbols would.",
  "channels.for-scattered":
    "There are {count, plural, one {one} other {#}}; where such a character stands and where not may carry one bit each time.",
  "channels.for-mixed-spaces": "The widths change from word to word; the choice of a width may carry bits.",
  "channels.for-tags": "Tag characters mirror plain letters and digits. Beyond three flags they have no ordinary use.",
  "channels.for-selectors": "Variation selectors that follow nothing they could vary can stand for bytes.",
  "channels.for-override": "An override shows text in another order than it is stored in.",
  "channels.for-deletion": "Such a character can make a terminal hide or overwrite text.",
  "channels.for-choice":
    "Which of the possible places have one could itself carry something. Nothing here shows that it does.",

  "channels.against-single": "A single one is often left over from copying.",
  "channels.against-repetition": "All are the same character: such a run says no more than its length.",
  "channels.against-zero-width-space":
    "Web pages and chat pages put U+200B into text to steer line breaks, and it is copied along.",
  "channels.against-template-marks": "Rich-text editors leave U+2060 and U+200E around tags and links.",
  "channels.against-formula": "Formulas copied from a web page bring invisible operators along.",
  "channels.against-rich-text": "Rich-text editors and web pages bring such line breaks and spaces along when copied.",
  "channels.against-joiner-emoji":
    "It stands beside an emoji: it may be a sequence that is newer than the list here, or a vendor's own.",
  "channels.against-joiner-letters": "Typesetters put it between letters to keep them from joining.",
  "channels.against-terminal": "Output copied from a terminal has such codes for its colours.",
  "channels.against-utf16": "Text in UTF-16 that is read as single bytes has a U+0000 beside every letter.",
  "channels.against-isolates": "Translation libraries put direction isolates around inserted names, in pairs.",
  "channels.against-byte-order-mark": "Files joined together leave a byte order mark at each seam.",
  "channels.against-no-format": "No payload has been decoded from it.",
} satisfies Record<keyof ChannelSentences, string>;

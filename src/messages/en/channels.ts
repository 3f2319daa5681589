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
  "channels.invisicode-title": "Invisicode",
  "channels.invisicode-summary":
    "Base 4096 over all the invisible code points of plane 14, tags and variation selectors among them: two characters for three bytes.",
  "channels.odd-code-points-title": "Code points without a character",
  "channels.odd-code-points-summary":
    "Halves of surrogate pairs, noncharacters, private use, and what Unicode 17.0 has not assigned. Most fonts draw a box for them.",
  "channels.odd-code-points-accuses":
    "Texts that a program cut in the wrong place, fonts of icons, private scripts, and characters newer than Unicode 17.0.",
  "channels.tolgee-title": "Tolgee markers",
  "channels.tolgee-summary": "Markers that the translation editor Tolgee puts into a page to know which text is which.",
  "channels.steg-cloak-title": "StegCloak",
  "channels.steg-cloak-summary":
    "A packed and inverted text, two bits to each of four zero-width characters, and two more for the pairs that are commonest. With a passphrase it is encrypted.",
  "channels.vercel-stega-title": "Stega of Sanity and Vercel",
  "channels.vercel-stega-summary":
    "Zero-width characters behind a text that say in JSON where in an editor it comes from. They are the commonest zero-width payload on the web.",
  "channels.vercel-stega-bookkeeping":
    "Edit information as Sanity's and Vercel's stega puts it behind a text, to know where in the editor it comes from.",
  "channels.innamark-title": "Innamark",
  "channels.innamark-summary":
    "A watermark in the spaces between words: each is one of four special ones, four of them make a byte, and a fifth separates repetitions.",
  "channels.en-em-bits-title": "EN SPACE and EM SPACE",
  "channels.en-em-bits-summary":
    "Spaces of half and of full width between words, for 0 and 1. Which of them is 0 is not known.",
  "channels.snow-title": "SNOW",
  "channels.snow-summary":
    "Spaces and tabs at the ends of lines: blocks of 0 to 7 spaces between tabs, three bits each, as stegsnow writes them, compressed or not.",
  "channels.trailing-bits-title": "Spaces and tabs at line ends",
  "channels.trailing-bits-summary":
    "A space at the end of a line for 0 and a tab for 1, one or more to a line. It is read as StegGuard reads it.",
  "channels.line-endings-title": "Line endings",
  "channels.line-endings-summary":
    "Lines that end in CR LF among lines that end in LF or CR: which of the two it is can be a bit.",
  "channels.line-endings-accuses":
    "Whoever joins files of several systems, pastes into an editor that keeps line ends, or has git convert some of them.",
  "channels.white-space-title": "Spaces between words and indents",
  "channels.white-space-summary":
    "One space or two between words, and tabs or spaces before a line: a choice that hardly shows can be a bit.",
  "channels.white-space-accuses":
    "Whoever types two spaces after a full stop, aligns by hand, copies justified text, or edits code with several editors.",
  "channels.escapes-title": "Escapes",
  "channels.escapes-summary":
    "In text that is still encoded: letters written as escapes without need, and escapes written now one way and now another. Decoding removes it.",
  "channels.escapes-accuses": "Whoever joins output of several programs, each of which escapes in its own way.",
  "channels.accuses-line-ends":
    "Writers of Markdown and of poems, whoever copies tables or a terminal's screen, and editors that leave white space behind.",
  "channels.accuses-chance":
    "Nobody's ordinary text is known to have such characters in a row. A short row that means nothing can read as a text by chance.",
  "channels.accuses-nobody": "Nobody known: no ordinary text has its header and its checksum.",
  "channels.tolgee-bookkeeping":
    "A marker as Tolgee's translation editor puts it into a page, to know which text this is.",

  "channels.reads-as-text":
    "Can be read as a text of {bytes, plural, one {one byte} other {# bytes}}{variant, select, none {} other {, consistent with {variant}}}.",
  "channels.reads-as-bytes":
    "Can be read as {bytes, plural, one {one byte} other {# bytes}} that {bytes, plural, one {is} other {are}} no text{variant, select, none {} other {, consistent with {variant}}}.",
  "channels.headline-decoded": "{count, plural, one {a payload} other {# payloads}} can be read",
  "channels.headline-locked": "a locked payload",
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
  "channels.for-json": "It is well-formed JSON.",
  "channels.for-every-space":
    "{count, plural, one {One special space stands} other {# special spaces stand}} with no ordinary one between, as this format leaves none.",
  "channels.for-repeats": "The same is there {count, plural, one {once} other {# times}} in full.",
  "channels.against-guess": "Nothing shows where a character ends: this is the most usual of many texts it could be.",
  "channels.against-polarity": "Which of the two is 0 is a guess.",
  "channels.against-weak":
    "Characters that mean nothing would read as much as this, now and then. It is listed because everything was asked for.",
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
  "channels.invisible-empty-line":
    "{point}, {count, plural, one {once} other {# times}}: alone on a line, as rich-text editors keep one empty.",
  "channels.invisible-chat":
    "{point}, {count, plural, one {once} other {# times}}: at the beginning of a line or after a name, as exported chats have it.",
  "channels.invisible-misread":
    "{point}, {count, plural, one {once} other {# times}}: a byte of text that was read in the wrong encoding.",

  "channels.bidi-reordered": "A line is stored as “{stored}” and shown as “{shown}”.",
  "channels.bidi-controls":
    "A line has direction controls that are not in pairs, or that override the order of its letters: “{stored}”.",
  "channels.bidi-paired":
    "{count, plural, one {One direction isolate or its end} other {# direction isolates and their ends}}, in pairs around something: they change no order here.",
  "channels.controls-hidden": "A line is stored as “{stored}”, and a terminal shows “{shown}”.",
  "channels.controls-harmless":
    "{count, plural, one {One control character} other {# control characters}} of terminals, for colours, struck words or progress: no other text is hidden.",
  "channels.odd-known":
    "{count, plural, one {One private-use character} other {# private-use characters}}, {point}{others, plural, =0 {} one { and one other kind} other { and # other kinds}}: {use, select, apple {the sign of Apple} citation {as one vendor marks citations} other {as fonts of icons use them}}.",
  "channels.odd-points":
    "{kind, select, surrogate {{count, plural, one {Half of a surrogate pair without the other} other {# halves of surrogate pairs without the other}}} noncharacter {{count, plural, one {A noncharacter} other {# noncharacters}}} private {{count, plural, one {A private-use character} other {# private-use characters}}} other {{count, plural, one {A code point} other {# code points}} that Unicode 17.0 has not assigned}}: {point}{others, plural, =0 {} one { and one other kind} other { and # other kinds}}.",

  "channels.for-length-fits":
    "Its length fits: {count, plural, one {one byte} other {# bytes}}, and no more bits left over than a last block must have.",
  "channels.for-words":
    "{count, plural, one {One of its words is} other {# of its words are}} among the commonest of some languages.",

  "channels.snow-shape":
    "White space at the {lines, plural, one {end of one line} other {ends of # lines}}, in {count, plural, one {one block} other {# blocks}} as SNOW writes them. No text was read; it may be compressed or encrypted.",
  "channels.for-snow-blocks":
    "After a first tab there are {count, plural, one {one block} other {# blocks}} of at most seven spaces, of {kinds, plural, one {one length} other {# lengths}} about equally often: three bits each.",
  "channels.trailing-mixed":
    "{count, plural, one {One space or tab} other {# spaces and tabs}} at the {lines, plural, one {end of one line} other {ends of # lines}}, in no order, no known format read here.",
  "channels.line-endings-mixed":
    "Lines that end in several ways: {crlf, number} in CR LF, {lf, number} in LF alone{cr, plural, =0 {} other {, # in CR alone}}.",
  "channels.gaps-mixed":
    "Of {total, plural, one {one gap} other {# gaps}} between words {count, plural, one {one has} other {# have}} two spaces, in no order.",
  "channels.gaps-justified":
    "{count, plural, one {One gap} other {# gaps}} of two spaces between words, in lines of one length: text that was justified.",
  "channels.indents-mixed":
    "Lines at the same depth, {tabs, plural, one {one} other {#}} indented by tabs and {spaces, plural, one {one} other {#}} by spaces, in no order.",
  "channels.escapes-letters":
    "{count, plural, one {One plain letter or digit} other {# plain letters and digits}} written as escapes beside others that are not.",
  "channels.escapes-case":
    "{kind, select, unicode {Escapes like \\u00e9} percent {Escapes like %c3} other {Entities like &#xe9;}} with small letters, {lower, number}, and with capitals, {upper, number}, in no order.",
  "channels.escapes-forms":
    "One character escaped in {kinds, plural, one {one way} other {# ways}}, {count, plural, one {once} other {# times}}, in no order.",
  "channels.for-choices":
    "Which of the two it is follows no pattern: {count, plural, one {one choice} other {# choices}} could hold {bytes, plural, one {one byte} other {# bytes}}.",
  "channels.against-line-ends":
    "Editors, mail programs and tables that were copied leave white space at the ends of lines.",
  "channels.against-line-endings":
    "Joined files, pasted blocks, and git's conversion of some files leave line ends of several kinds.",
  "channels.against-gaps": "Two spaces after a full stop are an old habit, and several writers may have shared a text.",
  "channels.against-indents": "Several editors with different settings leave tabs and spaces in one file.",
  "channels.against-escapes":
    "Programs differ in what they escape and how; text that went through several has more than one way.",

  "channels.pair-payload-only":
    "Only {side} carries {count, plural, one {{locked, select, yes {a locked payload} other {a payload}} of {bytes, plural, one {# byte} other {# bytes}}} other {# {locked, select, yes {locked payloads} other {payloads}} of {bytes, plural, one {# byte} other {# bytes}} each}}, consistent with {form}.",
  "channels.pair-payload-differs":
    "A and B carry different payloads, consistent with {form}: {a, plural, one {# byte} other {# bytes}} in A, {b, plural, one {# byte} other {# bytes}} in B{count, plural, one {} other {, # times}}.",
  "channels.pair-not-who": "Who put it there, when, and what for.",
  "channels.pair-not-absent":
    "That {side} never had one: it may have been lost on the way, or be in a form that is not known here.",
  "channels.against-left-out": "Parts of the other capture were left out when it was copied.",

  "channels.for-length":
    "No script or editor known here puts {count, plural, one {one such character} other {# such characters}} in a row.",
  "channels.for-alphabet":
    "It uses only {kinds, plural, one {one kind} other {# kinds}} of character, as a code with that many symbols would.",
  "channels.for-scattered":
    "There are {count, plural, one {one} other {#}}; where such a character stands and where not may carry one bit each time.",
  "channels.for-mixed-spaces": "The widths change from word to word; the choice of a width may carry bits.",
  "channels.for-tags": "Tag characters mirror plain letters and digits. Beyond three flags they have no ordinary use.",
  "channels.for-selectors": "Variation selectors that follow nothing they could vary can stand for bytes.",
  "channels.for-prefix": "It begins with the character by which this format marks a text.",
  "channels.for-override": "An override shows text in another order than it is stored in.",
  "channels.for-unclosed": "What is not closed goes on to the end of the line, past what it was opened in.",
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
  "channels.against-right-to-left":
    "The line has right-to-left letters: such controls belong to their writing, and quoting cuts off their ends.",
  "channels.against-display":
    "Programs differ in what they make of such characters; some show nothing, some show them by number.",
  "channels.against-rewritten": "Programs rewrite a line to show progress, and what they wrote is copied whole.",
  "channels.against-flag":
    "It stands behind a black flag: some vendors draw flags of more regions than the three that are listed.",
  "channels.against-cut-pair": "A program that cuts text by code units leaves halves of pairs.",
  "channels.against-internal": "Programs use noncharacters inside themselves, and some leak.",
  "channels.against-own-font":
    "Fonts of icons, of companies and of scholars give such code points a meaning of their own.",
  "channels.against-newer": "It may be a character of a newer version of Unicode.",
  "channels.against-byte-order-mark": "Files joined together leave a byte order mark at each seam.",
  "channels.against-no-format": "No payload has been decoded from it.",

  "channels.homoglyphs-title": "Look-alike letters",
  "channels.homoglyphs-summary":
    "Letters of other scripts that look like Latin ones, inside Latin words (homoglyphs). A reader sees no difference, a program another word.",
  "channels.homoglyphs-accuses":
    "Who types in two scripts and misses a key, names that mix scripts for looks, scanned text, Greek letters in names of science.",
  "channels.homoglyph-bits-title": "Bits in look-alike letters",
  "channels.homoglyph-bits-summary":
    "Thirteen letters, small and capital, Latin for 0 and Cyrillic for 1, in reading order. ZeroWidthStego does it.",
  "channels.homoglyph-bits-accuses": "Texts that mix Latin and Cyrillic, where chance makes a short text of it.",
  "channels.apostrophes-title": "Apostrophes",
  "channels.apostrophes-summary":
    "Which of some fifteen characters stands for the apostrophe inside words. A choice among them can carry bits; one kind throughout is a keyboard.",
  "channels.apostrophes-accuses":
    "Texts put together from several sources, and languages with an apostrophe that is a letter: Ukrainian, Uzbek, Hawaiian, transliterations.",
  "channels.genius-morse-title": "Morse in apostrophes (Genius)",
  "channels.genius-morse-summary":
    "Straight apostrophe for a dot, curly for a dash, as the lyrics site Genius marked its texts; or two kinds of space. Nothing shows where a letter ends.",
  "channels.genius-morse-accuses":
    "Texts that mix both apostrophes: any mixture can be cut into letters. Only the two words known to have been hidden are taken for more than a guess.",
  "channels.dashes-title": "Hyphens",
  "channels.dashes-summary":
    "Which character stands for the hyphen inside words. Several look the same; a choice among them can carry bits.",
  "channels.dashes-accuses": "Users of word processors, and texts of language models, which often write U+2011.",
  "channels.digits-title": "Digits of other scripts",
  "channels.digits-summary":
    "Digits of more than one script in one number, and numbers in digits of a script that the text is not written in.",
  "channels.digits-accuses":
    "Who writes in scripts with digits of their own and has several keyboards; scanned numbers.",
  "channels.compatibility-forms-title": "Other forms of letters",
  "channels.compatibility-forms-summary":
    "Letters of mathematics, full-width and enclosed letters, ligatures: characters that become plain ones under NFKC.",
  "channels.compatibility-forms-accuses":
    "Social networks, where mathematical letters serve as bold and italic; East Asian input methods; formulas; text copied from PDF.",
  "channels.normalization-title": "Composed and decomposed letters",
  "channels.normalization-summary":
    "A letter with an accent can be stored as one character (NFC) or as two (NFD). Both look the same; the choice can carry a bit.",
  "channels.normalization-accuses": "Texts with file names from macOS, or copied from PDF, among text typed elsewhere.",
  "channels.letters-lookalike":
    "{count, plural, one {One letter} other {# letters}} of another script ({script, select, cyrillic {Cyrillic} greek {Greek} armenian {Armenian} cherokee {Cherokee} coptic {Coptic} lisu {Lisu} syllabics {Canadian syllabics} tifinagh {Tifinagh} deseret {Deseret} osage {Osage} other {another script}}) that {count, plural, one {looks} other {look}} Latin, in Latin words: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.letters-slip":
    "{count, plural, one {One Latin letter} other {# Latin letters}} in words that are otherwise {script, select, cyrillic {Cyrillic} greek {Greek} armenian {Armenian} cherokee {Cherokee} coptic {Coptic} lisu {Lisu} syllabics {Canadian syllabics} tifinagh {Tifinagh} deseret {Deseret} osage {Osage} other {another script}}, as a keyboard slip leaves {count, plural, one {it} other {them}}: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.letters-formula":
    "{count, plural, one {One letter} other {# letters}} ({script, select, cyrillic {Cyrillic} greek {Greek} armenian {Armenian} cherokee {Cherokee} coptic {Coptic} lisu {Lisu} syllabics {Canadian syllabics} tifinagh {Tifinagh} deseret {Deseret} osage {Osage} other {another script}}) beside Latin ones, as in formulas, units and names of science: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.letters-ending":
    "{count, plural, one {One letter} other {# letters}} ({script, select, cyrillic {Cyrillic} greek {Greek} armenian {Armenian} cherokee {Cherokee} coptic {Coptic} lisu {Lisu} syllabics {Canadian syllabics} tifinagh {Tifinagh} deseret {Deseret} osage {Osage} other {another script}}) that end Latin abbreviations, as inflection does: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.letters-number":
    "{count, plural, one {One letter} other {# letters}} ({script, select, cyrillic {Cyrillic} greek {Greek} armenian {Armenian} cherokee {Cherokee} coptic {Coptic} lisu {Lisu} syllabics {Canadian syllabics} tifinagh {Tifinagh} deseret {Deseret} osage {Osage} other {another script}}) that {count, plural, one {looks} other {look}} like digits, inside numbers: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.apostrophes-mixed":
    "{count, plural, one {One apostrophe} other {# apostrophes}} inside words, of several kinds: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.apostrophes-letter":
    "{count, plural, one {One apostrophe} other {# apostrophes}} inside words, as {count, plural, one {a letter} other {letters}} of Ukrainian, Uzbek, Hawaiian and many others or in transliteration: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.hyphens-mixed":
    "{count, plural, one {One hyphen} other {# hyphens}} other than U+002D inside words, of several kinds: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.hyphens-other":
    "{count, plural, one {One hyphen} other {# hyphens}} other than U+002D inside words, as word processors, converters and language models write {count, plural, one {it} other {them}}: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.digits-mixed":
    "{count, plural, one {One digit} other {# digits}} of numbers that mix digits of several scripts: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.digits-together":
    "{count, plural, one {One digit} other {# digits}} of numbers that mix two kinds which one keyboard gives: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.digits-foreign":
    "{count, plural, one {One digit} other {# digits}} of a script that the text is not written in: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.forms-amid-plain":
    "{count, plural, one {One letter} other {# letters}} of another form among plain letters in a word: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.forms-decorated":
    "{count, plural, one {One letter} other {# letters}} of another form in whole words, as social networks use them for bold, italic and looks: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.forms-formula":
    "{count, plural, one {One letter} other {# letters}} of another form, as in formulas: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.forms-ligature":
    "{count, plural, one {One ligature} other {# ligatures}}, as text copied from PDF has: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.forms-ellipsis":
    "{count, plural, one {One ellipsis} other {# ellipses}} of one character, and others of three dots: {counts}{others, plural, =0 {} one {, and one other kind} other {, and # other kinds}}.",
  "channels.normalization-mixed":
    "{composed, plural, one {One letter} other {# letters}} with an accent in one character and {decomposed} in several, {both, plural, =0 {none of them} one {one of them} other {# of them}} in both ways.",
  "channels.for-lookalike":
    "A reader takes it for the plain letter, a program does not. Which letters are exchanged may carry one bit each.",
  "channels.for-unsearchable":
    "Who looks for the plain word does not find it, while readers and language models understand it.",
  "channels.for-rare-apostrophe":
    "A letter that no keyboard gives there stands in English contractions, where others are written with an ordinary apostrophe.",
  "channels.for-mixed-digits":
    "The digits of one number come from one keyboard, and are read as one number only if they are of one kind.",
  "channels.for-known-word": "{word} is a word that Genius is known to have hidden in this way.",
  "channels.against-keyboard-slip":
    "Who writes in both scripts hits such a key without noticing: on the keyboard these letters often share one.",
  "channels.against-stylised-name": "Names of products, bands and users mix scripts for their looks.",
  "channels.against-recognised-text": "Text recognised from an image mixes characters that look alike.",
  "channels.against-pasted-together": "Texts put together from several sources keep the habits of each.",
  "channels.against-foreign-keyboard": "Keyboards and converters of other languages write such characters.",
  "channels.against-input-method":
    "East Asian input methods switch between plain and full-width letters within a word.",
  "channels.against-file-names": "File names from macOS and text from PDF are decomposed.",
} satisfies Record<keyof ChannelSentences, string>;

import type { SurvivalSentences } from "#engine/types.ts";

/** What happens to texts in life, who does it, and what it does to innocent text beside. */
export const transforms = {
  "transforms.nfc-title": "NFC",
  "transforms.nfc-what":
    "Letters with accents are put together into one character each. Web sites, databases and many programs do it on saving.",
  "transforms.nfc-collateral":
    "Hardly any: text from macOS file names changes its bytes, not its look. The four apostrophes of the date line stay as they are.",
  "transforms.nfd-title": "NFD",
  "transforms.nfd-what":
    "Letters with accents are taken apart into a letter and marks. Older Macs do it to file names.",
  "transforms.nfd-collateral":
    "Every accented letter, every Korean syllable: they look the same and are stored as several characters.",
  "transforms.nfkc-title": "NFKC",
  "transforms.nfkc-what":
    "NFC, and variants become plain: ligatures, full-width and mathematical letters, special spaces. Search, identifiers and some log pipelines do it. It removes no zero-width character, and leaves U+2019, U+02BC and U+02B9 as they are.",
  "transforms.nfkc-collateral":
    "No-break spaces of French, superscripts, units, the ellipsis: meaning and line breaks can change.",

  "transforms.trim-title": "Trimmed ends",
  "transforms.trim-what": "White space at the two ends of the whole text goes. Forms and chat boxes do it.",
  "transforms.trim-collateral": "The last line end of a file, the indent of a first line.",
  "transforms.trim-lines-title": "Trimmed lines",
  "transforms.trim-lines-what": "Spaces and tabs at the end of each line go. Editors and formatters do it on saving.",
  "transforms.trim-lines-collateral": "Line breaks of Markdown that are written as two spaces.",
  "transforms.collapse-title": "Collapsed spaces",
  "transforms.collapse-what":
    "Every run of white space, line ends included, becomes one space, as scripts clean text before they compare or store it.",
  "transforms.collapse-collateral": "Lines, paragraphs, indents of code, no-break spaces; all of it becomes one line.",
  "transforms.crlf-title": "CRLF line ends",
  "transforms.crlf-what": "Every line end becomes CR LF, as on Windows, in mail and in HTTP forms.",
  "transforms.crlf-collateral": "Nothing that shows; hashes and byte counts change.",
  "transforms.lf-title": "LF line ends",
  "transforms.lf-what": "Every line end becomes LF, as git and most servers write it.",
  "transforms.lf-collateral": "Nothing that shows; hashes and byte counts change.",

  "transforms.smart-quotes-title": "Smart quotes",
  "transforms.smart-quotes-what":
    "Straight quotes and apostrophes become curly, as word processors, phones and web sites type them. Only the quotes are modelled: dashes and dots stay.",
  "transforms.smart-quotes-collateral":
    "Code and commands stop working. And an unmarked date line then shows U+2019, which nobody encoded.",
  "transforms.straight-quotes-title": "Straight quotes",
  "transforms.straight-quotes-what":
    "Curly quotation marks and apostrophes become straight ones, as plain-text editors and many language models write them.",
  "transforms.straight-quotes-collateral": "The typography of every edited text.",

  "transforms.ascii-title": "Folded to ASCII",
  "transforms.ascii-what":
    "Accents fall off, typographic signs become plain, invisible characters fall away, the rest becomes a question mark. Logs, old databases and search indexes do it. A model: programs differ in what they transliterate.",
  "transforms.ascii-collateral": "Every script but the Latin one is destroyed; names lose their accents.",
  "transforms.windows-1252-title": "Windows-1252 and back",
  "transforms.windows-1252-what":
    "Saved in the old Western code page and read again. What it has no place for becomes a question mark: U+02BC and U+02B9 do, U+2019 has a place.",
  "transforms.windows-1252-collateral": "Every script but the Western European ones, and all emoji.",
  "transforms.misread-title": "Misread as Windows-1252",
  "transforms.misread-what":
    "Written in UTF-8 and read in the old Western code page: each character beyond ASCII becomes two to four strange ones. A wrong header or a spreadsheet does it.",
  "transforms.misread-collateral": "Everything beyond ASCII, visibly; it can often be undone.",
  "transforms.well-formed-title": "Halves of pairs replaced",
  "transforms.well-formed-what":
    "Lone surrogates, which UTF-8 cannot write, become U+FFFD. Most programs that save or send UTF-8 do it, and most clipboards; some refuse instead.",
  "transforms.well-formed-collateral": "Only text that was already cut in the middle of a character.",

  "transforms.json-escaped-title": "JSON, escaped, and back",
  "transforms.json-escaped-what":
    "Written as JSON with every character beyond ASCII as a \\u escape, and read again. Most clients and logs do it.",
  "transforms.json-escaped-collateral": "None: every string comes back as it was.",
  "transforms.json-title": "JSON and back",
  "transforms.json-what": "Written as JSON with the characters as they are, and read again.",
  "transforms.json-collateral": "None: every string comes back as it was.",
  "transforms.json-left-title": "JSON, left escaped",
  "transforms.json-left-what":
    "Copied out of a log as it stands there, escapes and all. Nothing is lost; whoever reads it must undo the escapes first. The date line is read through them here, other channels are not.",
  "transforms.json-left-collateral": "Line ends, quotes and every letter beyond ASCII are hard to read.",
  "transforms.html-title": "HTML source and back",
  "transforms.html-what":
    "Escaped into a web page and read from it by a program. Line ends become LF and NUL is dropped; every other character comes back.",
  "transforms.html-collateral": "None that shows.",
  "transforms.page-title": "Copied from a web page",
  "transforms.page-what":
    "Shown on a page and copied from it: every run of spaces, tabs and line ends becomes one space. Invisible characters are copied along. A model of text outside preformatted blocks.",
  "transforms.page-collateral": "Lines, indents and double spaces.",
  "transforms.markdown-title": "Shown as Markdown",
  "transforms.markdown-what":
    "Shown by a chat or a repository: line ends within a paragraph become spaces, two spaces before one a line break, backslashes and entities are undone. A model of what showing does to characters (CommonMark): emphasis, lists and tables stay as written. Renderers with a typographer curl quotes as well.",
  "transforms.markdown-collateral": "Line ends, indents, double spaces outside code blocks.",

  "transforms.four-zero-widths-title": "Four zero-widths removed",
  "transforms.four-zero-widths-what":
    "The expression [\\u200B-\\u200D\\uFEFF], found in very much web code against \u201czero-width characters\u201d. It knows four of them.",
  "transforms.four-zero-widths-collateral":
    "Persian and Marathi spelling; emoji of several parts fall apart into their parts.",
  "transforms.out-of-character-title": "out-of-character 2.3.0",
  "transforms.out-of-character-what":
    "What this npm package removes and replaces with its default settings. It keeps joiners in emoji. It does not know the variation selectors of plane 14.",
  "transforms.out-of-character-collateral": "Persian and Marathi spelling, French spaces, marks of direction.",
  "transforms.formats-stripped-title": "Format characters removed",
  "transforms.formats-stripped-what":
    "Every character of the general category Cf goes, as many sanitizers of prompts do. Variation selectors and fillers have another category and stay.",
  "transforms.formats-stripped-collateral":
    "Persian and Marathi spelling, emoji of several parts, three flags, marks of direction.",
  "transforms.nfkc-visible-title": "NFKC, ignorables removed",
  "transforms.nfkc-visible-what":
    "NFKC, then everything goes that Unicode asks programs not to show (Default_Ignorable_Code_Point). The strictest that is usual, and the date line passes it untouched.",
  "transforms.nfkc-visible-collateral":
    "All that NFKC and the removal of format characters do, and the chosen forms of Han characters and emoji.",
  "transforms.sub2api-title": "sub2api",
  "transforms.sub2api-what":
    "The published rule of this relay: inside a system reminder the exact date sentence is written plainly. Near misses and all other text are left alone.",
  "transforms.sub2api-collateral": "None: only this one sentence in its place.",
  "transforms.tingly-box-title": "tingly-box",
  "transforms.tingly-box-what":
    "The published rule of this relay since its pull request 1282: it knows U+2018, which the marker never uses, and not U+02B9, which it does; and it rewrites every date with slashes.",
  "transforms.tingly-box-collateral": "Paths and links that hold a date, such as logs/2026/06/30.",

  "transforms.date-line": "{apostrophe}, {separator}",
  "transforms.innocent-persian": "Persian with its non-joiner",
  "transforms.innocent-marathi": "Marathi with its joiner",
  "transforms.innocent-emoji": "Emoji of several parts",
  "transforms.innocent-flag": "The flag of Scotland",
  "transforms.innocent-french": "French spaces",
  "transforms.innocent-curly": "Edited typography",
  "transforms.innocent-ukrainian": "Ukrainian apostrophe",
  "transforms.innocent-vietnamese": "Vietnamese accents",
  "transforms.innocent-han": "A Han variant",
  "transforms.innocent-hebrew": "Hebrew with a mark of direction",
  "transforms.innocent-code": "Code with indents",
  "transforms.innocent-markdown": "A line break of Markdown",
  "transforms.innocent-date": "A path with a date",
} satisfies Record<keyof SurvivalSentences, string>;

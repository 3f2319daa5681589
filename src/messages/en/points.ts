/**
 * What a code point ordinarily is for, and why it is not seen or what it is taken for, after the Unicode Standard 17.0 and its code
 * charts. Its official name stands beside it and is the same in every language.
 */
export const points = {
  // Apostrophes and quotation marks.
  "points.U+0022":
    "The straight double quotation mark of keyboards and code. Typeset text mostly has U+201C and U+201D in its place.",
  "points.U+0027":
    "The straight apostrophe of keyboards and code; also a single quotation mark. Typeset text mostly has U+2019 in its place.",
  "points.U+0060":
    "A grave accent by itself. Code and Markdown quote with it; now and then it is typed for an apostrophe.",
  "points.U+00B4": "An acute accent by itself. On some keyboards it is typed by mistake for an apostrophe.",
  "points.U+02B9":
    "A sign of phonetics for stress, and of transliteration for the Cyrillic soft sign. Easily taken for an apostrophe or for U+2032.",
  "points.U+02BB": "A letter in Hawaiian, and part of letters in Uzbek. It looks like the quotation mark U+2018.",
  "points.U+02BC": "A letter: in many languages a glottal stop or the like. Most fonts draw it just as U+2019.",
  "points.U+02BD": "Marks weak aspiration in phonetic writing. It looks like U+201B.",
  "points.U+02BE": "Stands for the Arabic hamza in transliterations. In small type it looks like an apostrophe.",
  "points.U+055A": "The apostrophe of the Armenian script. It looks like U+2019.",
  "points.U+05F3": "A sign of Hebrew, for abbreviations, numbers and foreign sounds. It looks like an apostrophe.",
  "points.U+07F4": "A sign of N\u2019Ko, for a vowel that is left out and its high tone. It looks like an apostrophe.",
  "points.U+2018":
    "The opening single quotation mark of English. Editors put it for U+0027, at the beginning of a word.",
  "points.U+2019":
    "The curly apostrophe of typeset text, and the closing single quotation mark of English. Editors put it for U+0027.",
  "points.U+201B": "A single quotation mark like U+2018, drawn in another shape. Seldom used.",
  "points.U+201C": "The opening double quotation mark of English and Chinese. Editors put it for U+0022.",
  "points.U+201D": "The closing double quotation mark of English and Chinese. Editors put it for U+0022.",
  "points.U+2032": "The prime: minutes, feet, and marks on mathematical letters. It looks like a slanted apostrophe.",
  "points.U+A78C":
    "A small letter for the glottal stop, in languages of Mexico and others. It looks like a straight apostrophe.",
  "points.U+FF07": "The straight apostrophe in the width of a Chinese character. NFKC makes it U+0027.",

  // Hyphens, dashes and slashes.
  "points.U+002D": "The hyphen of keyboards, also a minus sign and a separator.",
  "points.U+2010": "A hyphen that is no minus sign. It looks like U+002D.",
  "points.U+2011": "A hyphen at which no line may break. It looks like U+002D.",
  "points.U+2012": "A dash as wide as a digit, as in telephone numbers. Easily taken for U+2013.",
  "points.U+2013": "The dash of ranges, as from one page to another. Longer than a hyphen.",
  "points.U+2014": "The long dash that sets off words in English. In Chinese, two of them make a dash.",
  "points.U+2015": "A long dash that opens quoted speech in some languages. Easily taken for U+2014.",
  "points.U+2212": "The minus sign of mathematics. Easily taken for a hyphen or a dash.",
  "points.U+FE63": "A small hyphen, kept for an older Chinese standard. NFKC makes it U+002D.",
  "points.U+FF0D": "A hyphen in the width of a Chinese character. NFKC makes it U+002D.",
  "points.U+002F": "The slash of keyboards: in paths, addresses, and dates as some places write them.",
  "points.U+2044": "The slash of fractions. It looks like U+002F.",
  "points.U+2215": "The slash of mathematics, for division. It looks like U+002F.",
  "points.U+FF0F": "A slash in the width of a Chinese character. NFKC makes it U+002F.",

  // Spaces, and ends of lines.
  "points.U+00A0": "A space at which no line may break. It looks like an ordinary one.",
  "points.U+1680": "The space between words of Ogham, an old script of Ireland. Drawn as a stroke or as a blank.",
  "points.U+2000": "A space half as wide as the type is high; the same as U+2002 once normalised.",
  "points.U+2001": "A space as wide as the type is high; the same as U+2003 once normalised.",
  "points.U+2002": "A typesetter\u2019s space, half as wide as the type is high.",
  "points.U+2003": "A typesetter\u2019s space, as wide as the type is high.",
  "points.U+2004": "A typesetter\u2019s space, a third of U+2003. It looks much like an ordinary one.",
  "points.U+2005": "A typesetter\u2019s space, a quarter of U+2003. It looks much like an ordinary one.",
  "points.U+2006": "A typesetter\u2019s space, a sixth of U+2003.",
  "points.U+2007": "A space as wide as a digit, to align columns of numbers. No line breaks at it.",
  "points.U+2008": "A space as wide as a full stop. It looks like a narrow ordinary one.",
  "points.U+2009": "A typesetter\u2019s thin space, about a fifth of U+2003.",
  "points.U+200A": "The thinnest space of typesetters. Easily overlooked.",
  "points.U+202F": "A narrow space at which no line may break, as French and Mongolian use it.",
  "points.U+205F": "A space of formulas, a little under a quarter of U+2003.",
  "points.U+3000": "The space of Chinese and Japanese text, as wide as one of their characters.",
  "points.U+0009": "The tab: goes on to the next column. It looks like one or more spaces.",
  "points.U+000A": "The line feed: ends a line. On Windows U+000D mostly stands before it.",
  "points.U+000D": "The carriage return: with U+000A behind it, it ends a line on Windows.",
  "points.U+0085": "An end of line from mainframes. Some programs break the line at it, others show nothing.",
  "points.U+2028": "Unicode\u2019s own line break. Rich-text editors write it; some programs show nothing.",
  "points.U+2029": "Unicode\u2019s own end of a paragraph. Seldom used; some programs show nothing.",

  // Characters without a width.
  "points.U+00AD": "Marks where a word may be hyphenated. Seen only where a line breaks there.",
  "points.U+034F":
    "Keeps accents in their order and has a say in sorting. Despite its name it joins nothing; never drawn.",
  "points.U+061C": "Sets direction like an Arabic letter, for signs and digits beside it. Not drawn.",
  "points.U+180E":
    "Sets a last vowel apart in Mongolian words. Drawn as a narrow gap or not at all; up to Unicode 6.2 it counted as a space.",
  "points.U+200B": "Marks where a line may break, as between words in Thai. It has no width and is not drawn.",
  "points.U+200C": "Keeps two letters from joining, as Persian needs it. Not drawn itself.",
  "points.U+200D":
    "Joins what stands beside it: letters of Indian scripts and Arabic, and the parts of many emoji. Not drawn itself.",
  "points.U+200E": "Sets direction like a Latin letter, for signs in text of two directions. Not drawn.",
  "points.U+200F": "Sets direction like a Hebrew letter, for signs in text of two directions. Not drawn.",
  "points.U+2060": "Keeps a line from breaking where it stands. It has no width and is not drawn.",
  "points.U+2061": "Says in a formula that a function is applied to what follows. Not drawn.",
  "points.U+2062": "Stands in a formula for a multiplication written without a sign. Not drawn.",
  "points.U+2063": "Stands in a formula for a comma that is not written, as between two indices. Not drawn.",
  "points.U+2064":
    "Stands in a formula for an addition written without a sign, as in a whole number and a fraction. Not drawn.",
  "points.U+FEFF":
    "At the beginning of a file, the byte order mark. Elsewhere an old sign against line breaks; not drawn.",

  // Controls of direction.
  "points.U+202A": "From here text runs left to right, until U+202C. Not drawn.",
  "points.U+202B": "From here text runs right to left, until U+202C. Not drawn.",
  "points.U+202C": "Ends what the last U+202A, U+202B, U+202D or U+202E began. Not drawn.",
  "points.U+202D": "From here every character is shown left to right, whatever its script, until U+202C. Not drawn.",
  "points.U+202E":
    "From here every character is shown right to left, whatever its script, until U+202C: Latin words appear reversed. Not drawn.",
  "points.U+2066": "From here text runs left to right, apart from its surroundings, until U+2069. Not drawn.",
  "points.U+2067": "From here text runs right to left, apart from its surroundings, until U+2069. Not drawn.",
  "points.U+2068":
    "From here text runs as its own first letter does, apart from its surroundings, until U+2069. Not drawn.",
  "points.U+2069": "Ends what the last U+2066, U+2067 or U+2068 began. Not drawn.",
  "points.U+206A": "Deprecated. It kept brackets from being mirrored in right-to-left text. Not drawn.",
  "points.U+206B": "Deprecated. It let brackets be mirrored again, after U+206A. Not drawn.",
  "points.U+206C": "Deprecated. It kept older codes of Arabic letter shapes from being joined. Not drawn.",
  "points.U+206D": "Deprecated. It let older codes of Arabic letter shapes be joined. Not drawn.",
  "points.U+206E": "Deprecated. It asked for digits in the shapes of a country. Not drawn.",
  "points.U+206F": "Deprecated. It asked for digits in their usual shapes again, after U+206E. Not drawn.",

  // Letters and signs that are blank.
  "points.U+115F":
    "Stands for a missing first consonant where a Korean syllable is put together from its letters. Blank.",
  "points.U+1160": "Stands for a missing vowel where a Korean syllable is put together from its letters. Blank.",
  "points.U+17B4":
    "Marks an inherent vowel in phonetic transcriptions of Khmer; Unicode discourages other use. Not drawn.",
  "points.U+17B5":
    "Marks an inherent vowel in phonetic transcriptions of Khmer; Unicode discourages other use. Not drawn.",
  "points.U+2800": "The Braille cell without a dot. It looks like a space; Unicode does not count it as one.",
  "points.U+3164":
    "Stands for a missing letter in an older code of Korean. It looks like a space and counts as a letter.",
  "points.U+FFA0": "U+3164 in half the width. It looks like a space and counts as a letter.",

  // Other controls, and what stands for something else.
  "points.U+0000": "The null character. In many programs it ends a text; not drawn.",
  "points.U+0008": "The backspace. A terminal goes back one place at it and may write over what stands there.",
  "points.U+001B": "The escape character. It begins a command to a terminal, such as for a colour.",
  "points.U+007F": "The delete character, once punched over mistakes on paper tape. Not drawn.",
  "points.U+FE0E": "Asks for the character before it as plain text, not as emoji. Not drawn itself.",
  "points.U+FE0F": "Asks for the character before it as emoji. Not drawn itself.",
  "points.U+FFFC": "Holds the place of an object in a document, such as a picture.",
  "points.U+FFFD": "Put where a program could not read what stood there. It does not tell what that was.",

  // Many at once.
  "points.variation-selectors": "Asks for another form of the character before it. Not drawn itself.",
  "points.supplementary-variation-selectors":
    "Asks for another form of the character before it, mostly of a Chinese one. Not drawn itself.",
  "points.tags":
    "From the block of tags, most of which mirror ASCII. Their ordinary use is in the flags of England, Scotland and Wales; not drawn.",
  "points.private-use": "Unicode gives it no meaning: fonts and programs give it their own.",
  "points.surrogate": "Half of a pair in UTF-16. By itself it is no character.",
  "points.control": "A control character, made for devices. Most programs show nothing for it.",
} satisfies Record<string, string>;

/** The six lessons: their titles, goals, sections, and what can be said after each. Paragraphs are split by empty lines; what stands in backticks is evidence. */
export const lessons = {
  "lessons.seen-title": "What you see and what is there",
  "lessons.seen-short": "Seen",
  "lessons.seen-goal": "You learn to tell two sentences apart that look the same.",
  "lessons.seen-can": "These two texts differ in these places, and these are the code points that stand there.",
  "lessons.seen-cannot": "Why they differ, who made it so, and whether anybody meant it.",

  "lessons.numbers-title": "A text is a row of numbers",
  "lessons.numbers-text":
    "A computer keeps a text as a row of numbers, its code points. `U+0041` is the letter A, `U+0027` the straight apostrophe. Unicode has given a number to some 160,000 characters, and a font draws a shape for each. You see the shapes. A program sees the numbers.\n\nWalk along the sentence with the arrow keys or the mouse, or type one of your own.",
  "lessons.twins-title": "The same look, another number",
  "lessons.twins-text":
    "Two numbers can be drawn alike. Latin a and Cyrillic \u0430 look the same in most fonts, and there are more than a dozen apostrophes. None of them is wrong: each belongs to a script or a use of its own. But whoever only looks cannot tell which one is there.",
  "lessons.unseen-title": "What has no shape at all",
  "lessons.unseen-text":
    "Some code points are drawn as nothing: the zero-width space `U+200B`, a whole invisible alphabet of tags from `U+E0020` on. Others are drawn as the same blank: the space `U+0020` and the no-break space `U+00A0`. Most of the time they have honest work to do. That one is there is not yet a sign of anything.",
  "lessons.slip-title": "Thimble Hollow: the slips",
  "lessons.slip-text":
    "Beside the real case runs a made-up one. Thimble Hollow is a village that does not exist. Its library prints a slip for every book that it lends. A school class has laid two slips on the table. The same words, the same date. But the printer\u2019s files of the two are not the same: one is five bytes longer.\n\nWhere do they differ?",

  "lessons.bits-title": "Three bits in a sentence",
  "lessons.bits-short": "Bits",
  "lessons.bits-goal": "You learn how a sentence carries a message in the way it is written, and read one.",
  "lessons.bits-can": "Under the published rules, a line of this form means these three bits.",
  "lessons.bits-cannot": "Who or where somebody was, which entry of a list it was, and what a server did with it.",

  "lessons.choice-title": "A choice is a bit",
  "lessons.choice-text":
    "Where a sentence can be written in two ways that say the same to a reader, it can carry a bit: one way for 0, the other for 1. Two such places make four messages, three make eight. A place with four forms carries two bits at once.\n\nWho reads the words notices nothing. Who knows the rule reads the bits.",
  "lessons.line-title": "The real case: the line with today\u2019s date",
  "lessons.line-text":
    "In versions 2.1.91 to 2.1.197, published from April to June 2026, the coding assistant Claude Code could write one line of its requests in eight ways. The apostrophe has four forms and tells two bits of the host in the base URL, the address that requests are sent to: is it on a list of 147 domains? Does it contain one of 11 keywords? The separator has two forms and tells one bit: is the computer\u2019s time zone set to Asia/Shanghai or Asia/Urumqi?\n\nSo several people have read it, independently, in the program\u2019s code. Slashes have been seen in public captures. Of the three marked apostrophes no public capture is known.",
  "lessons.means-title": "What a form says, and what it does not",
  "lessons.means-text":
    "The line is marked only if a base URL is set and its host is not `api.anthropic.com`. That is the gate. So the plain line says little: the gate was closed, or it was open for an unlisted host and another zone, or somebody\u2019s program put the plain characters back on the way.\n\nA mark speaks of settings. A time-zone setting is not a place, a host name is not a person, and a list is its author\u2019s selection and says nothing of wrongdoing. T. Shihipar wrote on X on 30 June 2026 that it was an experiment against reseller abuse and distillation: that is stated, and cannot be read from the bytes. What a server does with the bits is unknown.",
  "lessons.rules-title": "Thimble Hollow: the rules",
  "lessons.rules-text":
    "The librarian lets the class see the printer\u2019s program. Three rules stand in it, one for each of the places that you found. The first asks whether the reader\u2019s house is on a list. The second, whether the name of the house contains \u201Cmill\u201D, as Millcot does, and as Camilla Lodge does by accident. The third, what the printer\u2019s clock says: its clock, which is not always right.",

  "lessons.list-title": "Hiding the list: XOR and base64",
  "lessons.list-short": "The list",
  "lessons.list-goal": "You learn how a list is disguised in a program, and take the disguise off.",
  "lessons.list-can": "This program contains this list, disguised in this way, and anyone can check it.",
  "lessons.list-cannot": "Why a name is on it, and whether the list was ever used: present does not mean that it ran.",

  "lessons.search-title": "Words can be searched for",
  "lessons.search-text":
    "A rule that asks \u201Cis it on the list?\u201D needs the list, and whoever searches the program for a name would find it. In the real case a search found nothing: each byte of the two lists was changed by XOR with the number 91, and the result written in base64.\n\nThat hides a list from a search, not from a reader. The program must undo it to use it, so everyone who has the program can.",
  "lessons.base64-title": "Base64: other letters, no secret",
  "lessons.base64-text":
    "Base64 writes every three bytes as four characters out of 64, so that any bytes get through where only plain letters do. There is no key, and everybody can undo it. An `=` at the end is padding.",
  "lessons.xor-title": "XOR: the same key locks and unlocks",
  "lessons.xor-text":
    "XOR compares two bytes bit by bit: equal bits give 0, different bits give 1. Do it again with the same key, and the first byte is back. A key of one byte has only 256 values, so all of them can be tried in no time. It is a disguise, not encryption.",
  "lessons.blob-title": "The real keywords",
  "lessons.blob-text":
    "This is the list of keywords as it stood in the program, the same in every version that could be checked. Move the key until words appear.\n\nThe names are the vendor\u2019s selection. To be on the list says nothing of wrongdoing. The list is from fish003/HitCC on GitHub, CC BY 4.0.",
  "lessons.houses-title": "Thimble Hollow: the printer\u2019s list",
  "lessons.houses-text":
    "In the printer\u2019s program, too, there is no list to be seen, only one long line of letters without sense. The class has a guess: base64, then XOR with one byte, and names with commas between them. The librarian only smiles.",

  "lessons.channels-title": "The family of channels",
  "lessons.channels-short": "Channels",
  "lessons.channels-goal": "You learn the families of hiding places in text, and recognise one by its characters.",
  "lessons.channels-can": "These characters are here, and by the rules of this tool they can be read so.",
  "lessons.channels-cannot": "That there is nothing else: some channels leave no odd character at all.",

  "lessons.four-title": "Four words",
  "lessons.four-text":
    "What carries is the cover text, what is carried is the payload. The way of hiding is the channel, and how much fits into a cover is its capacity. The date line is one channel of many, with a capacity of three bits.\n\nHidden means hidden from the eye. A program that looks at the code points sees all of the following.",
  "lessons.gallery-title": "One word, six hiding places",
  "lessons.gallery-text":
    "Each of these sentences carries the word `bun`. Choose one, look at it as a reader does, then at what is there. What Telltale reads in it is worked out here and now, by the same engine as in Decode.",
  "lessons.way-title": "Who survives the way",
  "lessons.way-text":
    "Copying, retyping, chat apps and logs change texts, and with them payloads. Trimming takes spaces at line ends, editors curl apostrophes, a log in ASCII loses all but the plainest characters. Unicode\u2019s normal forms NFC and NFKC, often named as a cure, leave the three marked apostrophes of the date line as they are.\n\nThe same characters can also fit the rules of several tools. So say \u201Cconsistent with\u201D, and name the others.",
  "lessons.beyond-title": "What cannot be seen here",
  "lessons.beyond-text":
    "A message can sit in the choice of words, in their order, in the statistics of a model\u2019s output. SynthID-style watermarks are of this kind. Such a text has not one odd character in it. Telltale cannot see them, and says so.",
  "lessons.notices-title": "Thimble Hollow: three notices",
  "lessons.notices-text":
    "To learn how it is done, the class writes three notices for the screen in the library, each with a word hidden in it. Each group uses another family. Can the other groups tell which?",

  "lessons.accident-title": "A signal or an accident?",
  "lessons.accident-short": "Accidents",
  "lessons.accident-goal": "You learn to ask how else it could have come about, and to say \u201Ccannot tell\u201D.",
  "lessons.accident-can": "This speaks for a mark, this has an ordinary explanation, and this cannot be told.",
  "lessons.accident-cannot": "That somebody meant it. And where nothing is found: that nothing was there.",

  "lessons.else-title": "First ask: how else?",
  "lessons.else-text":
    "Word processors and phones curl apostrophes. Japan, China and South Africa commonly write dates with slashes, and so do many people. Families of emoji are joined by `U+200D`. Persian is not spelled right without `U+200C`. French puts a narrow space before `!`, and the Ukrainian apostrophe is `U+02BC`. Web editors add invisible notes for themselves.\n\nWhoever calls every odd character a sign accuses all these people.",
  "lessons.company-title": "Look at the company it keeps",
  "lessons.company-text":
    "The best question about a curly apostrophe is: what are the others like? One curly among straight ones supports a mark. If all are curly, an editor may have curled them, and what stood there before is lost: inconclusive. It is not the character that decides, it is its neighbours.",
  "lessons.plain-title": "Nothing found is not nothing there",
  "lessons.plain-text":
    "The plain line is written in several situations, and a relay, a log or somebody\u2019s retyping can restore it. So the most that can be said is \u201Cno marker visible\u201D.\n\nThere are three answers: a signal, an accident, cannot tell. The third is not a failure. It is what an honest reading says when the bytes do not give more.",
  "lessons.newsletter-title": "Thimble Hollow: the newsletter",
  "lessons.newsletter-text":
    "The village newsletter prints a slip of Rose Cottage, and beneath it: \u201CCurly apostrophe! So Rose Cottage is on the list!\u201D At Rose Cottage they are puzzled. The newsletter is set in a word processor. The class looks at the page of the newsletter, and counts apostrophes.",

  "lessons.act-title": "What to do about it",
  "lessons.act-short": "Acting",
  "lessons.act-goal": "You learn to capture so that it counts, to tell what you know and no more, and to clean a copy.",
  "lessons.act-can": "These bytes, captured in this way, say this, and here is how to check it.",
  "lessons.act-cannot": "That a file is genuine because it agrees with itself: anyone can make one in a text editor.",

  "lessons.capture-title": "Capture the bytes, and keep them",
  "lessons.capture-text":
    "Write down what you expect, before you look. Keep the file that the capture tool wrote: a screenshot has no code points, and a chat app changes them. Note its SHA-256, and work on copies. Then change one thing and capture again, and a third time as at first: the control. What differs between the first and the second, and not between the first and the control, probably comes from the one thing; repeat it to be surer.",
  "lessons.observer-title": "Looking changes what is seen",
  "lessons.observer-text":
    "The usual way to capture is to point the base URL at a proxy on one\u2019s own computer. That opens the gate, for a host on no list: the apostrophe is then always straight, and only the zone bit can show. A container usually runs on UTC: there the zone bit is hidden. Intercepting TLS, or an entry in the hosts file, leaves the base URL as it was.\n\nChoose a way of looking, and see what is left of a line that carries marks. It is computed from the published rules.",
  "lessons.publish-title": "Say what is there, and what is not known",
  "lessons.publish-text":
    "Publish the excerpt with its code points, its hash, how it was captured, by which version. Give each statement its evidence: seen, read in code, stated by somebody, unknown. Leave out session and account ids, and names. Ask those concerned for their account before you publish, and correct mistakes where everybody sees them.",
  "lessons.clean-title": "Clean a copy, never the evidence",
  "lessons.clean-text":
    "Whoever passes a text on may want to do so without marks. Then make a copy, and say that it is one. What goes and what stays must be seen, never done silently: some of it is spelling. And cleaning proves nothing. It takes what is known; what nobody knows of stays. The original stays too, untouched.",
  "lessons.ending-title": "Thimble Hollow: how it ended",
  "lessons.ending-text":
    "The class printed slips with the test card. Every apostrophe was straight: the test card is no house, so it is on no list. Then Rose Cottage gave its own slip, as the file that the printer had received: straight. The newsletter\u2019s word processor had done it, and the newsletter printed a correction.\n\nAnd the list? Houses where nobody had borrowed a book for a year. Whoever came back was to find a bun on the counter. It was kindly meant, and still, nobody had been told. Now a line stands on every slip: \u201CA curly apostrophe means a bun.\u201D Whoever likes can ask for a plain slip. They get the bun all the same.",
} as const;

/** For a class: each section in a sentence, for the projector, and a note for who teaches. */
export const teaching = {
  "teaching.numbers-slide": "You see shapes. A program sees numbers.",
  "teaching.numbers-note":
    "2 minutes. Let somebody call out letters; walk to them. Type a name from the class. Ask: is the space a character? It is, U+0020.",
  "teaching.twins-slide": "Different numbers can look the same.",
  "teaching.twins-note":
    "2 minutes. Ask for a vote before you read the numbers: same or not? The point is that the eye cannot decide.",
  "teaching.unseen-slide": "Some characters cannot be seen at all. Most have honest work to do.",
  "teaching.unseen-note":
    "1 minute. Ask how many characters the word has. Then show what is there. Persian and emoji need such characters: lesson 5 comes back to it.",
  "teaching.slip-slide": "Two slips. The same words. Not the same files.",
  "teaching.slip-note":
    "1 minute. Tell the story. Collect guesses on why a library would do this, and keep them for lesson 6. Why five bytes: two more in UTF-8 for each of two characters, one more for the third.",
  "teaching.choice-slide": "Two ways to write it: one bit. Three such places: eight messages.",
  "teaching.choice-note":
    "2 minutes. Try it with the class: sitting or standing is a bit. How many pupils for one letter of 26? Five.",
  "teaching.line-slide": "Four apostrophes, two separators: eight ways to write one line.",
  "teaching.line-note":
    "3 minutes. Set the switches together. Stress the level of evidence: slashes were seen in public captures, the marked apostrophes were read in code.",
  "teaching.means-slide": "A setting is not a place. A list is a selection. A plain line says little.",
  "teaching.means-note":
    "2 minutes. Let the class find three ways to the plain line: gate closed, unlisted host and other zone, changed on the way. Motives are judgements, and not in the bytes.",
  "teaching.rules-slide": "On the list? \u201Cmill\u201D in the name? Past six by the printer\u2019s clock?",
  "teaching.rules-note":
    "1 minute. Camilla Lodge contains \u201Cmill\u201D by accident: a rule that searches for a piece of a word finds more than its author meant.",
  "teaching.search-slide": "A list in plain words would be found by a search.",
  "teaching.search-note":
    "1 minute. Ask: why can it not be hidden for good? Because the program must be able to read it.",
  "teaching.base64-slide": "Base64: other letters, no key, no secret.",
  "teaching.base64-note": "1 minute. Type a word of the class. Add a letter and watch the padding change.",
  "teaching.xor-slide": "XOR twice with the same key: back where you were.",
  "teaching.xor-note":
    "3 minutes. Do one letter on the board: 01100100 XOR 01011011 = 00111111. Then again with the key. 256 keys is few.",
  "teaching.blob-slide": "Move the key until words appear. On the list does not mean in the wrong.",
  "teaching.blob-note":
    "2 minutes. The key is 91, 5B in hexadecimal. Be clear that the list is a vendor\u2019s selection of names of AI labs and their services.",
  "teaching.houses-slide": "One line of letters without sense. The librarian smiles.",
  "teaching.houses-note": "1 minute. Let the class say the plan first: undo base64, try keys, look for commas.",
  "teaching.four-slide": "Cover text, payload, channel, capacity.",
  "teaching.four-note": "1 minute. Let the class name all four for the date line.",
  "teaching.gallery-slide": "One sentence to a reader, six to a program.",
  "teaching.gallery-note":
    "4 minutes. For each: what does a reader see, what is there, and who might have such characters innocently?",
  "teaching.way-slide":
    "Every copy on the way can change a payload. \u201CConsistent with\u201D is not \u201Cmade by\u201D.",
  "teaching.way-note": "1 minute. Simulate has a table of what survives what, worked out from the rules.",
  "teaching.beyond-slide": "Choice of words, statistics: no odd character, nothing to see here.",
  "teaching.beyond-note": "1 minute. A tool that says what it cannot see is more use than one that does not.",
  "teaching.notices-slide": "Three notices, three families. Which is which?",
  "teaching.notices-note": "1 minute. With time left: let groups make one each in Simulate, and exchange them.",
  "teaching.else-slide": "Before \u201Csignal\u201D, ask: how else could this have come about?",
  "teaching.else-note":
    "2 minutes. Ask who in the room writes a language that needs one of these. Type it in lesson 1 and look.",
  "teaching.company-slide": "One curly among straight ones, or all curly?",
  "teaching.company-note":
    "2 minutes. Switch the word processor on and off, and let the class give the reading each time.",
  "teaching.plain-slide": "\u201CNo marker visible\u201D is the most that can be said.",
  "teaching.plain-note": "1 minute. The three answers on the board: signal, accident, cannot tell.",
  "teaching.newsletter-slide": "\u201CCurly apostrophe! So Rose Cottage is on the list!\u201D",
  "teaching.newsletter-note":
    "1 minute. Let the class say what they would want to see before they believe it: the other apostrophes, and the printer\u2019s file.",
  "teaching.capture-slide": "Expect. Capture the file. Hash it. Change one thing. A control.",
  "teaching.capture-note":
    "2 minutes. Why a control? Because two captures always differ in something: times, ids. It shows which differences come anyway.",
  "teaching.observer-slide": "A proxy on one\u2019s own computer opens the gate, and hides the host bits.",
  "teaching.observer-note":
    "3 minutes. Let the class predict each line before you choose it. All of it follows from the published rules; only the separator has been seen in public captures.",
  "teaching.publish-slide": "What is there, how well it is known, what is not known. No ids, no names.",
  "teaching.publish-note": "2 minutes. Who could be hurt by publishing? Whom would you ask first?",
  "teaching.clean-slide": "Show what goes and what stays. Some of it is spelling.",
  "teaching.clean-note":
    "2 minutes. Which of the characters would be missed? Spelling goes with them: that is why it is shown.",
  "teaching.ending-slide": "A bun on the counter. Kindly meant. Nobody had been told.",
  "teaching.ending-note":
    "2 minutes. Compare with the guesses of lesson 1. Does a kind purpose make it right? What would telling everybody have cost?",
} as const;

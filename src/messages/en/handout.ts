/** The exercises on paper, and their key. */
export const handout = {
  "handout.title": "What does a text say besides its words?",
  "handout.lead":
    "Exercises for the six lessons, for paper and pencil. The key stands on a page of its own at the end.",
  "handout.print": "Print",
  "handout.name": "Name",
  "handout.date": "Date",
  "handout.made-up": "Thimble Hollow, its library and everybody in it are made up.",
  "handout.seen":
    "Circle the three places where the slips differ. Beneath each character stands its code point, without U+.",
  "handout.bits-read": "Which three bits does this slip carry?",
  "handout.bits-write":
    "A house that is not on the list, its name contains \u201Cmill\u201D, seven in the evening. Which code points stand in the three places?",
  "handout.place-1": "Place 1",
  "handout.place-2": "Place 2",
  "handout.place-3": "Place 3",
  "handout.list":
    "The list begins with these four bytes, after base64 has been undone. The key is {key}. Work out XOR bit by bit, and look up the letters.",
  "handout.byte": "Byte",
  "handout.key": "Key",
  "handout.result": "Result",
  "handout.letter": "Letter",
  "handout.letters": "Letters in binary: a is 01100001, b 01100010, c 01100011, and so on, counting up. p is 01110000.",
  "handout.why-list": "Why can the list not be hidden from somebody who has the program?",
  "handout.channels-word":
    "These code points stand, invisible, behind a word. Which family are they of? Take E0000 off each, and read: 61 is a, 62 b, 63 c, in hexadecimal; 6F is o, 70 p.",
  "handout.channels-family": "Which family are these of? Draw lines.",
  "handout.accident":
    "Signal (S), accident (A), or cannot tell (?)? Write the letter before each, and your reason beside it.",
  "handout.act-order": "Number the steps in an order that holds.",
  "handout.act-publish": "Tick what belongs into the report.",
  "handout.key-title": "Key",
  "handout.key-lead": "For who teaches. What is numbers was computed from the exercises.",
  "handout.key-place": "Place {place}: {a} and {b}",
  "handout.key-bits": "Read: {bits}. Written: {points}.",
  "handout.key-list":
    "\u201C{word}\u201D. Because the program must undo the disguise to use the list, and whoever has the program can do the same.",
  "handout.key-channels": "Tags: \u201C{word}\u201D. {pairs}.",
  "handout.key-pair": "{points}: {family}",
  "handout.key-order": "From above: {order}. What is 3 and what is 4 may change places.",
  "handout.key-publish": "Yes: {yes}. No: {no}.",
} as const;

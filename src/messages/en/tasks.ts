/** The tasks of the six lessons: what is asked, what is said to an answer, and why. */
export const tasks = {
  "tasks.seen-title": "Find the three places",
  "tasks.seen-ask":
    "Walk along the two slips with the arrow keys or the mouse. Beneath them stands which code point each has there. Mark every place where they differ with Enter, Space or a click. Then name one of the points.",
  "tasks.seen-marked": "{count, plural, =0 {No place is marked} one {# place is marked} other {# places are marked}}",
  "tasks.seen-point": "Which code point stands in the place of the apostrophe on slip B? Its number or its name.",
  "tasks.seen-solved":
    "The apostrophe can be told by who looks closely, the hyphen hardly, the space not at all. To a program all three are equally plain.",
  "tasks.seen-none": "Mark the places where the code points of the two slips are not the same.",
  "tasks.seen-same": "At place {place} both slips have the same code point.",
  "tasks.seen-missing":
    "{count, plural, one {One place is} other {# places are}} still missing. Look also where there is nothing to see.",
  "tasks.seen-which": "The places are right. Now the code point: a number such as U+0041, or its name.",
  "tasks.seen-plain": "That is the straight apostrophe of slip A. Which one stands on slip B?",
  "tasks.seen-other": "That is another one. Put the focus on the apostrophe, and read what stands beneath for slip B.",

  "tasks.bits-title": "Read a slip, and write one",
  "tasks.bits-ask": "Use the table of the rules. Give the bits in the order of the places, as in 010.",
  "tasks.bits-read": "Which three bits does this slip carry?",
  "tasks.bits-write":
    "Now write the slip of a house that is not on the list, whose name contains \u201Cmill\u201D, printed at seven in the evening by the printer\u2019s clock.",
  "tasks.bits-your-line": "The line of the slip",
  "tasks.bits-insert": "Insert at the caret, or for what is selected:",
  "tasks.bits-solved":
    "You have read three bits, and written three. Nobody who only reads the words would notice either.",
  "tasks.bits-three": "Three bits are asked for, each 0 or 1.",
  "tasks.bits-list": "Look at the first place again: is it the form for 0 or for 1?",
  "tasks.bits-mill": "Look at the second place again: which hyphen stands in the date?",
  "tasks.bits-evening": "Look at the third place again: which space stands before \u201Creading\u201D?",
  "tasks.bits-words":
    "The bits that you read are right. In your line, only the three places may change: every other character stays.",
  "tasks.bits-form": "{point} is in no rule: a reader of the bits could do nothing with it.",
  "tasks.bits-write-list":
    "The bits that you read are right. In your line the first place says the contrary: the house is not on the list.",
  "tasks.bits-write-mill":
    "The bits that you read are right. In your line the second place says the contrary: the name contains \u201Cmill\u201D.",
  "tasks.bits-write-evening":
    "The bits that you read are right. In your line the third place says the contrary: it is past six.",

  "tasks.list-title": "Find the key of the printer\u2019s list",
  "tasks.list-ask":
    "Move the key until the letters make sense, or type a number. Then count the houses. Your answer is checked by undoing the disguise with your key.",
  "tasks.list-count": "How many houses are on the list?",
  "tasks.list-solved":
    "One of 256 keys, found by trying. What hides from a search does not hide from a reader. Camilla Lodge, by the way, is not on it.",
  "tasks.list-number": "The key is a whole number from 0 to 255, such as 91, or 0x5B in hexadecimal.",
  "tasks.list-noise":
    "With this key there are no words yet. Look for a key with which only small letters and commas are left.",
  "tasks.list-near": "Close: one bit of the key is still wrong.",
  "tasks.list-how-many": "The key is right. Now the number of houses, in digits.",
  "tasks.list-commas":
    "The key is right, the number is not. A comma stands between two names: there is one name more than commas.",

  "tasks.channels-title": "Which family is it?",
  "tasks.channels-ask":
    "Choose the family of each notice by the code points in it. Then read the word in notice 2 yourself.",
  "tasks.channels-notice": "Notice {number}",
  "tasks.channels-word": "The word in notice 2",
  "tasks.channels-how":
    "ZWSP is 0, ZWNJ is 1, and eight of them are a letter. Its last five bits are its place in the alphabet: 00001 a, 00010 b, 00011 c, up to 11010 z.",
  "tasks.channels-solved":
    "A family is known by its code points. What it says is known only with its rule, and the same characters may fit more than one.",
  "tasks.channels-choose": "Choose a family for notice {number}.",
  "tasks.channels-family":
    "Notice {number} is of another family. Look at the code points listed beneath it: what kind are they?",
  "tasks.channels-no-word":
    "The families are right. Now the word: write 0 for ZWSP and 1 for ZWNJ, and take eight at a time.",
  "tasks.channels-letters":
    "The families are right. The word has {count, plural, one {# letter} other {# letters}}: eight bits for each.",
  "tasks.channels-letter": "The families are right. In the word, letter {place} is another one.",

  "tasks.accident-title": "Eight snippets",
  "tasks.accident-ask": "A signal, an accident, or can it not be told? Give each snippet an answer, then check.",
  "tasks.accident-signal": "Signal",
  "tasks.accident-accident": "Accident",
  "tasks.accident-open": "Cannot tell",
  "tasks.accident-snippet": "Snippet {number}",
  "tasks.accident-solved":
    "All eight. Twice it was a signal, three times an accident, and three times the honest answer was: cannot tell.",
  "tasks.accident-missing": "Snippet {number} has no answer yet.",
  "tasks.accident-right": "{count} of {all} are answered well. Snippet {number}: {hint}",
  "tasks.newsletter-context": "From the village newsletter, set in a word processor.",
  "tasks.newsletter-hint":
    "what are the other apostrophes like? And what would the editor have done with a straight one?",
  "tasks.newsletter-why":
    "Cannot tell. All apostrophes are curly. An editor would have curled a straight one too, so what stood on the slip is lost.",
  "tasks.printer-context":
    "The file that the printer received, with its SHA-256 noted at once. The line of the slip, and the printed foot.",
  "tasks.printer-hint": "compare the apostrophe of the slip\u2019s line with those of the foot.",
  "tasks.printer-why":
    "Signal. One apostrophe is curly, its neighbours in the same file are straight, and the form is in the rules. It says that the mark is there, not who wanted it.",
  "tasks.family-context": "A message from the class\u2019s group chat.",
  "tasks.family-hint": "where do the joiners stand, and what is drawn there?",
  "tasks.family-why": "Accident. `U+200D` joins the persons to one picture of a family. The emoji is spelled this way.",
  "tasks.persian-context": "A line from a Persian story in the library. It says \u201CI want to read\u201D.",
  "tasks.persian-hint": "is there a language that needs this character to be spelled right?",
  "tasks.persian-why":
    "Accident. `U+200C` keeps the prefix and the verb unjoined, as Persian spelling asks. Without it the word is misspelled.",
  "tasks.dates-context": "A list of events, written on a computer with South African settings.",
  "tasks.dates-hint": "are the slashes in one date, or in all of them? And is it the marker\u2019s sentence?",
  "tasks.dates-why":
    "Accident. Every date has slashes, as is usual there, and the sentence of the date line is not among them.",
  "tasks.run-context":
    "One sentence of a web page. Behind its full stop stand 24 code points, all `U+200B` or `U+200C`.",
  "tasks.run-hint": "24 is three times eight. Let Telltale read it: what would noise say?",
  "tasks.run-why":
    "Signal. Three whole bytes, and they read \u201Cbun\u201D by the rules of known tools. Characters at random would hardly do so. Who put them there is not in them.",
  "tasks.lone-context": "A long word, copied from a web page. Within it stands one `U+200B`.",
  "tasks.lone-hint":
    "web pages use it to allow a line break. Does that exclude a mark? And does one character prove one?",
  "tasks.lone-why":
    "Cannot tell. It may allow a line break, as on many web pages, or be one bit of something. A single character does not decide it.",
  "tasks.plain-context": "A date line of Claude Code 2.1.150 in its place in a request, with unknown settings.",
  "tasks.plain-hint": "in how many situations is the plain line written? And what can happen on the way?",
  "tasks.plain-why":
    "Cannot tell. The plain line is what is written when the gate is closed, but also for an unlisted host in another zone, and copying can restore it. No marker visible, and not more.",

  "tasks.act-title": "Capture in order, and choose what to publish",
  "tasks.act-ask":
    "Bring the steps into an order that holds. There is more than one. Then choose what belongs into the report.",
  "tasks.act-order": "The steps",
  "tasks.act-up": "Move up: {step}",
  "tasks.act-down": "Move down: {step}",
  "tasks.act-moved": "{step} is now step {place} of {all}.",
  "tasks.act-publish": "Into the report belongs",
  "tasks.step-expect": "Write down what you expect.",
  "tasks.step-capture": "Capture into a file, with settings as they are.",
  "tasks.step-hash": "Note the SHA-256, and put the original away.",
  "tasks.step-change": "Change one thing and capture again, then a control as at first.",
  "tasks.step-compare": "Compare the code points, and look for ordinary explanations.",
  "tasks.step-tell": "Ask those concerned, then publish.",
  "tasks.order-expect-capture": "What is written down after looking is no expectation any more.",
  "tasks.order-capture-hash": "Before there is a file, there is nothing to hash.",
  "tasks.order-capture-change": "Capture things as they are before you change one.",
  "tasks.order-hash-compare": "Put the original away before you work with it.",
  "tasks.order-change-compare": "Without a second capture and a control there is nothing to compare with.",
  "tasks.order-compare-tell": "First know what is there, then ask and tell.",
  "tasks.publish-excerpt": "The excerpt, with its code points",
  "tasks.publish-hash": "The SHA-256 of the original",
  "tasks.publish-way": "How it was captured, and by which version",
  "tasks.publish-unknown": "What is not known, and what speaks against it",
  "tasks.publish-ids": "The session and account ids of the capture",
  "tasks.publish-person": "The name of the person whom one would think of",
  "tasks.publish-rest": "That the rest of the capture holds nothing hidden",
  "tasks.publish-percent": "How likely it is, in per cent",
  "tasks.publish-hint-excerpt":
    "The steps are in order. A reader must be able to see the characters: something is missing from the report.",
  "tasks.publish-hint-hash":
    "The steps are in order. How will others know that your file is the one you had? Something is missing.",
  "tasks.publish-hint-way":
    "The steps are in order. The way of looking decides what can be seen. That belongs into the report.",
  "tasks.publish-hint-unknown":
    "The steps are in order. An honest report says more than what speaks for it. Something is missing.",
  "tasks.publish-hint-ids":
    "The steps are in order. One thing that you chose lets others find the person who captured.",
  "tasks.publish-hint-person": "The steps are in order. Bytes do not say who. One thing that you chose does.",
  "tasks.publish-hint-rest":
    "The steps are in order. One thing that you chose cannot be known: some channels leave no odd character.",
  "tasks.publish-hint-percent":
    "The steps are in order. One thing that you chose is a number that nobody can work out from the bytes.",
  "tasks.act-solved":
    "That is a capture that others can check, and a report that says no more than it knows. The hash may be taken before or after the second capture: both orders hold.",
} as const;

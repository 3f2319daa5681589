import type { ChallengeSentences } from "#engine/types.ts";

/** Puzzles that are made, sent as a link, and solved. */
export const challenge = {
  "challenge.make-title": "Make a puzzle",
  "challenge.make-lead":
    "Hide a message, ask a question, and send a link. Whoever opens it looks at the text, takes a hint if they wish, and has their answer checked.",
  "challenge.solve-title": "A puzzle",
  "challenge.solve-lead": "Look at the text and answer the question. There is time, and no limit to tries.",

  "challenge.text": "1. The text",
  "challenge.way": "Which text",
  "challenge.way-hide": "hide a message in one",
  "challenge.way-own": "use one of your own",
  "challenge.own": "Text to be looked at",
  "challenge.own-about":
    "It is kept exactly as it is here, invisible characters included. Whoever opens the puzzle sees that it was made for one.",
  "challenge.result": "The text with the message in it",

  "challenge.asking": "2. The question",
  "challenge.question": "Question",
  "challenge.question-example": "What does this text say besides its words?",
  "challenge.hint": "Hint {number}",
  "challenge.hint-add": "Add a hint",
  "challenge.hint-remove": "Remove hint {number}",
  "challenge.hints-clear":
    "Hints are shown one at a time, on request. They stand in the link in clear: somebody who takes the link apart can read them, as they can the question and the text.",

  "challenge.answering": "3. The answer",
  "challenge.answer": "Answer",
  "challenge.take-message": "Take the hidden message",
  "challenge.comparison": "It is compared",
  "challenge.comparison-loose": "loosely",
  "challenge.comparison-exact": "exactly",
  "challenge.loose-means":
    "Capitals count as small letters, composed letters as those put together (NFC), any white space as one space; none counts at the ends.",
  "challenge.exact-means": "Every character counts: capitals, spaces, the kind of apostrophe.",
  "challenge.not-held":
    "The answer is not in the link: only what it derives to, with a random salt, 600,000 rounds of PBKDF2-HMAC-SHA-256. What is hidden in the text can be decoded, of course. That is the puzzle.",
  "challenge.guessing":
    "Whoever has the link can have a computer try answers, as often as they like and without this page. By our rough estimate it takes at most {guesses} tries: {computer} on one computer, {card} on a graphics card.",
  "challenge.guessing-beyond": "By our estimate, trying out all answers of this kind is beyond computers.",
  "challenge.guessable": "This answer can be guessed. For a puzzle in class that may do; it keeps nothing secret.",
  "challenge.guess-estimate": "An estimate: it knows no dictionary, and not what your class is talking about.",
  "challenge.time-seconds": "{amount, plural, =0 {less than a second} one {# second} other {# seconds}}",
  "challenge.time-minutes": "{amount, plural, one {# minute} other {# minutes}}",
  "challenge.time-hours": "{amount, plural, one {# hour} other {# hours}}",
  "challenge.time-days": "{amount, plural, one {# day} other {# days}}",
  "challenge.time-years": "{amount, plural, one {# year} other {# years}}",
  "challenge.time-ages": "more than a million years",
  "challenge.judging": "Looking at how easily it could be guessed\u2026",

  "challenge.answer-in-hint": "The answer stands in a hint, in clear.",
  "challenge.answer-in-question": "The answer stands in the question, in clear.",
  "challenge.answer-in-text": "The answer stands in the text, in clear.",
  "challenge.answer-decodes": "The answer is hidden in the text, and decoding finds it: that is the puzzle.",
  "challenge.answer-few": "It is one of a few answers that everybody tries first.",
  "challenge.answer-known": "It is a name that Telltale itself shows.",
  "challenge.answer-digits": "{count, plural, one {It is one digit.} other {It is {count} digits and nothing else.}}",
  "challenge.answer-short":
    "{count, plural, one {It is one character long.} other {It is only {count} characters long.}}",
  "challenge.answer-word": "It is a single word: a dictionary has it.",
  "challenge.answer-typed":
    "It has quotation marks, apostrophes or dashes, which phones write in other ways than computers. A right answer may be refused.",

  "challenge.make": "Make the link",
  "challenge.making": "Making the link\u2026",
  "challenge.missing":
    "{what, select, text {There is no text yet: fill in step 1.} question {There is no question yet: fill in step 2.} other {There is no answer yet: fill in step 3.}}",
  "challenge.hiding-failed": "The message does not go into this cover, so there is no text yet: see step 1.",
  "challenge.link": "Link to the puzzle",
  "challenge.length": "{count, plural, one {# character} other {# characters}}",
  "challenge.length-long":
    "Some chats and mail programs cut links of more than 2,000 characters. Send this one in a file or a mail of its own, and try it.",
  "challenge.copy": "Copy link",
  "challenge.preview": "Preview as a pupil",
  "challenge.another": "Make another like this",
  "challenge.changed": "Something was changed since: this link holds the puzzle as it was.",
  "challenge.too-long":
    "This puzzle is too long for a link ({length, number} where {limit, number} are the most). Take a shorter text.",
  "challenge.no-crypto":
    "Puzzles need the browser\u2019s own cryptography, which it offers only to pages that came over https or from this computer\u2019s own server. Open the page in that way.",
  "challenge.failed": "That did not work ({why}). Try again.",

  "challenge.opening": "Opening the puzzle\u2026",
  "challenge.no-puzzle": "This puzzle does not open",
  "challenge.look-at": "Text to look at",
  "challenge.made-for": "Made for this puzzle. It is no capture.",
  "challenge.in-decode": "Open in Decode",
  "challenge.in-decode-about": "The browser\u2019s Back leads back to the puzzle.",
  "challenge.copy-text": "Copy the text",
  "challenge.hints": "Hints",
  "challenge.show-hint": "Show a hint ({left} left)",
  "challenge.your-answer": "Your answer",
  "challenge.check": "Check",
  "challenge.checking": "Checking\u2026",
  "challenge.empty": "Write an answer first.",
  "challenge.wrong": "This is not the answer that was put in. Try another as often as you like.",
  "challenge.wrong-exact":
    "This is not the answer that was put in. Here every character counts, capitals and spaces too. Try another as often as you like.",
  "challenge.right": "That is the answer.",
  "challenge.solved":
    "{hints, plural, =0 {Solved without a hint} one {Solved with one hint} other {Solved with # hints}}",
  "challenge.check-about":
    "The answer is checked on this page, and neither sent nor kept. It takes a moment on purpose.",
  "challenge.own-puzzle": "Make a puzzle of your own",
} as const satisfies Record<keyof ChallengeSentences, string> & Record<string, string>;

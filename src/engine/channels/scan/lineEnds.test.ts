import { expect, it } from "vitest";
import { blanksOf } from "./blanks.ts";
import { lineEndsOf } from "./lineEnds.ts";

const endsOf = (text: string) => lineEndsOf(text, blanksOf(text), /[\t\r]/.test(text));

const whiteIn = (text: string): string[] => {
  const { starts, ends } = endsOf(text);
  return Array.from(starts, (start, line) => text.slice(start, ends[line]));
};

it("white space at the ends of lines is found before LF, before CR LF and at the end", () => {
  expect(whiteIn("a \nb\t\r\n\nc\n \t\n  d \t")).toEqual([" ", "\t", " \t", " \t"]);
  expect(whiteIn("a\n b\n\tc\r\n")).toEqual([]);
  expect(whiteIn("a  b \n   \n c  \n d ")).toEqual([" ", "   ", "  ", " "]);
  expect(whiteIn("a \n  ")).toEqual([" ", "  "]);
  expect(whiteIn(" ")).toEqual([" "]);
  expect(whiteIn("")).toEqual([]);
});

it("line ends are counted by kind; a CR before CR LF is none of its own", () => {
  expect(endsOf("a\nb\r\nc\rd\r\r\n\r\r")).toMatchObject({ lf: 1, crlf: 2, cr: 3 });
  expect(endsOf("a\r")).toMatchObject({ lf: 0, crlf: 0, cr: 1 });
});

import { describe, expect, it } from "vitest";
import { controls } from "./controls.ts";
import { terminalLine } from "./order/terminalLine.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";

const find = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const seen = (text: string) =>
  find(text)
    .filter(({ channel }) => channel === "controls")
    .map(({ strength, say }) => [strength, say.id.replace("channels.", "")]);

describe("what a terminal shows of a line", () => {
  it.each([
    ["abc", "abc"],
    ["abc\b\b\bxyz", "xyz"],
    ["abc\b", "abc"],
    ["rm -rf ~\recho hello", "echo hello"],
    ["abcdef\rxy", "xycdef"],
    ["abc\x1b[2K\rxyz", "xyz"],
    ["abc\x1b[3Dx\x1b[K", "x"],
    ["abc\x1b[1;31mred\x1b[0m", "abcred"],
    ["a\x1b[8mhidden\x1b[0mb", "a      b"],
    ["a\x1b[30;40mhidden\x1b[0mb", "a      b"],
    ["a\x1b[38;5;8mgrey\x1b[0mb", "agreyb"],
    ["ab\x1b[2Dxy", "xy"],
    ["abc\x1b[1G\x1b[2P", "c"],
    ["a\x1b]0;title\x07b", "ab"],
    ["a\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\b", "alinkb"],
    ["a\x1b[C\x1b[Cb", "a  b"],
    ["a\tb", "a       b"],
    ["a\x7fb", "ab"],
    ["\u{1F600}\b\u{1F680}", "\u{1F680}"],
    ["a\x1b[", "a"],
    ["a\x1b", "a"],
  ])("%j", (stored, shown) => {
    expect(terminalLine(stored)?.shown).toBe(shown);
  });

  it("a line that leaves its row is not told", () => {
    expect(terminalLine("a\x1b[1Ab")).toBeNull();
    expect(terminalLine("a\x1b[5;1Hb")).toBeNull();
  });
});

describe("control characters", () => {
  it("what they hide is said as it is stored and as it is shown", () => {
    const [finding, ...others] = find("Run this:\nrm -rf ~\b\b\b\b\b\b\b\becho hello\nand that");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ channel: "controls", strength: "unexplained" });
    expect(finding?.say.params).toEqual({ stored: `rm -rf ~${"[U+0008]".repeat(8)}echo hello`, shown: "echo hello" });
    expect(finding?.against).not.toEqual([]);
  });

  it.each([
    ["a command overwritten by another", "x\nrm -rf ~\recho hello\ny", "unexplained"],
    ["text that is concealed", "x \x1b[8mhidden\x1b[0m y\n", "unexplained"],
    ["text passed to the terminal", "x \x1b_hidden\x1b\\ y\n", "unexplained"],
    ["letters that a terminal swallows", "x \x1bh\x1bi y\n", "unexplained"],
    ["a number written over another", "pay 1000\b\b\b\b9999 now\n", "unexplained"],
    ["another alphabet chosen", "\x1b(B\x1b[0m$ ls\n", "benign"],
    ["colours", "\x1b[1;32m\u2713\x1b[0m ok\n\x1b[31mfail\x1b[39m\n", "benign"],
    ["bold and underlined words of a manual page", "N\bNA\bAM\bME\bE\n_\bf_\bi_\bl_\be\n", "benign"],
    ["progress in percent", "Receiving objects:  10% (1/10)\rReceiving objects: 100% (10/10), done.\nx", "benign"],
    ["a spinner", "wait |\b/\b-\b\\\b done\n", "benign"],
    ["a line that is cleared and written again", "Building 1 of 9\r\x1b[KBuilding 9 of 9\n", "benign"],
  ])("%s", (_, text, strength) => {
    expect(seen(text).map(([found]) => found)).toEqual([strength]);
  });

  it("line ends of any system are no overwriting", () => {
    for (const text of [
      "one\r\ntwo\r\n",
      "one\rtwo\rthree",
      "one\r\r\ntwo\r\r\n",
      "one\n\rtwo\n\rthree",
      "a longer line\rshort\nx",
    ])
      expect(seen(text).filter(([strength]) => strength !== "benign")).toEqual([]);
  });
});

it("a quarter of a megabyte of control characters is bounded", () => {
  for (const text of [
    "\b".repeat(250_000),
    "\x1b[31mred".repeat(30_000),
    `${"ab\x1b[1@\x1b[9999D".repeat(130)}\n`.repeat(150),
    `${"a\x1b[1K".repeat(390)}\n`.repeat(125),
    "\x1b]".repeat(125_000),
    "a\rb".repeat(80_000),
    `${"a\ra\b".repeat(400)}\n`.repeat(150),
    "\r".repeat(250_000),
    `x\n${"\r".repeat(250_000)}y`,
  ])
    expect(findChannels([{ path: "", role: "text", text, bytes: null }], [controls]).length).toBeLessThan(3000);
});

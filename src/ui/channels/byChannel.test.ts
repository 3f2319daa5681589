import { describe, expect, it } from "vitest";
import type { ChannelInfo, Finding } from "#engine/index.ts";
import { byChannel } from "./byChannel.ts";
import { runsOf } from "./runsOf.ts";

const finding = (channel: string, rest: Partial<Finding> = {}): Finding => ({
  channel,
  part: 0,
  spans: [],
  excerpt: null,
  payload: null,
  variant: null,
  hypothesis: null,
  locked: false,
  strength: "unexplained",
  say: { id: "channels.against-who", params: {} },
  for: [],
  against: [],
  ...rest,
});

const info = (id: string): ChannelInfo => ({
  id,
  canHide: false,
  title: { id: "channels.tags-title", params: {} },
  summary: { id: "channels.tags-title", params: {} },
  accuses: { id: "channels.tags-title", params: {} },
});

const payload = { base64: "SGk=", text: "Hi" };

describe("readings of one run", () => {
  it("are one run, the best of them first", () => {
    const runs = runsOf("a", [
      finding("second", { hypothesis: { run: 0, rank: 1, of: 2 } }),
      finding("alone"),
      finding("first", { hypothesis: { run: 0, rank: 0, of: 2 } }),
    ]);
    expect(runs.map(({ best, others }) => [best.channel, others.map(({ channel }) => channel)])).toEqual([
      ["first", ["second"]],
      ["alone", []],
    ]);
  });

  it("of two parts are two runs, though they have one number", () => {
    const at = (part: number) => finding("tags", { part, hypothesis: { run: 0, rank: 0, of: 1 } });
    expect(runsOf("b", [at(0), at(1)])).toHaveLength(2);
  });
});

describe("what was found", () => {
  it("stands under the channel of its best reading, payloads before what is not read", () => {
    const runs = runsOf("a", [
      finding("seen"),
      finding("mixed"),
      finding("mixed", { payload }),
      finding("unheard-of"),
      finding("locked", { locked: true }),
    ]);
    const groups = byChannel(runs, ["seen", "mixed", "locked"].map(info));
    expect(groups.map(({ id, info, runs }) => [id, info?.id, runs.map(({ best }) => best.payload !== null)])).toEqual([
      ["mixed", "mixed", [true, false]],
      ["locked", "locked", [false]],
      ["seen", "seen", [false]],
      ["unheard-of", undefined, [false]],
    ]);
  });
});

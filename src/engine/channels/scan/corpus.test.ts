import { describe, expect, it } from "vitest";
import { linesIn, raisedIn, rules, type Sample, samples } from "./corpus.fixture.ts";

describe.skipIf(samples.length === 0)("samples from elsewhere", () => {
  it("all have a rule, and every rule has samples", () => {
    const rulesOf = (sample: Sample) => rules.filter(({ family }) => family.test(sample.channel));
    expect(samples.filter((sample) => rulesOf(sample).length !== 1).map(({ channel }) => channel)).toEqual([]);
    expect(rules.filter(({ family }) => !samples.some(({ channel }) => family.test(channel)))).toEqual([]);
  });

  it("nothing is raised in the 35 that carry nothing, and no bit of a date line is set in any but somebody's own words", () => {
    const clean = samples.filter(({ channel }) => channel.startsWith("negative/"));
    expect(clean.length).toBe(35);
    expect(clean.filter(({ text }) => raisedIn(text).length > 0).map(({ source }) => source)).toEqual([]);
    const said = clean.filter(({ channel }) => channel !== "negative/out-of-scope-body");
    const marked = said.filter(({ text }) =>
      linesIn(text).some(({ bits }) => Object.values(bits ?? {}).some((bit) => bit !== 0)),
    );
    expect(marked.map(({ source }) => source)).toEqual([]);
  });

  it("every one that hides something in characters that are not seen, or not told apart, is raised", () => {
    const hiding = samples.filter(({ channel }) => !/^(negative|claude-code-dateline|mojibake|lossy)/.test(channel));
    expect(hiding.length).toBeGreaterThan(0);
    expect(hiding.filter(({ text }) => raisedIn(text).length === 0).map(({ source }) => source)).toEqual([]);
  });

  describe.each(rules.map(({ name, family, check }) => ({ name, family, check })))("$family: $name", (rule) => {
    const own = samples.filter(({ channel }) => rule.family.test(channel));
    it.each(own.map((sample) => [`${samples.indexOf(sample)}: ${sample.source}`, sample] as const))(
      "%s",
      async (_, sample) => {
        await rule.check(sample);
      },
    );
  });
});

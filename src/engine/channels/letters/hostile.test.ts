import { expect, it } from "vitest";
import { apostrophes } from "#engine/channels/apostrophes.ts";
import { compatibilityForms } from "#engine/channels/compatibilityForms.ts";
import { dashes } from "#engine/channels/dashes.ts";
import { digits } from "#engine/channels/digits.ts";
import { geniusMorse } from "#engine/channels/geniusMorse.ts";
import { homoglyphBits } from "#engine/channels/homoglyphBits.ts";
import { homoglyphs } from "#engine/channels/homoglyphs.ts";
import { normalization } from "#engine/channels/normalization.ts";
import { candidatesOf } from "#engine/channels/scan/candidatesOf.ts";
import { rawSurvey } from "#engine/channels/scan/rawSurvey.ts";

const PIECES = [
  "\u0430",
  "a\u0430",
  "a\u0430 ",
  "1\u041E",
  "n\u2019t n't n\u02BCt ",
  "'\u2019",
  " \u2005",
  "a\u2010b\u2011",
  "1\u0662\u0968",
  "\u{1D41A}",
  "a\u{1D41A}bc",
  "\uFF41\u2026...",
  "e\u0301\u00E9",
  "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
  "\u1100\u1161\uAC00",
];

it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))(
  "a quarter of a megabyte of %s is looked through at once",
  (_, piece) => {
    const text = piece.repeat(250_000 / piece.length);
    const start = performance.now();
    const survey = rawSurvey(text);
    for (const channel of [
      apostrophes,
      compatibilityForms,
      dashes,
      digits,
      geniusMorse,
      homoglyphBits,
      homoglyphs,
      normalization,
    ]) {
      for (const { spans } of channel.find?.(survey) ?? []) expect(spans.length).toBeLessThanOrEqual(1000);
      expect(candidatesOf(channel, survey).length).toBeLessThan(3000);
    }
    // A bound against hanging, on a machine that does much else: by itself it is well under a second for each channel.
    expect(performance.now() - start).toBeLessThan(60_000);
  },
  60_000,
);

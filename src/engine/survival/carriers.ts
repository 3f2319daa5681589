import type { Channel } from "#engine/channels/channel.ts";
import { channels } from "#engine/channels/registry.ts";
import { apostropheOf, separatorOf } from "#engine/marker/alphabet.ts";
import { formatPoint } from "#engine/text/points.ts";
import type { CarrierInfo, CarrierKind } from "#engine/types.ts";
import type { InnocentId } from "./sentences.ts";

/** A carrier with its text. */
export interface Carrier extends CarrierInfo {
  readonly text: string;
}

/**
 * Hidden in every carrier. Twelve letters, enough that chance seldom reads as a text; chosen so that in no channel another tool's reading of the
 * same characters ranks before its own.
 */
const PAYLOAD = "We go at ten";

/** More than any channel needs to hold it: the smallest capacity is two bytes a cover. */
const MOST_COVERS = 16;

const kinds: Readonly<Record<string, CarrierKind>> = {
  ...of(
    "zero-width",
    "zero-width-bits base-n steg-zero steg-cloak zero-width-lib zwus sneaky-bits tolgee vercel-stega zero-width",
  ),
  ...of(
    "invisible",
    "tags variation-selectors invisicode plane-fourteen format-controls fillers bidi controls odd-code-points",
  ),
  ...of("spaces", "snow trailing-bits line-endings white-space innamark en-em-bits spaces"),
};

function of(kind: CarrierKind, ids: string): Record<string, CarrierKind> {
  return Object.fromEntries(ids.split(" ").map((id) => [id, kind]));
}

/**
 * Everything that is put through every transformation: the eight states of the date line, every channel, and innocent texts. A channel that hides
 * holds {@link PAYLOAD} in its own cover, as often repeated as it takes; one that only finds, its example.
 */
export async function makeCarriers(): Promise<readonly Carrier[]> {
  const made: Carrier[] = [];
  for (const channel of channels) if (channel.id !== "date-line") made.push(await carrierOf(channel));
  return [...states(), ...made, ...innocents];
}

async function carrierOf(channel: Channel): Promise<Carrier> {
  const { id, title, hide, examples } = channel;
  const info = { id, kind: kinds[id] ?? "letters", title };
  if (hide === undefined) {
    const [example] = examples;
    const payload = example?.payload ? new TextDecoder().decode(example.payload) : null;
    return { ...info, carries: payload === null ? "found" : "payload", payload, text: example?.text ?? "" };
  }
  const bytes = new TextEncoder().encode(PAYLOAD);
  let { cover } = hide;
  for (let copies = 1; hide.capacity(cover) < bytes.length && copies < MOST_COVERS; copies++)
    cover += `\n${hide.cover}`;
  const text = await hide.into(cover, bytes, { random: fixed });
  return { ...info, carries: "payload", payload: PAYLOAD, text };
}

/** In place of chance: the same matrix every time. */
function fixed(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) & 0xff);
}

/** The eight ways to write one sentence, where the program puts it, among apostrophes that nobody has touched. */
function states(): Carrier[] {
  return ([0, 1] as const).flatMap((listedTimeZone) =>
    ([0, 1] as const).flatMap((labKeyword) =>
      ([0, 1] as const).map((knownDomain): Carrier => {
        const apostrophe = apostropheOf({ knownDomain, labKeyword });
        const separator = separatorOf(listedTimeZone);
        const [quote, dash] = [apostrophe, separator].map((sign) => formatPoint(sign.charCodeAt(0)));
        return {
          id: `date-line-${knownDomain}${labKeyword}${listedTimeZone}`,
          kind: "date-line",
          title: { id: "transforms.date-line", params: { apostrophe: quote ?? "", separator: dash ?? "" } },
          carries: "date-line",
          payload: null,
          text: reminder(`Today${apostrophe}s date is 2026${separator}06${separator}30.`),
        };
      }),
    ),
  );
}

function reminder(line: string): string {
  return `<system-reminder>\n# currentDate\n${line}\n\nIt's here in case it matters. Don't mention it unless it does.\n</system-reminder>\n`;
}

/** What people write every day: whatever is changed here, somebody's own text is changed as well. */
const texts: Readonly<Record<InnocentId, string>> = {
  // "I want to go home": the non-joiner is spelling.
  persian:
    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0628\u0647 \u062E\u0627\u0646\u0647 \u0628\u0631\u0648\u0645",
  // The first letters, joined as Marathi is spelled: without the joiner another form is drawn.
  marathi: "\u0930\u094D\u200D\u092F\u093E\u0924\u0940\u0932 \u0921\u094B\u0933\u093E",
  emoji: "A family: \u{1F469}\u200D\u{1F467}, a heart: \u2764\uFE0F",
  flag: "Scotland: \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
  french: "\u00AB\u00A0Vraiment\u202F?\u00A0\u00BB 12\u202F500\u00A0\u20AC",
  curly: "\u201CIt\u2019s late,\u201D she said \u2014 and left\u2026",
  ukrainian: "\u043F\u02BC\u044F\u0442\u044C \u0456\u043C\u02BC\u044F",
  // "Vietnamese", composed.
  vietnamese: "ti\u1EBFng Vi\u1EC7t",
  // Kadoma written with the variant of its first letter that is on the station's sign.
  han: "\u845B\u{E0100}\u57CE\u5E02",
  hebrew: "\u05E9\u05DC\u05D5\u05DD (v1.2\u200F)",
  code: "if ready:\n    go()\n\tstop()\n",
  markdown: "Roses are red,  \nviolets are blue.\n",
  date: "The log is in logs/2026/06/30/index.md.",
};

const innocents: readonly Carrier[] = Object.entries(texts).map(([id, text]) => ({
  id: `innocent-${id}`,
  kind: "innocent",
  title: { id: `transforms.innocent-${id as InnocentId}`, params: {} },
  carries: "innocent",
  payload: null,
  text,
}));

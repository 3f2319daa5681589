import { formatPoint, type Ruler, type RulerCell, type RulerColumn, type Side } from "#engine/index.ts";

/**
 * Made-up texts in the shapes of the real thing. They carry the origin `example` into the store, and keep it wherever
 * they go. No real capture with a marked apostrophe is publicly known, so the eight states can only be shown made up.
 */

/** Whose bit says what, as the rules write it. */
export interface MarkerState {
  readonly knownDomain: 0 | 1;
  readonly labKeyword: 0 | 1;
  readonly listedTimeZone: 0 | 1;
}

export const markerStates: readonly MarkerState[] = ([0, 1] as const).flatMap((knownDomain) =>
  ([0, 1] as const).flatMap((labKeyword) =>
    ([0, 1] as const).map((listedTimeZone) => ({ knownDomain, labKeyword, listedTimeZone })),
  ),
);

const apostrophes = { "00": "'", "10": "\u2019", "01": "\u02BC", "11": "\u02B9" } as const;

/** The sentence that a state is written as, on the last day of June 2026. */
export function stateSentence({ knownDomain, labKeyword, listedTimeZone }: MarkerState): string {
  const separator = listedTimeZone === 1 ? "/" : "-";
  return `Today${apostrophes[`${knownDomain}${labKeyword}`]}s date is ${["2026", "06", "30"].join(separator)}.`;
}

/** A state where it belongs. */
export function stateText(state: MarkerState): string {
  return inItsPlace(stateSentence(state));
}

/** A sentence where a request has it: under `# currentDate` in a reminder, with other apostrophes to compare. */
export function inItsPlace(sentence: string): string {
  return `<system-reminder>
As you answer the user's questions, you can use the following context:
# currentDate
${sentence}

IMPORTANT: this context may or may not be relevant to the task. Don't bring it up unless it's needed.
</system-reminder>
`;
}

/** Two of the states as the ruler shows them: they are equally long, so that column by column they stand as they are. */
export function sampleRuler(): Ruler {
  const [a, b] = [markerStates[0], markerStates.at(-1)].map((state) => stateSentence(state as MarkerState)) as [
    string,
    string,
  ];
  const cell = (side: Side, text: string, index: number): RulerCell => ({
    text: text.charAt(index),
    point: formatPoint(text.charCodeAt(index)),
    place: { side, part: 0, span: { start: index, end: index + 1 } },
    // A is the plain line, and B the one with all bits 1.
    marked: side === "b" && a[index] !== b[index],
  });
  const columns = [...a].map((_, index): RulerColumn => {
    // They differ in nothing but the sites, and of those only the apostrophe stands in the first word.
    const carries = a[index] === b[index] ? null : index < a.indexOf(" ") ? "host" : "zone";
    return { a: cell("a", a, index), b: cell("b", b, index), kind: carries === null ? "plain" : "site", carries };
  });
  return { shows: "date-line", columns };
}

/** An innocent text: an editor has curled every apostrophe, and the date line's with them. */
export function smartQuoteText(): string {
  return stateText({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 }).replaceAll("'", "\u2019");
}

/** What differs between the two captures of the example pair. */
interface Machine {
  readonly session: string;
  readonly port: number;
  readonly time: string;
  readonly httpDate: string;
  readonly home: string;
  readonly date: string;
  readonly cch: string;
  /** A publisher who replaces paths after the capture leaves Content-Length as it was. */
  readonly pathsReplaced: boolean;
}

const machines: Readonly<Record<"a" | "b", Machine>> = {
  a: {
    session: "0b6e4c1e-6b0e-4c55-9a51-5d8f2c7a1e01",
    port: 41001,
    time: "2026-05-20T20:41:07.310000+00:00",
    httpDate: "Wed, 20 May 2026 20:41:07 GMT",
    home: "/home/sample/project",
    date: "2026/05/21",
    cch: "5f0a1",
    pathsReplaced: true,
  },
  b: {
    session: "7d2a9f34-1c1b-4f4e-8f0a-3b6f9d5e2c02",
    port: 41002,
    time: "2026-05-20T22:05:44.120000+00:00",
    httpDate: "Wed, 20 May 2026 22:05:44 GMT",
    home: "/home/sample/project",
    date: "2026-05-20",
    cch: "c93b7",
    pathsReplaced: false,
  },
};

/** One side of the example pair: two requests in the shape of a recorded session, one a title helper, one with the line. */
export function pairCapture(side: "a" | "b"): string {
  const machine = machines[side];
  const instructions = `You help with a garden planner. Work in ${machine.home}.

# Rules
- Answer in one short paragraph. Don't invent plants that aren't in the catalogue.
- Ask before you delete a bed. The gardener's notes are theirs.
- Sowing dates \u2192 the calendar; frost dates \u2014 the almanac.

# Environment
Working directory: ${machine.home}
Platform: linux
`;
  const context = `<system-reminder>
As you answer the user's questions, you can use the following context:
# currentDate
Today's date is ${machine.date}.

      IMPORTANT: this context may or may not be relevant to the task. You shouldn't bring it up unless it's needed.
</system-reminder>
`;
  const billing = `x-anthropic-billing-header: cc_version=2.1.144.5a0; cc_entrypoint=cli; cch=${machine.cch};`;
  const metadata = { user_id: JSON.stringify({ device_id: "made-up", account_uuid: "", session_id: machine.session }) };
  const title = {
    model: "made-up-model",
    messages: [{ role: "user", content: [{ type: "text", text: "<session>\nWhen do I sow peas?\n</session>" }] }],
    system: [
      { type: "text", text: billing },
      { type: "text", text: "Write a title of three to seven words for this conversation." },
    ],
    tools: [],
    metadata,
    max_tokens: 64,
  };
  const main = {
    model: "made-up-model",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: context },
          { type: "text", text: "When do I sow peas?" },
        ],
      },
    ],
    system: [
      { type: "text", text: billing },
      { type: "text", text: instructions },
    ],
    tools: [
      {
        name: "Calendar",
        description: "Looks up sowing and frost dates. It doesn't change anything.",
        input_schema: { type: "object", properties: {} },
      },
    ],
    metadata,
    max_tokens: 1024,
  };
  return [title, main].map((body, index) => record(machine, index + 1, body)).join("\n");
}

function record(machine: Machine, turn: number, body: object): string {
  const sent = JSON.stringify(body);
  const published = machine.pathsReplaced ? sent.replaceAll(machine.home, "/path/to/project") : sent;
  return JSON.stringify({
    timestamp: machine.time,
    request_id: `req_made_up_${machine.port}_${turn}`,
    turn,
    duration_ms: 3,
    request: {
      method: "POST",
      path: "/v1/messages?beta=true",
      headers: {
        "User-Agent": "claude-cli/2.1.144 (external, cli)",
        "X-Claude-Code-Session-Id": machine.session,
        Host: `127.0.0.1:${machine.port}`,
        "Content-Length": String(new TextEncoder().encode(sent).length),
      },
      body: JSON.parse(published),
    },
    response: { status: 200, headers: { Date: machine.httpDate }, body: null },
    upstream_base_url: `http://127.0.0.1:${machine.port + 1000}`,
  });
}

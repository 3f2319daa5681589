/** The engine in a thread of its own. One ask at a time; the page ends this worker to cancel. */
import {
  analyzeWith,
  type BySide,
  type Capture,
  channels,
  checkAnswer,
  checkProgram,
  cleanCopy,
  confusables,
  decodeText,
  fileReport,
  fromLink,
  hidings,
  judgeAnswer,
  makeChallenge,
  makeLink,
  openChallenge,
  type Pick,
  type Progress,
  readCapture,
  requestOf,
  type Shareable,
  secretsOf,
  survivalDetail,
  survivalMatrix,
  surviveText,
  type Tables,
  type Tool,
  tryToHide,
  verifyReport,
} from "#engine/index.ts";
import type { Ask, Brought, BroughtPair, Lent, Reply, TaskName, Tasks } from "./protocol.ts";

/** What a task tells the page while it works. */
type Tell = (progress: Progress) => void;

/** What the page has lent. */
interface Known {
  readonly tables: Tables;
  readonly tool: Tool;
}

let lend: (known: Known) => void;
const lent = new Promise<Known>((resolve) => {
  lend = resolve;
});

/** The captures of the last ask about the panes, by key: retyping one pane must not re-read the other's file. */
let read = new Map<string, Capture>();

async function captureOf({ key, source }: Brought, onProgress: Tell): Promise<Capture> {
  const capture = read.get(key) ?? (await readCapture(source, { onProgress }));
  read.set(key, capture);
  return capture;
}

/** What the panes hold, read. */
async function shareables({ a, b }: BroughtPair, tell: Tell): Promise<BySide<Shareable>> {
  const one = async (brought: Brought): Promise<Shareable> => ({
    capture: await captureOf(brought, tell),
    source: brought.source,
    ...(brought.request === null ? {} : { request: brought.request }),
  });
  const sides = { ...(a ? { a: await one(a) } : {}), ...(b ? { b: await one(b) } : {}) };
  read = new Map([a, b].flatMap((side) => (side ? [[side.key, read.get(side.key) as Capture] as const] : [])));
  return sides;
}

const tasks: { readonly [T in TaskName]: (of: Tasks[T]["of"], tell: Tell) => Promise<Tasks[T]["gives"]> } = {
  async analyze({ passphrases = [], ...pair }, tell) {
    const { tables, tool } = await lent;
    const { a, b } = await shareables(pair, tell);
    const report = await analyzeWith(tables, a, b, { tool, onProgress: tell, passphrases });
    const textsOf = async (side: "a" | "b", pick: Pick | undefined): Promise<string[]> =>
      pick ? (await requestOf(pick.capture, report.captures[side]?.request ?? 0)).parts.map(({ text }) => text) : [];
    return { report, texts: { a: await textsOf("a", a), b: await textsOf("b", b) } };
  },
  decode({ text, passphrases = [] }) {
    return decodeText(text, { passphrases });
  },
  async channels() {
    return channels;
  },
  async hidings() {
    return hidings;
  },
  hide({ channel, cover, payload, options }) {
    return tryToHide(channel, cover, payload, options);
  },
  makeChallenge(draft) {
    return makeChallenge(draft);
  },
  judgeAnswer(draft) {
    return judgeAnswer(draft);
  },
  async openChallenge({ payload }) {
    return openChallenge(payload);
  },
  checkAnswer({ challenge, answer }) {
    return checkAnswer(challenge, answer);
  },
  async program({ file, name }, tell) {
    const { tool } = await lent;
    return checkProgram(file, { name, tool, onProgress: tell });
  },
  survivalMatrix(_, tell) {
    return survivalMatrix({ onProgress: tell });
  },
  async survive({ text }, tell) {
    return surviveText(text, { onProgress: tell });
  },
  survivalDetail({ of, transformation }) {
    return survivalDetail(of, transformation);
  },
  async clean({ text, options }) {
    return cleanCopy(text, options);
  },
  async secrets(pair, tell) {
    const { a, b } = await shareables(pair, tell);
    return { a: a ? await secretsOf(a) : [], b: b ? await secretsOf(b) : [] };
  },
  async link({ wish, ...pair }, tell) {
    const { tables, tool } = await lent;
    return makeLink(tables, await shareables(pair, tell), wish, tool);
  },
  async file({ kept, ...pair }, tell) {
    const { tables, tool } = await lent;
    return fileReport(tables, await shareables(pair, tell), kept, { tool });
  },
  async verify({ report, captures, names }, tell) {
    const { tables, tool } = await lent;
    const brought: Capture[] = [];
    for (const { source } of captures) brought.push(await readCapture(source, { onProgress: tell }));
    return verifyReport(report, brought, (a, b) => analyzeWith(tables, a, b, { tool }), tool, {
      nameOf: (point) => names.get(point) ?? "",
    });
  },
  open({ fragment, passphrase }) {
    return fromLink(fragment, passphrase === undefined ? {} : { passphrase });
  },
};

function reply(message: Reply): void {
  postMessage(message);
}

async function answer<T extends TaskName>({ id, task, of }: Ask<T>): Promise<void> {
  try {
    const value = await tasks[task](of as Tasks[T]["of"], (progress) => reply({ id, kind: "progress", progress }));
    reply({ id, kind: "done", value });
  } catch (error) {
    // A file that was read in part may have changed: the next ask reads it anew, and says so.
    read = new Map();
    reply({ id, kind: "failed", why: error instanceof Error ? error.message : String(error) });
  }
}

/** Asks wait for one another: the page may send several, and each is answered in its turn. */
let turn = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Ask | Lent>) => {
  if ("confusables" in data) lend({ tables: { confusables: confusables(data.confusables) }, tool: data.tool });
  else turn = turn.then(() => answer(data));
});

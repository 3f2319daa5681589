import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeText } from "#engine/channels/decodeText.ts";
import { hide } from "#engine/channels/hide.ts";

const require = createRequire(import.meta.url);

/** What to hide or reveal; the answer is a text. */
interface Asked {
  readonly do: "hide" | "reveal";
  readonly text: string;
  readonly passphrase: string;
  readonly cover: string;
  readonly encrypt: boolean;
  readonly integrity: boolean;
}

/** One line in, one line out. The first line of its own says that it is ready. */
const SCRIPT = `
const StegCloak = require(process.argv[1]);
console.log("ready");
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, ...asked } = JSON.parse(line);
  let answer;
  try {
    const tool = new StegCloak(asked.encrypt, asked.integrity);
    const text =
      asked.do === "hide" ? tool.hide(asked.text, asked.passphrase, asked.cover) : tool.reveal(asked.text, asked.passphrase);
    answer = { id, text };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  console.log(JSON.stringify(answer));
}).on("close", () => process.exit(0));
`;

/** So long an answer may take on a loaded machine. */
const PATIENCE_MS = 30_000;

/** The npm package stegcloak in a process of its own, for it keeps the event loop of whoever loads it from coming to rest. */
class Theirs {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: { readonly text?: string; readonly error?: string }) => void>();
  #asked = 0;

  constructor() {
    this.#child = spawn(process.execPath, ["-e", SCRIPT, require.resolve("stegcloak")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    if (this.#child.stdout === null) throw new Error("no output");
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      if (line === "ready") return;
      const answer = JSON.parse(line);
      this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** @throws Error what the package throws, or where it does not answer. */
  ask(asked: Asked): Promise<string> {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
      this.#waiting.set(id, ({ text, error }) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (text === undefined) reject(new Error(error));
        else resolve(text);
      });
      this.#child.stdin?.write(`${JSON.stringify({ id, ...asked })}\n`);
    });
  }

  end(): void {
    this.#child.kill("SIGKILL");
  }
}

const HANG_MS = 60_000;

let theirs: Theirs;
beforeAll(() => {
  theirs = new Theirs();
});
afterAll(() => theirs.end());

/** What people hide, some of it long enough to be packed by reference. Their package cannot hide nothing. */
const messages = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom("never ", "\u5929\u6C17 ", "\u{1F30A}", "caf\u00e9 ", "12"), {
      minLength: 10,
      maxLength: 80,
    })
    .map((words) => words.join("")),
);

const covers = fc
  .array(
    fc.constantFrom(
      "The",
      "tide",
      "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
      "isn't",
      "\u0645\u06CC\u200C\u0631\u0648\u062F",
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((words) => `On ${words.join(" ")} in`);

const modes = fc.constantFrom(
  { encrypt: false, integrity: false },
  { encrypt: true, integrity: false },
  { encrypt: true, integrity: true },
);

const passphrases = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });

/** Texts are compared by their bytes: what is no text by the judge's measure has nothing else. */
const bytesOf = (text: string): string => Buffer.from(text, "utf8").toString("base64");

describe("the npm package stegcloak 1.1.1", () => {
  it(
    "what it hides is read here, with and without a passphrase and an HMAC",
    async () => {
      await fc.assert(
        fc.asyncProperty(messages, covers, modes, passphrases, async (text, cover, mode, passphrase) => {
          const hidden = await theirs.ask({ do: "hide", text, cover, passphrase, ...mode });
          const found = (await decodeText(hidden, { passphrases: [passphrase] })).filter(
            ({ channel }) => channel === "steg-cloak",
          );
          const read = found.filter(({ locked }) => !locked).map(({ payload }) => payload?.base64);
          // Control characters make no text: without an HMAC nothing would tell them from a wrong passphrase.
          const told =
            !mode.encrypt || mode.integrity || !/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\p{Cs}\p{Co}\p{Cn}]/u.test(text);
          if (told) expect(read).toContain(bytesOf(text));
          else expect(found.some(({ locked }) => locked)).toBe(true);
        }),
        { numRuns: 30 },
      );
    },
    HANG_MS,
  );

  it(
    "what is hidden here it reveals",
    async () => {
      await fc.assert(
        fc.asyncProperty(messages, modes, passphrases, async (text, mode, passphrase) => {
          const hidden = await hide("steg-cloak", "Two words and more", new TextEncoder().encode(text), {
            variant: mode.integrity ? "StegCloak with HMAC" : "StegCloak",
            ...(mode.encrypt ? { passphrase } : {}),
          });
          const revealed = await theirs.ask({ do: "reveal", text: hidden, passphrase, cover: "", ...mode });
          expect(bytesOf(revealed)).toBe(bytesOf(text));
        }),
        { numRuns: 30 },
      );
    },
    HANG_MS,
  );
});

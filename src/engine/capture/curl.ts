import type { Sentence, Span } from "#engine/types.ts";
import { bashWords } from "./bashWords.ts";
import { carriedRequest } from "./carriedRequest.ts";
import { cmdWords } from "./cmdWords.ts";
import { commandsIn } from "./commandsIn.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { headersOfLines } from "./headersOfLines.ts";
import type { Word } from "./word.ts";

/**
 * A call as a curl command: what browsers and proxies copy for bash or the Windows prompt, what LiteLLM prints, or one written by
 * hand. It never runs it. A body that stands in another file is named, and the request has no parts.
 */
export const curl: TextFormat = {
  id: "curl",
  read: (text) =>
    commandsIn(text, {
      start: /^[ \t]*(?:[$>%#] )?curl(?:\.exe)?(?=[ \t\\^])/gm,
      announced: /^(?:POST )?Request Sent from LiteLLM:/m,
      read: readCommand,
    }),
};

function readCommand(text: string): { recorded: Recorded; end: number } | null {
  // The prompt's own quote is the one thing that bash copies never have.
  const forCmd = /^[^'\n]{0,200}\^"/.test(text);
  const { words, end } = forCmd ? cmdWords(text) : bashWords(text);
  const call = readOptions(words.slice(1));
  if (call === null) return null;
  const here = call.file === "-" ? hereDocument(text, end) : null;
  const data = here === null ? call.data : [here];
  const file = here === null ? call.file : null;
  const body = data.length === 0 ? null : data.map(({ text }) => text).join("&");
  const [first] = data;
  const verbatim = data.length === 1 && first?.undone !== "quoting" && first?.undone !== "printf";
  const within: Span | undefined = first && { start: first.span.start, end: data.at(-1)?.span.end ?? first.span.end };
  return {
    recorded: carriedRequest({
      method: call.method ?? (body === null && file === null ? "GET" : "POST"),
      url: call.url,
      headers: headersOfLines(call.headers),
      body,
      within,
      verbatim,
      steps: stepsOf(data, forCmd),
      notes: bodyElsewhere(file),
    }),
    end: Math.max(end, here?.span.end ?? 0),
  };
}

/** What a hand types in behind the command: `<<'EOF'`, lines, `EOF`. */
function hereDocument(text: string, from: number): Word | null {
  const opening = /^<<-?[ \t]*(["']?)(\w{1,60})\1[ \t]*\r?\n/.exec(text.slice(from, from + 100));
  if (opening === null) return null;
  const start = from + opening[0].length;
  const close = text.indexOf(`\n${opening[2]}`, start);
  const end = close < 0 ? text.length : close;
  const written = text.slice(start, end);
  // Without quotes around its mark, bash minds three escapes in it.
  const read = opening[1] === "" ? written.replace(/\\([\\$`])/g, "$1") : written;
  return { text: read, span: { start, end }, undone: read === written ? "nothing" : "quoting" };
}

interface Call {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: readonly string[];
  readonly data: readonly Word[];
  /** Where the body is instead: a file's name, `-` for what is typed in. */
  readonly file: string | null;
}

/** Options whose value is the next word; of a word after another option it is asked whether it is the address. */
const SHORT_WITH_VALUE = "XHdAbeuoxmFTKcErwyYzCDUtPQ";
const LONG_WITH_VALUE =
  /^--(?:request|header|data|data-raw|data-binary|data-ascii|data-urlencode|json|url|user-agent|cookie|cookie-jar|referer|user|output|proxy|max-time|connect-timeout|form|upload-file|config|cacert|cert|key|retry|resolve|write-out|limit-rate|oauth2-bearer)$/;

/** Null for a command without an address. */
function readOptions(words: readonly Word[]): Call | null {
  let method: string | undefined;
  let url: string | undefined;
  let file: string | null = null;
  const headers: string[] = [];
  const data: Word[] = [];

  const take = (option: string, value: Word): void => {
    if (option === "-X" || option === "--request") method = value.text;
    else if (option === "-H" || option === "--header") headers.push(value.text);
    else if (option === "-A" || option === "--user-agent") headers.push(`User-Agent: ${value.text}`);
    else if (option === "-b" || option === "--cookie") headers.push(`Cookie: ${value.text}`);
    else if (option === "--url") url = value.text;
    else if (option === "--data-raw") data.push(value);
    else if (/^(?:-d|--data|--data-binary|--data-ascii|--json)$/.test(option)) {
      if (value.text.startsWith("@")) file = value.text.slice(1);
      else data.push(value);
    } else if (option === "-T" || option === "--upload-file") file = value.text;
  };

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const next = words[index + 1];
    const { text } = word;
    if (text.startsWith("--")) {
      const equals = text.indexOf("=");
      const name = equals < 0 ? text : text.slice(0, equals);
      if (!LONG_WITH_VALUE.test(name)) continue;
      if (equals >= 0) take(name, behind(word, equals + 1));
      else if (next !== undefined) {
        take(name, next);
        index++;
      }
    } else if (text.startsWith("-") && text.length > 1) {
      for (let letter = 1; letter < text.length && letter < 20; letter++) {
        if (!SHORT_WITH_VALUE.includes(text.charAt(letter))) continue;
        const name = `-${text.charAt(letter)}`;
        if (letter + 1 < text.length) take(name, behind(word, letter + 1));
        else if (next !== undefined) {
          take(name, next);
          index++;
        }
        break;
      }
    } else if (url === undefined || (!url.includes("://") && text.includes("://"))) url = text;
  }
  return url === undefined ? null : { method, url, headers, data, file };
}

/** The value that stands in the same word as its option. */
function behind({ text, span }: Word, units: number): Word {
  return { text: text.slice(units), span, undone: "quoting" };
}

function stepsOf(data: readonly Word[], forCmd: boolean): Sentence[] {
  if (data.length === 0) return [];
  if (forCmd) {
    const steps: Sentence[] = [{ id: "capture.step-cmd-carets", params: {} }];
    // Not lossy where a character outside ASCII came through.
    const lossy = data.every(({ text }) => /^[\t\r\n -~]*$/.test(text));
    if (lossy) steps.push({ id: "capture.step-cmd-loses", params: {} });
    return steps;
  }
  const undone = new Set(data.map(({ undone }) => undone));
  const steps: Sentence[] = [];
  if (undone.has("bare-apostrophes")) steps.push({ id: "capture.step-bare-apostrophes", params: {} });
  if (undone.has("printf")) steps.push({ id: "capture.step-printf", params: {} });
  if (undone.has("nothing") || undone.has("quoting")) steps.push({ id: "capture.step-shell-quoting", params: {} });
  return steps;
}

/** A file's name is shown to people, and may be of any length. */
const MAX_NAME = 200;

function bodyElsewhere(file: string | null): Sentence[] {
  if (file === null) return [];
  return file === "-"
    ? [{ id: "capture.body-typed-in", params: {} }]
    : [{ id: "capture.body-in-file", params: { file: file.slice(0, MAX_NAME) } }];
}

import type { Sentence } from "#engine/types.ts";
import { carriedRequest } from "./carriedRequest.ts";
import { commandsIn } from "./commandsIn.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { type PowerShellString, powerShellStrings } from "./powerShellStrings.ts";

/**
 * A call as a PowerShell command, as browsers copy one: `Invoke-WebRequest -Uri "\u2026" -Headers @{\u2026} -Body "\u2026"`. It never runs it; a
 * variable stays its name.
 */
export const powerShell: TextFormat = {
  id: "powershell",
  read: (text) =>
    commandsIn(text, {
      start: /^[ \t]*(?:PS [^>\n]{0,200}> ?)?(?:Invoke-(?:WebRequest|RestMethod)\b|i[wr][mr](?=[ \t]+-))/gim,
      read: readCommand,
    }),
};

/** How far back from a string its option stands. */
const OPTION_REACH = 200;

function readCommand(text: string): { recorded: Recorded; end: number } | null {
  const headers = new Map<string, string>();
  const options = new Map<string, PowerShellString>();
  let before = 0;
  let end = 0;
  let key: string | null = null;
  for (const string of powerShellStrings(text)) {
    const between = text.slice(Math.max(before, string.start - OPTION_REACH), string.start);
    before = string.end;
    if (key !== null && /^[ \t]*=[ \t]*$/.test(between)) {
      headers.set(key, string.text);
      key = null;
      end = string.end;
      continue;
    }
    const inTable = /(?:^|@\{)[ \t;\r\n]*$/.test(between);
    key = inTable ? string.text : null;
    if (inTable) continue;
    const option = [...between.matchAll(/(?:^|[\s`])-([a-z]{1,20})/gi)].at(-1)?.[1]?.toLowerCase();
    if (option === undefined || options.has(option)) continue;
    options.set(option, string);
    end = string.end;
  }

  const url = options.get("uri")?.text ?? /https?:\/\/[^\s"'`;]{1,8000}/i.exec(text)?.[0];
  if (url === undefined) return null;
  const contentType = options.get("contenttype")?.text;
  if (contentType !== undefined) headers.set("Content-Type", contentType);
  const body = options.get("body");
  const file = options.get("infile")?.text;
  const notes: Sentence[] =
    file === undefined ? [] : [{ id: "capture.body-in-file", params: { file: file.slice(0, OPTION_REACH) } }];
  return {
    recorded: carriedRequest({
      method: options.get("method")?.text ?? (body === undefined ? "GET" : "POST"),
      url,
      headers: Object.fromEntries(headers),
      body: body?.text ?? null,
      within: body && { start: body.start, end: body.end },
      steps: body === undefined ? [] : [{ id: "capture.step-powershell", params: {} }],
      notes,
    }),
    end,
  };
}

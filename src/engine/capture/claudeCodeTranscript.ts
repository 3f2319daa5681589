import type { Sentence } from "#engine/types.ts";
import { BodyTexts, roleOf } from "./bodyTexts.ts";
import { flattenFields } from "./flattenFields.ts";
import type { FoundText, Recorded, TextFormat } from "./format.ts";
import { isObject, type JsonObject, type JsonValue, looksLikeJson, objectOf, readJson, stringOf } from "./json.ts";
import { lines } from "./lines.ts";
import { stated } from "./stated.ts";
import { surveyJson } from "./surveyJson.ts";

/** How many lines are looked at for the first message: a session begins with a few lines of its settings. */
const PREAMBLE = 50;

/** How many dates are named: a session that goes on for days has one for each. */
const MAX_DATES = 3;

/**
 * The transcript that Claude Code keeps of a session, one event on each line: a conversation, without the system prompt and without the
 * line with the date, which are put in when a request is sent. All of it is one request here, though many were sent.
 */
export const claudeCodeTranscript: TextFormat = {
  id: "claude-code-transcript",
  read(text) {
    if (!looksLikeJson(text)) return null;
    const parts: FoundText[] = [];
    const leftOut = new Set<string>();
    const dates = new Set<string>();
    const broken = { count: 0, line: 0 };
    let first: JsonObject | null = null;
    let model: string | undefined;
    let events = 0;
    for (const line of lines(text)) {
      const reading = looksLikeJson(line.text) ? readJson(line.text) : null;
      if (!reading?.ok) {
        if (broken.count++ === 0) broken.line = line.number;
      } else if (isObject(reading.value)) {
        const event = reading.value;
        if (isMessage(event)) {
          first ??= event;
          const message = objectOf(event.message);
          model ??= stringOf(message.model);
          const texts = textsOf(message, line.number);
          for (const part of located(texts.parts, line.text, line.start)) parts.push(part);
          for (const kind of texts.leftOut) leftOut.add(kind);
        }
        const date = dateOf(event);
        if (date !== null && dates.size < MAX_DATES) dates.add(date);
      }
      if (++events >= PREAMBLE && first === null) return null;
    }
    return first === null ? null : [recorded(first, model, parts, [...leftOut], notesOf([...dates], broken))];
  },
};

function isMessage(event: JsonObject): boolean {
  const links = "parentUuid" in event && "isSidechain" in event && typeof event.sessionId === "string";
  return links && isObject(event.message);
}

/** A line's texts, with paths counted by its number in the file, from 1 as editors do. */
function textsOf({ role, content }: JsonObject, line: number): BodyTexts {
  const texts = new BodyTexts("");
  texts.addContent(content, `lines[${line}].message.content`, roleOf(role));
  return texts;
}

function located(parts: readonly FoundText[], line: string, start: number): FoundText[] {
  const inLine = (path: string): string => path.slice(path.indexOf(".") + 1);
  const { spans } = surveyJson(line, new Set(parts.map(({ path }) => inLine(path))));
  return parts.map((part) => {
    const span = spans.get(inLine(part.path)) ?? { start: 0, end: line.length };
    return { ...part, at: null, within: { start: start + span.start, end: start + span.end } };
  });
}

function dateOf({ attachment }: JsonObject): string | null {
  const { type, newDate } = objectOf(attachment);
  // A date is short; what is not might be anything.
  return type === "date_change" && typeof newDate === "string" ? newDate.slice(0, 40) : null;
}

function notesOf(dates: readonly string[], broken: { readonly count: number; readonly line: number }): Sentence[] {
  const notes: Sentence[] = [{ id: "capture.transcript-no-prompt", params: {} }];
  for (const date of dates) notes.push({ id: "capture.transcript-date", params: { date } });
  if (broken.count > 0) notes.push({ id: "capture.broken-lines", params: broken });
  return notes;
}

function recorded(
  first: JsonObject,
  model: string | undefined,
  parts: readonly FoundText[],
  leftOut: readonly string[],
  notes: readonly Sentence[],
): Recorded {
  const time = stringOf(first.timestamp);
  const { message: _message, ...said } = first;
  return {
    label: stringOf(first.sessionId) ?? "",
    ...stated({ time, model, version: stringOf(first.version) }),
    parts,
    leftOut,
    fields: flattenFields(said as JsonValue, "", new Set(["toolUseResult"])),
    notes,
    witness: { body: undefined, bodyAt: "", headers: null, responseHeaders: null, time, requestId: undefined },
  };
}

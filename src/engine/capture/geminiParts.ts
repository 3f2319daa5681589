import { BodyTexts, roleOf } from "./bodyTexts.ts";
import { arrayOf, isObject, type JsonObject, type JsonValue, objectOf } from "./json.ts";

/** Where Google's clients put the request inside a body: nowhere, or under one of these. */
const NESTS = ["request", "generateContentRequest"] as const;

/** The request inside a body for Google's Gemini API, with the path it stands under; null where there is none. */
export function geminiRequest(body: JsonObject): { readonly request: JsonObject; readonly under: string } | null {
  if (isGemini(body)) return { request: body, under: "" };
  for (const under of NESTS) {
    const request = body[under];
    if (isObject(request) && isGemini(request)) return { request, under: `${under}.` };
  }
  return null;
}

function isGemini(request: JsonObject): boolean {
  return arrayOf(request.contents).some(hasParts) || SYSTEM.some((key) => hasParts(request[key]));
}

function hasParts(content: JsonValue | undefined): boolean {
  return Array.isArray(objectOf(content).parts);
}

/** As JSON and as protocol buffers spell it. */
const SYSTEM = ["systemInstruction", "system_instruction"] as const;

/**
 * The prompt texts of a body for Google's Gemini API: system instruction, contents, tools; the request may be nested. Paths as
 * in {@link anthropicParts}.
 */
export function geminiParts(body: JsonObject, at: string): BodyTexts {
  const texts = new BodyTexts(at);
  const { request, under } = geminiRequest(body) ?? { request: body, under: "" };
  for (const key of SYSTEM) addContent(texts, request[key], under + key, "system");
  for (const [index, content] of arrayOf(request.contents).entries())
    addContent(texts, content, `${under}contents[${index}]`, objectOf(content).role ?? "user");
  texts.addTools(request.tools, `${under}tools`);
  return texts;
}

function addContent(texts: BodyTexts, content: JsonValue | undefined, path: string, role: JsonValue): void {
  texts.add(content, path, roleOf(role));
  for (const [index, item] of arrayOf(objectOf(content).parts).entries()) {
    const partPath = `${path}.parts[${index}]`;
    for (const [kind, value] of Object.entries(objectOf(item))) {
      if (kind === "text") texts.add(value, `${partPath}.text`, roleOf(role));
      else if (kind === "functionCall") texts.addStrings(objectOf(value).args, `${partPath}.${kind}.args`, "assistant");
      else if (kind === "functionResponse")
        texts.addStrings(objectOf(value).response, `${partPath}.${kind}.response`, "tool");
      else if (isObject(value)) texts.leaveOut(kind);
    }
  }
}

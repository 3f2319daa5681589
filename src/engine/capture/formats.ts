import { bareBody } from "./bareBody.ts";
import { claudeTap } from "./claudeTap.ts";
import type { ByteFormat, Format, TextFormat } from "./format.ts";

/** Formats that are JSON, a whole file or one value a line. The more specific first. */
export const formats: readonly Format[] = [
  claudeTap,
  bareBody("anthropic-body"),
  bareBody("openai-chat"),
  bareBody("openai-responses"),
  bareBody("gemini-body"),
];

/** Formats that are text but not JSON. What none of them claims is plain text. */
export const textFormats: readonly TextFormat[] = [];

/** Formats that are not text. */
export const byteFormats: readonly ByteFormat[] = [];

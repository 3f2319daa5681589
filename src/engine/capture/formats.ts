import { bareBody } from "./bareBody.ts";
import { ccViewer } from "./ccViewer.ts";
import { charles } from "./charles.ts";
import { claudeCodeRouter } from "./claudeCodeRouter.ts";
import { claudeCodeRouterText } from "./claudeCodeRouterText.ts";
import { claudeCodeTranscript } from "./claudeCodeTranscript.ts";
import { claudeTap } from "./claudeTap.ts";
import { claudeTapCompact } from "./claudeTapCompact.ts";
import { claudeTapLab } from "./claudeTapLab.ts";
import { claudeTrace } from "./claudeTrace.ts";
import { claudeTraceHtml } from "./claudeTraceHtml.ts";
import { cliProxyApi } from "./cliProxyApi.ts";
import { curl } from "./curl.ts";
import { fetchCopy } from "./fetchCopy.ts";
import type { ByteFormat, Format, TextFormat } from "./format.ts";
import { har } from "./har.ts";
import { litellm } from "./litellm.ts";
import { mitmproxyFlows } from "./mitmproxyFlows.ts";
import { powerShell } from "./powerShell.ts";
import { rawHttp } from "./rawHttp.ts";
import { tinglyBox } from "./tinglyBox.ts";

/** Formats that are JSON, a whole file or one value a line. The more specific first. */
export const formats: readonly Format[] = [
  claudeTap,
  claudeTapCompact,
  claudeTapLab,
  claudeTrace,
  har,
  charles,
  tinglyBox,
  claudeCodeRouter,
  litellm,
  bareBody("anthropic-body"),
  bareBody("openai-chat"),
  bareBody("openai-responses"),
  bareBody("gemini-body"),
];

/** Formats that are text but not JSON. What none of them claims is plain text. */
export const textFormats: readonly TextFormat[] = [
  rawHttp,
  cliProxyApi,
  ccViewer,
  claudeCodeTranscript,
  curl,
  claudeTraceHtml,
  powerShell,
  fetchCopy,
  claudeCodeRouterText,
];

/** Formats that are not text. */
export const byteFormats: readonly ByteFormat[] = [mitmproxyFlows];

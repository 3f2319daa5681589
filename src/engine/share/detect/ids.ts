import type { SecretKind } from "#engine/types.ts";
import type { Hit } from "./hit.ts";

/** Names of fields, headers and JSON keys whose values are ids or credentials, without case, hyphens and underscores. */
const NAMED: Readonly<Record<"account" | "session" | "key", ReadonlySet<string>>> = {
  account: new Set(
    `userid deviceid accountid accountuuid organizationid organizationuuid orgid anthropicorganizationid openaiorganization
     openaiproject chatgptaccountid installid installationid xcodexinstallationid machineid clientuuid enduser enduserid
     safetyidentifier teamid customerid user userapikeyalias userapikeyuserid userapikeyuseremail userapikeyteamid
     userapikeyorgid xuserid xdeviceid xaccountid parentaccountuuid`.split(/\s+/),
  ),
  session: new Set(
    `sessionid xsessionid xclaudecodesessionid xsessionaffinity sid requestid xrequestid xclientrequestid reqid rid cfray traceid
     xtraceid traceparent tracestate spanid xb3traceid xb3spanid xcloudtracecontext correlationid xcorrelationid conversationid
     threadid turnid rootturnid trajectoryid xcodexwindowid windowid promptcachekey previousresponseid responseid messageid
     msgid litellmcallid callid idempotencykey xidempotencykey xamznrequestid xamznrequestid xamzcfid xamznetraceid
     xamzntraceid uuid parentuuid leafuuid promptid agentid secwebsocketkey leafid id`.split(/\s+/),
  ),
  key: new Set(
    `authorization proxyauthorization cookie setcookie xapikey apikey xgoogapikey xauthtoken accesstoken xaccesstoken refreshtoken
     idtoken token secret clientsecret password passwd xamzsecuritytoken xcsrftoken xxsrftoken userapikey userapikeyhash
     secwebsocketprotocol xanthropicauth`.split(/\s+/),
  ),
};

/** Addresses of who asked, whatever network they are of. */
const CLIENTS = new Set(
  "xforwardedfor xrealip cfconnectingip trueclientip xclientip forwarded remoteaddr clientip".split(" "),
);

/** `metadata.user_id` as it was until it became JSON. */
const OLD_USER_ID = /user_([0-9a-f]{16,128})_account_([\w-]{0,64}?)_session_([\w-]{8,64})/g;

/** Ids by their JSON keys, in any depth of quoting; and headers by their names, one a line. */
const IN_TEXT =
  /(?<![\w-])(device_id|account_uuid|account_id|organization_uuid|session_id|sessionId|request_id|requestId|thread_id|turn_id|conversation_id|x-claude-code-session-id|x-session-id|x-client-request-id|x-request-id|request-id|cf-ray|anthropic-organization-id|chatgpt-account-id)(?:\\{0,8}["'])?[ \t]{0,4}:[ \t]{0,4}(?:\\{0,8}["'])?([\w-]{8,128})/gi;

const ACCOUNTS = /^(?:device|account|organization|anthropic|chatgpt)/i;

/** What a field's name says of its value: its kind; null where it says nothing. `id` only where nothing is above it. */
export function kindOfField(path: string): SecretKind | null {
  const last = path.replace(/(?:\[\d+\])+$/, "").replace(/^.*[.\]]/, "");
  const name = last.toLowerCase().replace(/[-_]/g, "");
  if (name === "id" && last !== path) return null;
  if (CLIENTS.has(name)) return "host";
  return (["key", "account", "session"] as const).find((kind) => NAMED[kind].has(name)) ?? null;
}

/** The ids in `metadata.user_id`, each of its parts by itself; the whole where it has none. */
export function findInUserId(value: string): Hit[] {
  const old = findOldUserIds(value);
  if (old.length > 0) return old;
  const inJson = /^\s{0,8}\{/.test(value)
    ? [...value.matchAll(/"[^"\\]{1,64}"\s{0,8}:\s{0,8}"([^"\\]{1,512})"/g)].map((match): Hit => {
        const end = match.index + match[0].length - 1;
        return { kind: "account", start: end - (match[1] ?? "").length, end };
      })
    : [];
  if (inJson.length > 0) return inJson;
  // What a blackout left of it is no id.
  return value.includes("\u2588") ? [] : [{ kind: "account", start: 0, end: value.length }];
}

/**
 * Ids of accounts, devices, sessions and requests in a text, by the names that stand before them.
 *
 * Misses: an id that nothing names, unless the same value is named elsewhere.
 */
export function findIds(text: string): Hit[] {
  const hits = findOldUserIds(text);
  for (const match of text.matchAll(IN_TEXT)) {
    const [written, name = "", value = ""] = match;
    if (!/\d/.test(value)) continue;
    const end = match.index + written.length;
    hits.push({ kind: ACCOUNTS.test(name) ? "account" : "session", start: end - value.length, end });
  }
  return hits;
}

function findOldUserIds(text: string): Hit[] {
  return [...text.matchAll(OLD_USER_ID)].flatMap((match) => {
    let from = match.index + "user_".length;
    return [match[1] ?? "", match[2] ?? "", match[3] ?? ""].flatMap((value, index): Hit[] => {
      const start = from;
      from += value.length + (index === 0 ? "_account_" : "_session_").length;
      return value === "" ? [] : [{ kind: "account", start, end: start + value.length }];
    });
  });
}

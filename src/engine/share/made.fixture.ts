/** What is made up for a capture: everything that should not leave, in one place. */
export interface Person {
  readonly user: string;
  readonly mail: string;
  readonly device: string;
  readonly session: string;
  readonly key: string;
  readonly host: string;
}

export const PERSON: Person = {
  user: "mwriter",
  mail: "m.writer@paper-and-ink.com",
  device: "4f1c".repeat(16),
  session: "0b9e2a14-77c1-4c55-9d3a-2f6b8c1d0e5f",
  key: "sk-ant-api03-Zq8x1Lw0Rt5vYb2N",
  host: "relay-7.lan",
};

/** The block with the date line, as Claude Code writes it. */
export const reminder = (sentence: string): string =>
  `<system-reminder>\nUse the following context:\n# currentDate\n${sentence}\n\n      IMPORTANT: it may not be relevant.\n</system-reminder>\n`;

/** A recorded call whose body holds a person's data in all the places that are known. */
export function madeCapture(person: Person, sentence: string, more = ""): string {
  const { user, mail, device, session, key, host } = person;
  const body = {
    model: "claude-made-up",
    system: [
      { type: "text", text: "x-anthropic-billing-header: cc_version=2.1.144.1a2; cc_entrypoint=cli; cch=0f3a9;" },
      {
        type: "text",
        text: `You don't guess. Working directory: /home/${user}/work/${user}/notes (C:\\Users\\${user}\\notes)`,
      },
    ],
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: reminder(sentence) },
          {
            type: "text",
            text: `Write to ${mail}. curl -H "Authorization: Bearer ${key}" http://${host}:8080/x ${more}`,
          },
        ],
      },
    ],
    tools: [{ name: "t", description: "It does one thing.", input_schema: {} }],
    metadata: { user_id: JSON.stringify({ device_id: device, account_uuid: "", session_id: session }) },
  };
  return JSON.stringify({
    timestamp: "2026-06-30T02:11:12+00:00",
    request_id: "req_0123456789ab",
    turn: 1,
    request: {
      method: "POST",
      path: "/v1/messages?beta=true",
      headers: {
        Host: `${host}:8080`,
        "User-Agent": "claude-cli/2.1.144 (external, cli)",
        "X-Claude-Code-Session-Id": session,
        "x-api-key": key,
        "Content-Length": String(JSON.stringify(body).length),
      },
      body,
    },
    response: { status: 200, headers: {}, body: {} },
    upstream_base_url: `http://${host}:8080`,
  });
}

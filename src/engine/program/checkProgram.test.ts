import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { joined } from "#engine/capture/inflateStream.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "#engine/marker/lists.ts";
import { sha256OfText } from "#engine/text/hash.ts";
import type { ProgramFinding } from "#engine/types.ts";
import { checkProgram } from "./checkProgram.ts";
import { bytesOf, disguised, tarHeader, tarOf, tgzOf, utf16Of } from "./fixtures/madeUp.ts";
import { scanner } from "./scanner.ts";

const MADE_UP = ["alpha.example", "beta.example", "gamma.example", "delta.example"];

const script = (list: readonly string[], key: number) =>
  `const a="${disguised(list, key)}";function b(c){return atob(c).split(",")}`;

/** What matters of a report, in one line a finding. */
async function check(bytes: Uint8Array, limit?: number) {
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const report = await checkProgram(file, limit === undefined ? {} : { limit });
  return { ...report, lines: report.findings.map(line) };
}

function line({ member, offset, encoding, disguise, count, published }: ProgramFinding): string {
  const how = disguise.kind === "clear" ? "clear" : `key ${disguise.key}`;
  const { list, match, common, of } = published;
  return `${member ?? "-"} @${offset} ${encoding} ${how}: ${count}, ${match} ${list} ${common}/${of}`;
}

describe("the check of a program", () => {
  it("names key, place and published list in a package, and what the package says it is", async () => {
    const stated = JSON.stringify({ name: "@anthropic-ai/claude-code", version: "2.1.150" });
    const code = `${script(KNOWN_DOMAINS, 91)};${script(LAB_KEYWORDS, 91)}`;
    const bytes = tgzOf({ "package/package.json": stated, "package/cli.js": code });
    const report = await check(bytes);
    expect(report.lines).toEqual([
      `package/cli.js @9 one-byte key 91: 147, same domains 147/147`,
      `package/cli.js @${code.indexOf("Pz4+")} one-byte key 91: 11, same keywords 11/11`,
    ]);
    expect(report.findings[0]?.sha256).toBe("c43f351e29ccc859044903c9589b3df98ca417d4c9a4de45fc805fb53336605a");
    expect(report.findings[1]?.sha256).toBe("7b8eab0e36af9b1c1479328b0a1992c6ad6a20b270220b2df17ed097661672ca");
    expect(report.package).toEqual({ name: "@anthropic-ai/claude-code", version: "2.1.150", applies: "yes" });
    expect(report.file.container).toBe("tgz");
    expect(report.members).toBe(2);
    expect(report.notes).toEqual([]);
  });

  it("tells a published list in part, in another order, and another list", async () => {
    const some = [...KNOWN_DOMAINS.slice(1, 6), ...MADE_UP];
    const turned = KNOWN_DOMAINS.toReversed();
    const report = await check(bytesOf([script(MADE_UP, 7), script(some, 0), script(turned, 200)].join(";")));
    expect(report.lines.map((text) => text.replace(/.*one-byte /, ""))).toEqual([
      "key 200: 147, order domains 147/147",
      "key 0: 9, part domains 5/147",
      "key 7: 4, none domains 0/147",
    ]);
    expect(report.findings[2]).toMatchObject({ entries: MADE_UP, sha256: sha256OfText(MADE_UP.join(",")) });
  });

  it("reads UTF-16, at odd offsets too, hidden and in clear", async () => {
    const code = `${script(MADE_UP, 91)};var d=["${KNOWN_DOMAINS.slice(1, 5).join('", "')}"]`;
    for (const before of ["", "x"]) {
      const report = await check(joined([bytesOf(before), utf16Of(code)]));
      expect(report.lines).toEqual([
        `- @${before.length + 2 * code.indexOf("sankuai")} utf-16le clear: 4, part domains 4/147`,
        `- @${before.length + 2 * 9} utf-16le key 91: 4, none domains 0/147`,
      ]);
    }
  });

  it("sees a published list in clear, joined or as an array, and no other list in clear", async () => {
    const whole = await check(bytesOf(`a="${KNOWN_DOMAINS.join(",")}"`));
    expect(whole.lines).toEqual(["- @3 one-byte clear: 147, same domains 147/147"]);
    const array = await check(bytesOf(`a=['${LAB_KEYWORDS.join("','")}']`));
    expect(array.lines).toEqual(["- @4 one-byte clear: 11, same keywords 11/11"]);
    expect((await check(bytesOf(`a="${MADE_UP.join(",")}"`))).lines).toEqual([]);
    expect((await check(bytesOf(`a=["deepseek","moonshot","gpt","claude","gemini"]`))).lines).toEqual([]);
  });

  it("finds any list under any key at any place, however the bytes come", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{2,12}[a-z]$/).map((label) => `${label}.example`);
    const names = fc.uniqueArray(name, { minLength: 3, maxLength: 40 });
    const noise = fc.stringMatching(/^[a-zA-Z0-9=;{}()"\u0000\u00ff-]{0,80}$/);
    fc.assert(
      fc.property(
        names,
        fc.nat(255),
        noise,
        noise,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        (list, key, before, after, wide, steps) => {
          const text = `${before}"${disguised(list, key)}"${after}`;
          const bytes = wide ? utf16Of(text) : bytesOf(text);
          const found: ProgramFinding[] = [];
          const scan = scanner(null, (finding) => found.push(finding));
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const step = steps[turn % steps.length] ?? 1;
            scan.push(bytes.subarray(at, at + step));
            at += step;
          }
          scan.end();
          const offset = (before.length + 1) * (wide ? 2 : 1);
          expect(found).toContainEqual(
            expect.objectContaining({ entries: list, offset, disguise: { kind: "base64", key } }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds a list that lies across the border between two reads", async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024).fill(0x20);
    const at = 4 * 1024 * 1024 - 1000;
    bytes.set(bytesOf(script(KNOWN_DOMAINS, 91)), at);
    const told: number[] = [];
    const report = await checkProgram(new Blob([bytes]), { onProgress: ({ done }) => told.push(done) });
    expect(report.findings.map(line)).toEqual([`- @${at + 9} one-byte key 91: 147, same domains 147/147`]);
    expect(told).toEqual([4 * 1024 * 1024, 5 * 1024 * 1024]);
  });

  it("takes a published list out of digits that stand around it", async () => {
    const digits = disguised(LAB_KEYWORDS, 91).replace(/=+$/, "");
    const report = await check(bytesOf(`\u0001p${digits}Pz4+\u0000`));
    expect(report.lines).toEqual(["- @2 one-byte key 91: 11, same keywords 11/11"]);
  });

  it("finds nothing in minified code, nor in noise", async () => {
    const react = fileURLToPath(new URL("../../../node_modules/react-dom/cjs/", import.meta.url));
    const code = readFileSync(`${react}react-dom-client.production.js`);
    expect((await check(code)).findings).toEqual([]);
    let state = 1;
    const noise = Uint8Array.from({ length: 300_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state >> 8;
    });
    expect((await check(noise)).findings).toEqual([]);
    expect((await check(bytesOf(btoa(String.fromCharCode(...noise.subarray(0, 90_000)))))).findings).toEqual([]);
  });

  it("reads zips, tars and compressed single files alike", async () => {
    const code = bytesOf(script(KNOWN_DOMAINS, 91));
    const stated = bytesOf(JSON.stringify({ name: "made-up", version: "1.0.0" }));
    const files = { "extension/package.json": stated, "extension/cli.js": code };
    const zip = await check(zipSync(files));
    expect(zip.lines).toEqual(["extension/cli.js @9 one-byte key 91: 147, same domains 147/147"]);
    expect(zip).toMatchObject({
      file: { container: "zip" },
      package: { name: "made-up", applies: "other" },
      members: 2,
    });
    expect((await check(zipSync(files, { level: 0 }))).lines).toEqual(zip.lines);
    const tar = await check(tarOf(files));
    expect(tar).toMatchObject({ file: { container: "tar" }, lines: zip.lines });
    const single = await check(gzipSync(code));
    expect(single).toMatchObject({
      file: { container: "gzip" },
      lines: [zip.lines[0]?.replace("extension/cli.js", "-")],
    });
    expect([...zip.notes, ...tar.notes, ...single.notes]).toEqual([]);
  });

  it("says where the program is, when its package holds only a starter", async () => {
    const stated = JSON.stringify({
      name: "@anthropic-ai/claude-code",
      version: "2.1.198",
      optionalDependencies: { "@anthropic-ai/claude-code-linux-x64": "2.1.198", other: "1.0.0" },
    });
    const report = await check(tgzOf({ "package/package.json": stated }));
    expect(report.package?.applies).toBe("no");
    expect(report.notes).toEqual([
      { id: "program.elsewhere", params: { count: 1, first: "@anthropic-ai/claude-code-linux-x64" } },
    ]);
  });
});

describe("a file that cannot be read to the end", () => {
  const good = { "package/a.js": script(KNOWN_DOMAINS, 91), "package/b.js": "x".repeat(2000) };

  it("gives what came before the break, and says so", async () => {
    const cut = await check(tgzOf(good).subarray(0, -200));
    expect(cut.notes.map(({ id }) => id)).toContain("program.unpack-broke");
    const tar = tarOf(good);
    const short = await check(tar.subarray(0, tar.length - 2048));
    expect(short.lines).toHaveLength(1);
    expect(short.notes).toEqual([{ id: "program.tar-broke", params: { how: "cutOff", members: 2 } }]);
    const wrong = await check(joined([tar.subarray(0, tar.length - 1024 - 2560), new Uint8Array(512).fill(0x41), tar]));
    expect(wrong.lines).toHaveLength(1);
    expect(wrong.notes).toEqual([{ id: "program.tar-broke", params: { how: "broken", members: 1 } }]);
  });

  it("is still looked through as it stands, where it claims to be a zip", async () => {
    const report = await check(joined([Uint8Array.of(0x50, 0x4b, 3, 4), bytesOf(script(MADE_UP, 5))]));
    expect(report.lines).toHaveLength(1);
    expect(report.notes).toEqual([{ id: "program.zip-broke", params: {} }]);
    expect(report.file.container).toBe("none");
  });

  it("never throws for what it holds", async () => {
    const zip = zipSync({ "a.js": bytesOf(script(MADE_UP, 5)) });
    const seeds = [tgzOf(good), tarOf(good), zip];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        async (which, changes) => {
          const bytes = Uint8Array.from(seeds[which] ?? []);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect((await check(bytes)).file.bytes).toBe(bytes.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is looked at up to a limit, and hashed whole", async () => {
    const bytes = tgzOf({ ...good, "package/c.js": script(MADE_UP, 3) });
    const report = await check(bytes, 4000);
    expect(report.notes).toEqual([{ id: "program.too-large", params: { megabytes: 0 } }]);
    expect(report.lines).toHaveLength(1);
    expect(report.file.sha256).toBe((await check(bytes)).file.sha256);
  });

  it("may be empty, or hold what is packed itself, and that is said", async () => {
    expect((await check(new Uint8Array())).notes).toEqual([{ id: "program.empty", params: {} }]);
    const report = await check(tgzOf({ "package/inner.tgz": tgzOf(good) }));
    expect(report.notes).toEqual([{ id: "program.packed-inside", params: { count: 1, first: "package/inner.tgz" } }]);
  });

  it("may have long names, by pax or by GNU", async () => {
    const name = `package/${"deep/".repeat(30)}cli.js`;
    const record = ` path=${name}\n`;
    const pax = `${record.length + 3}${record}`;
    const code = bytesOf(script(MADE_UP, 3));
    const padded = (bytes: Uint8Array) => joined([bytes, new Uint8Array((512 - (bytes.length % 512)) % 512)]);
    for (const [type, text] of [
      ["x", pax],
      ["L", `${name}\0`],
    ] as const) {
      const head = joined([tarHeader("@long", text.length, type), padded(bytesOf(text))]);
      const tar = joined([head, tarHeader("short", code.length, "0"), padded(code), new Uint8Array(1024)]);
      expect((await check(tar)).findings[0]?.member).toBe(name);
    }
  });
});

import { describe, expect, it } from "vitest";
import { pinnedLinks } from "./fixtures/pinnedLinks.ts";
import { fromLink } from "./fromLink.ts";

describe("a link of version 1 opens for ever", () => {
  it.each(pinnedLinks)("$holds", async ({ link, passphrase, opens }) => {
    expect(await fromLink(link, passphrase === undefined ? {} : { passphrase })).toEqual(opens);
    // As `location.hash` gives it, and as somebody may copy it.
    expect(await fromLink(link.slice(1), passphrase === undefined ? {} : { passphrase })).toEqual(opens);
  });
});

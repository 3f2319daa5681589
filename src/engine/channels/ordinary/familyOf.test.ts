import { expect, it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import { invisibleRanges } from "#engine/text/invisible.ts";
import { isIn } from "#engine/text/scripts.ts";
import { familyOf } from "./familyOf.ts";

it("every invisible code point is among those of the channel it is counted to", () => {
  for (const [from, to] of invisibleRanges) {
    for (let point = from; point <= to; point += 1) {
      const channel = channels.find(({ id }) => id === familyOf(point));
      expect(isIn(point, channel?.points ?? []), point.toString(16)).toBe(true);
    }
  }
});

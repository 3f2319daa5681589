import { words } from "#messages/index.ts";
import { View } from "#ui/parts/View.tsx";
import { addressOf, useRoute } from "#ui/route.ts";
import { BeyondBytes } from "./BeyondBytes.tsx";
import { ClaimTable } from "./ClaimTable.tsx";
import { CheckProgram } from "./program/CheckProgram.tsx";
import { Timeline } from "./Timeline.tsx";

/** What there is about what is said, each under its own address. Any other segment is the id of a claim. */
const places = [
  { at: [], label: "claims.title", lead: "claims.lead", Shown: ClaimTable },
  { at: ["timeline"], label: "claims.timeline", lead: "claims.timeline-lead", Shown: Timeline },
  { at: ["program"], label: "program.title", lead: "program.lead", Shown: CheckProgram },
  { at: ["beyond"], label: "claims.beyond", lead: "claims.beyond-lead", Shown: BeyondBytes },
] as const;

/** What is said about the marker, held against what can be seen. */
export function Claims() {
  const { rest } = useRoute();
  const here = places.find(({ at }) => at[0] === rest[0]) ?? places[0];
  return (
    <View
      key={here.label}
      title={words(here.label)}
      lead={words(here.lead)}
      places={{
        label: words("claims.places"),
        of: places.map(({ at, label }) => ({
          href: addressOf("claims", ...at),
          label: words(label),
          current: label === here.label,
        })),
      }}
    >
      <here.Shown />
    </View>
  );
}

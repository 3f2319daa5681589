import { words } from "#messages/index.ts";
import { View } from "#ui/parts/View.tsx";
import { addressOf, useRoute } from "#ui/route.ts";
import { DateLine } from "./dateLine/DateLine.tsx";
import { HideAndFind } from "./hiding/HideAndFind.tsx";
import { Survival } from "./survival/Survival.tsx";

/** What is simulated, each under its own address. */
const places = [
  { at: [], label: "simulate.date-line", lead: "simulate.date-line-lead", Shown: DateLine },
  { at: ["hide"], label: "hiding.title", lead: "hiding.lead", Shown: HideAndFind },
  { at: ["survive"], label: "survival.title", lead: "survival.lead", Shown: Survival },
] as const;

/** Hidden messages made before one's eyes: the date line's, any channel's, and what becomes of them on the way. */
export function Simulate() {
  const { rest } = useRoute();
  const here = places.find(({ at }) => at[0] === rest[0]) ?? places[0];
  return (
    <View
      key={here.label}
      title={words(here.label)}
      lead={words(here.lead)}
      places={{
        label: words("simulate.places"),
        of: places.map(({ at, label }) => ({
          href: addressOf("simulate", ...at),
          label: words(label),
          current: label === here.label,
        })),
      }}
    >
      <here.Shown />
    </View>
  );
}

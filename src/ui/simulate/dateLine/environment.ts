import { create } from "zustand";
import { type DateLineEnvironment, resolveTimeZone } from "#engine/index.ts";
import { type MarkerState, markerStates } from "#ui/decode/examples.ts";
import { addressOf } from "#ui/route.ts";

/** What the visitor has set, exactly as it was typed. Kept while other views are looked at, and nowhere else. */
export interface Environment {
  /** Whether there is a base URL at all; what was typed stays while there is none. */
  readonly isSet: boolean;
  readonly baseUrl: string;
  /** The time-zone setting, as a system has it. */
  readonly zone: string;
  /** `2026-06-30`; empty while none is chosen. */
  readonly date: string;
  /** How the sentence is taken to Decode: where a request has it, or alone. */
  readonly place: "expected" | "bare";
}

/** The day of the published vectors. */
export const DATE = "2026-06-30";

/** Hosts that lead to each pair of host bits, by `knownDomain` and `labKeyword`. */
export const hostsOf = {
  "00": "gateway.example",
  "10": "packyapi.com",
  "01": "moonshot-proxy.example",
  "11": "moonshot.ai",
} as const;

/** An environment in which the rules write this state. */
export function environmentOf({ knownDomain, labKeyword, listedTimeZone }: MarkerState): Partial<Environment> {
  return {
    isSet: true,
    baseUrl: `https://${hostsOf[`${knownDomain}${labKeyword}`]}`,
    zone: listedTimeZone === 1 ? "Asia/Shanghai" : "Europe/Berlin",
  };
}

/** A state as it stands in an address: `101`. */
export function stateCode({ knownDomain, labKeyword, listedTimeZone }: MarkerState): string {
  return `${knownDomain}${labKeyword}${listedTimeZone}`;
}

/** The state that an address names, as in `#simulate/state/101`; undefined where it names none. */
export function stateAt([place, code]: readonly string[]): MarkerState | undefined {
  return place === "state" ? markerStates.find((state) => stateCode(state) === code) : undefined;
}

const start: Environment = {
  isSet: true,
  baseUrl: "https://sub.packyapi.com/v1",
  zone: "Asia/Shanghai",
  date: DATE,
  place: "expected",
};

export const useEnvironment = create<Environment>()(() => start);

/** Changes what is set. An address that named a state names it no more: what a visitor sets stands in no address. */
export function setEnvironment(change: Partial<Environment>): void {
  useEnvironment.setState(change);
  if (location.hash.startsWith(addressOf("simulate", "state"))) history.replaceState(null, "", addressOf("simulate"));
}

/** What the program looks at. */
export function seenOf({ isSet, baseUrl, zone, date }: Environment): DateLineEnvironment {
  return { baseUrl: isSet ? baseUrl : null, timeZone: resolveTimeZone(zone), date: date === "" ? DATE : date };
}

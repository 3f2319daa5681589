import type { NoParams } from "#engine/types.ts";
import type { ClaimId } from "./claims.ts";
import type { EventId } from "./timeline.ts";

/** Each record says what the claim is, what the bytes would have to show, and what the evidence is. */
type RecordSentences = { [Id in ClaimId as `claims.${Id}` | `claims.${Id}-needs` | `claims.${Id}-evidence`]: NoParams };

type EventSentences = { [Id in EventId as `claims.event-${Id}`]: NoParams };

export type ClaimSentences = RecordSentences &
  EventSentences & {
    "claims.recorded": NoParams;
    "claims.example-host": NoParams;
    "claims.example-outside": NoParams;
    "claims.example-gate": NoParams;
    "claims.example-zone": NoParams;
    "claims.example-official": NoParams;
    "claims.example-zero-width": NoParams;
    "claims.example-tags": NoParams;
    "claims.example-white-space": NoParams;
    "claims.example-alibaba": NoParams;
    "claims.example-nfkc": NoParams;
    "claims.example-three-bits": NoParams;
    /** `count`: of findings that ordinary use does not explain. `place`: `"line"` where one of them stands at the date line. */
    "claims.mark-invisible": { count: number; place: "line" | "elsewhere" };
    "claims.mark-no-invisible": NoParams;
    "claims.mark-tags": { count: number; place: "line" | "elsewhere" };
    "claims.mark-no-tags": NoParams;
    "claims.mark-white-space": { count: number; place: "line" | "elsewhere" };
    "claims.mark-no-white-space": NoParams;
    /** `bytes`: of the largest payload read. */
    "claims.mark-payload": { bytes: number };
    "claims.mark-three-bits": NoParams;
    "claims.mark-plain": NoParams;
    "claims.mark-no-line": NoParams;
    "claims.mark-marked-line": NoParams;
    "claims.mark-slash-plain-apostrophe": NoParams;
    "claims.mark-apostrophe-without-slash": NoParams;
    "claims.mark-other-apostrophe": { point: string };
    "claims.mark-official-marked": NoParams;
    "claims.mark-official-plain": NoParams;
    "claims.mark-version": { version: string; marked: "yes" | "no" };
    "claims.mark-sent-to": { host: string };
    "claims.mark-stable": { point: string };
  };

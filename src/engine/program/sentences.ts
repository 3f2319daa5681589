import type { NoParams } from "#engine/types.ts";

/** What this folder may say of a file that it could not read to the end. */
export interface ProgramSentences {
  "program.empty": NoParams;
  /** The package names others, one for each platform, that hold the program itself. */
  "program.elsewhere": { readonly count: number; readonly first: string };
  /** A compressed file ended early, is damaged or has the wrong checksum; `bytes` came out of it until then. */
  "program.unpack-broke": { readonly how: "cutOff" | "damaged" | "wrongChecksum"; readonly bytes: number };
  "program.tar-broke": { readonly how: "cutOff" | "broken"; readonly members: number };
  "program.zip-broke": NoParams;
  /** Files of a zip that are encrypted or packed in a way that is not known here. */
  "program.members-unread": { readonly count: number; readonly first: string };
  /** Not looked into any further. */
  "program.too-large": { readonly megabytes: number };
  "program.too-many-members": { readonly limit: number };
  "program.long-runs": { readonly count: number; readonly limit: number };
  /** A member is itself compressed or packed: it is looked through as it stands. */
  "program.packed-inside": { readonly count: number; readonly first: string };
}

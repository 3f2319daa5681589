import { versionApplies } from "#engine/marker/versionApplies.ts";
import type { ProgramReport } from "#engine/types.ts";

/** What a package says of itself. */
export interface StatedPackage extends NonNullable<ProgramReport["package"]> {
  /** Packages that it leaves the program itself to, one for each platform: then it holds a starter and no more. */
  readonly platforms: readonly string[];
}

/** More than any package says of itself. */
export const LONGEST_PACKAGE_JSON = 1024 * 1024;

/** The package, and those of its platforms: the rules were read in these and in no other. */
const CLAUDE_CODE = /^@anthropic-ai\/claude-code(?:-[a-z0-9-]+)?$/;

/** `package/package.json`, as npm packs it; `package.json`, `extension/package.json` in a zip. Not those of what it depends on. */
export function isPackageJson(member: string): boolean {
  return /^(?:\.\/)?(?:[^/]+\/)?package\.json$/.test(member);
}

/** Name, version and packages of its platforms, as a package states them; null where it states none. They are its maker's word. */
export function packageOf(bytes: Uint8Array): StatedPackage | null {
  let stated: unknown;
  try {
    stated = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof stated !== "object" || stated === null || !("name" in stated) || !("version" in stated)) return null;
  const { name, version } = stated;
  const optional: unknown = "optionalDependencies" in stated ? stated.optionalDependencies : null;
  if (typeof name !== "string" || typeof version !== "string") return null;
  // npm takes no longer ones.
  if (name.length > 214 || version.length > 256) return null;
  const platforms =
    typeof optional === "object" && optional !== null
      ? Object.keys(optional).filter((other) => other.startsWith(`${name}-`) && other.length <= 214)
      : [];
  return { name, version, applies: CLAUDE_CODE.test(name) ? versionApplies(version) : "other", platforms };
}

import { joined } from "#engine/capture/inflateStream.ts";
import type { ProgramFinding, ProgramReport, Sentence } from "#engine/types.ts";
import { isPackageJson, LONGEST_PACKAGE_JSON, packageOf, type StatedPackage } from "./packageJson.ts";
import { LONGEST_RUN } from "./runs.ts";
import { type Scanner, scanner } from "./scanner.ts";
import type { Members } from "./tar.ts";

/** More findings than anybody reads; those that share most with a published list are kept. */
const MOST_FINDINGS = 100;

/** An archive of more files is none that a program is given out in. */
const MOST_MEMBERS = 100_000;

/** Everything that is learnt of a program while its files go by, one after another. */
export class Inspection implements Members {
  private readonly limit: number;
  private current: Scanner | null = null;
  private findings: ProgramFinding[] = [];
  private found = 0;
  private members = 0;
  private unpacked = 0;
  private tooLong = 0;
  private stopped: Sentence | null = null;
  private readonly packed = { count: 0, first: "" };
  private member: string | null = null;
  /** The pieces of the file that says what the package is; null while another file goes by. */
  private stated: Uint8Array[] | null = null;
  private statedLength = 0;
  private package: StatedPackage | null = null;
  private isFirstPiece = true;

  /** @param limit bytes, of all files together */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Nothing more is looked at: the limit is reached. */
  get full(): boolean {
    return this.stopped !== null;
  }

  /** A file begins; without a name where it is not in a package. */
  begin(name: string | null): void {
    if (name !== null && !this.full && ++this.members > MOST_MEMBERS) {
      this.stopped = { id: "program.too-many-members", params: { limit: MOST_MEMBERS } };
    }
    this.member = name;
    this.isFirstPiece = true;
    const wanted = name !== null && this.package === null && isPackageJson(name);
    this.stated = wanted ? [] : null;
    this.statedLength = 0;
    this.current = scanner(name, (finding) => this.take(finding));
  }

  data(bytes: Uint8Array): void {
    this.unpacked += bytes.length;
    if (this.unpacked > this.limit && !this.full) {
      this.stopped = { id: "program.too-large", params: { megabytes: Math.round(this.limit / 1_000_000) } };
    }
    if (this.full) return;
    if (this.isFirstPiece && this.member !== null && isPacked(bytes)) {
      if (this.packed.count++ === 0) this.packed.first = this.member;
    }
    this.isFirstPiece = false;
    this.stated?.push(bytes);
    this.statedLength += bytes.length;
    if (this.statedLength > LONGEST_PACKAGE_JSON) this.stated = null;
    this.current?.push(bytes);
  }

  end(): void {
    this.current?.end();
    this.tooLong += this.current?.tooLong() ?? 0;
    this.current = null;
    if (this.stated !== null) this.package = packageOf(joined(this.stated));
    this.stated = null;
  }

  conclude(): Pick<ProgramReport, "unpacked" | "members" | "package" | "findings" | "more"> {
    const findings = this.best();
    const { unpacked, members, found } = this;
    const { name, version, applies } = this.package ?? { name: null };
    const stated = name === null ? null : { name, version, applies };
    return { unpacked, members, package: stated, findings, more: found - findings.length };
  }

  notes(): readonly Sentence[] {
    const notes: Sentence[] = this.stopped === null ? [] : [this.stopped];
    const { platforms } = this.package ?? { platforms: [] };
    const [first] = platforms;
    if (first !== undefined) notes.push({ id: "program.elsewhere", params: { count: platforms.length, first } });
    if (this.packed.count > 0) notes.push({ id: "program.packed-inside", params: { ...this.packed } });
    if (this.tooLong > 0) {
      notes.push({ id: "program.long-runs", params: { count: this.tooLong, limit: LONGEST_RUN } });
    }
    return notes;
  }

  private take(finding: ProgramFinding): void {
    this.found++;
    this.findings.push(finding);
    if (this.findings.length > 2 * MOST_FINDINGS) this.findings = this.best();
  }

  /** Sorting keeps the order of what is equal: as they stand in the file. */
  private best(): ProgramFinding[] {
    return this.findings.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_FINDINGS);
  }
}

function weight({ published: { match, common } }: ProgramFinding): number {
  return (match === "same" ? 2000 : match === "order" ? 1000 : 0) + common;
}

/** gzip, zip, zstd, xz, and what of them is recognised by more than a byte. */
function isPacked([a, b, c, d]: Uint8Array): boolean {
  if (a === 0x1f && b === 0x8b) return true;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return true;
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return true;
  return a === 0xfd && b === 0x37 && c === 0x7a && d === 0x58;
}

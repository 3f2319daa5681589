import { pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { glyphOf } from "#ui/decode/glyph.ts";
import styles from "./Disguise.module.css";

interface FirstBytesProps {
  readonly base64: string;
  readonly bytes: Uint8Array;
  readonly plain: Uint8Array;
  readonly keyByte: number;
}

/** Groups of four base64 digits: as many columns as a phone has room for. */
const GROUPS = 3;

/** Two hexadecimal digits. */
export function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** The first bytes of a disguised text, each column one byte on its way from the digits above to the letter below. */
export function FirstBytes({ base64, bytes, plain, keyByte }: FirstBytesProps) {
  const first = [...bytes.subarray(0, GROUPS * 3)];
  const letters = [...plain.subarray(0, GROUPS * 3)];
  const groups = Array.from({ length: GROUPS }, (_, index) => base64.slice(index * 4, index * 4 + 4));
  return (
    <table className={styles.bytes}>
      <caption className="unseen">{words("simulate.disguise-table")}</caption>
      <tbody>
        <tr>
          <th scope="row">{words("simulate.disguise-row-digits")}</th>
          {groups.map((digits, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column, never reordered
            <td key={index} colSpan={3} className={styles.digits}>
              {digits}
            </td>
          ))}
        </tr>
        <Row label={words("simulate.disguise-row-byte")} cells={first.map(hexByte)} />
        <Row label={words("simulate.disguise-row-key")} cells={first.map(() => hexByte(keyByte))} />
        <Row label={words("simulate.disguise-row-plain")} cells={letters.map(hexByte)} />
        <tr className={styles.letters}>
          <th scope="row">{words("simulate.disguise-row-character")}</th>
          {letters.map((byte, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column, never reordered
            <td key={index}>
              <Glyphs glyphs={[glyphOf(pointAt(String.fromCharCode(byte), 0))]} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Row({ label, cells }: { readonly label: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column, never reordered
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

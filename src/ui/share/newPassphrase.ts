/** 32 letters and digits that nobody takes for one another, in any hand: five bits each. */
const letters = "abcdefghijkmnpqrstuvwxyz23456789";

const groups = 6;
const groupLength = 4;

/** A passphrase of 120 random bits: six groups of four, to be copied or read out. `random` fills what it is given. */
export function newPassphrase(random: (bytes: Uint8Array) => void): string {
  const bytes = new Uint8Array(groups * groupLength);
  random(bytes);
  // 256 is a multiple of 32: each letter is as likely as another.
  const drawn = Array.from(bytes, (byte) => letters[byte % letters.length]);
  return Array.from({ length: groups }, (_, group) =>
    drawn.slice(group * groupLength, (group + 1) * groupLength).join(""),
  ).join("-");
}

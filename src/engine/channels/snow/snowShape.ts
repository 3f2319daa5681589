import { noiseBits } from "#engine/channels/digits/noiseBits.ts";
import type { Survey } from "#engine/channels/scan/survey.ts";
import { type Blocks, blocksOf } from "./blocks.ts";

/** Three bytes: fewer blocks say nothing. */
const LEAST = 8;

/**
 * White space at line ends that is laid out as SNOW does and whose blocks vary as those of a message do, whether or not it can be read.
 * Indented blank lines and columns filled up with spaces have blocks of a few lengths, or too long ones. Null where there is none.
 */
export function snowShape({ text, lines }: Survey): Blocks | null {
  for (const blocks of blocksOf(text, lines)) {
    const { sizes } = blocks;
    if (sizes.length >= LEAST && new Set(sizes).size >= 4 && noiseBits(sizes, 8) >= 1.5 * sizes.length) return blocks;
  }
  return null;
}

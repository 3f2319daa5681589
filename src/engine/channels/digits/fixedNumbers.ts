/** Numbers of so many digits each, the most significant first. Null where the digits do not come out even, or a number is too large. */
export function fixedNumbers(
  digits: Uint8Array,
  { base, width, most }: { readonly base: number; readonly width: number; readonly most: 0xff | 0xffff },
): Uint16Array | null {
  if (digits.length === 0 || digits.length % width !== 0) return null;
  const numbers = new Uint16Array(digits.length / width);
  for (let index = 0, at = 0; index < numbers.length; index++) {
    let number = 0;
    for (const end = at + width; at < end; at++) number = number * base + (digits[at] ?? 0);
    if (number > most) return null;
    numbers[index] = number;
  }
  return numbers;
}

/** A text of bytes as it can be shown: printable ASCII as it is, a middle dot for the rest. */
export function printable(text: string): string {
  return text.replace(/[^ -~]/g, "\u00B7");
}

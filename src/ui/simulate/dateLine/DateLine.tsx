export function DateLine() {
  return null;
}

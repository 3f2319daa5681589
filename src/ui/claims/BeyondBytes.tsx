export function BeyondBytes() {
  return null;
}

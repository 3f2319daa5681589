export function Survival() {
  return null;
}

export function HideAndFind() {
  return null;
}

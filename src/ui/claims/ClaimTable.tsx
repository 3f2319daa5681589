export function ClaimTable() {
  return null;
}

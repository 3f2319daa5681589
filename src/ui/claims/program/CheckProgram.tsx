export function CheckProgram() {
  return null;
}

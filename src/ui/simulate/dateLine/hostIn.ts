/** The host name in what somebody typed as one: a name, with or without port and path, or a whole address. Null where there is none. */
export function hostIn(typed: string): string | null {
  try {
    return new URL(typed.includes("://") ? typed : `https://${typed}`).hostname.toLowerCase() || null;
  } catch {
    return null;
  }
}

/** Whether a fragment claims to be a link, of this version of links or of another. `#try-pair` does not. */
export function isLinkFragment(fragment: string): boolean {
  return /^#\d{1,9}\./.test(fragment);
}

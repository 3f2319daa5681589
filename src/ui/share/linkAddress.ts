/** The page's own address with a link's fragment (`#1.…`): also where the page is a file. */
export function linkAddress(fragment: string): string {
  return location.href.replace(/[?#].*$/s, "") + fragment;
}

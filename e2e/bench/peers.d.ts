/** What of a peer is called. It has no types of its own. */
declare module "anti-trojan-source" {
  export function hasConfusables(options: { sourceText: string; detailed: true }): readonly unknown[];
  export function hasConfusables(options: { sourceText: string }): boolean;
}

/** Somebody masked it already: `***`, `[REDACTED]`, `<removed>`. */
export function isMasked(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token)\s{1,4}/i, "");
  return (
    /^[\s*.\u2022\u2588xX?_-]{0,200}$/.test(bare) ||
    /^(?:\[|<|\{)?(?:redacted|removed|masked|hidden|normalized|dummy)(?:\]|>|\})?$/i.test(bare)
  );
}

/** In a text: masked, or never more than a stand-in: `<token>`, `$TOKEN`, `YOUR_KEY`. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token)\s{1,4}/i, "");
  return isMasked(value) || /^(?:[<${%*[(]|\\?\$)/.test(bare) || /^(?:your|example|dummy|fake)(?![a-z])/i.test(bare);
}

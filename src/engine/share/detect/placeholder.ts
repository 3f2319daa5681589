/** Somebody masked it already, or it was never more than a stand-in: `***`, `[REDACTED]`, `<token>`, `$TOKEN`, `YOUR_KEY`. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token)\s{1,4}/i, "");
  return (
    /^[\s*.\u2022\u2588xX?_-]{0,200}$/.test(bare) ||
    /^(?:[<${%*[(]|\\?\$)/.test(bare) ||
    /^(?:your|my|some|the|example|dummy|fake|test|none|null|undefined|true|false)(?![a-z])/i.test(bare) ||
    /^(?:redacted|removed|masked|hidden)$/i.test(bare) ||
    /\[(?:redacted|removed|masked)\]|<(?:normalized|dummy|redacted|removed|masked)>/i.test(value.slice(0, 400))
  );
}

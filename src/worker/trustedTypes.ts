/** The part of the Trusted Types interface that is needed here; TypeScript's own library has none yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Admits the one kind of script URL this page makes: `blob:`, for the engine's inline worker, which inherits the page's
 * policy as a worker loaded from a URL would not. Everything else stays refused.
 *
 * @throws TypeError where a policy named `default` was made before.
 */
export function allowScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      if (url.startsWith("blob:")) return url;
      throw new TypeError(`Not a script of this page: ${url.slice(0, 100)}`);
    },
  });
}

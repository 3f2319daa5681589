import { readdirSync } from "node:fs";
import type { BrowserContext, Request } from "@playwright/test";
import { builtSite } from "./builtSite.ts";

const built = new Set(readdirSync(builtSite, { recursive: true }).map((path) => `/${path}`));
built.add("/");

/**
 * Writes down each request that should not have been: anything but a plain GET of a built file while the page loads,
 * and anything at all afterwards. Requests that the page's own policy stopped count too: nobody should have tried.
 *
 * Misses: sockets, and what Firefox's driver does not report. That those cannot leave is what privacy.spec.ts proves.
 */
export class NetworkWatch {
  readonly offences: string[] = [];
  readonly #origin: string;
  #loading = true;

  constructor(context: BrowserContext, origin: string) {
    this.#origin = origin;
    context.on("request", (request) => this.#see(request));
  }

  /** The page starts to load: its files may come. */
  loads(): void {
    this.#loading = true;
  }

  /** The page has loaded: from now on every request is one too many. */
  loaded(): void {
    this.#loading = false;
  }

  #see(request: Request): void {
    const url = new URL(request.url());
    // These never touch a network.
    if (["blob:", "data:", "about:"].includes(url.protocol)) return;
    const file =
      request.method() === "GET" && url.origin === this.#origin && url.search === "" && built.has(url.pathname);
    if (!(this.#loading && file)) {
      this.offences.push(`${request.method()} ${request.url()}${this.#loading ? "" : " after the page had loaded"}`);
    }
  }
}

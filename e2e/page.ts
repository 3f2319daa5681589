import { AxeBuilder } from "@axe-core/playwright";
import {
  type Browser,
  test as base,
  chromium,
  expect,
  firefox,
  type LaunchOptions,
  type Locator,
  type Page,
} from "@playwright/test";
import type { MessageId } from "../src/messages/index.ts";
import { inItself, type Locale, localeFor, locales } from "../src/messages/locale.ts";
import { speaker } from "../src/messages/speak.ts";
import { NetworkWatch } from "./network.ts";
import { patternOf } from "./pattern.ts";
import { browserEnvironment, findChromium, findFirefox } from "./setup/browsers.mjs";

/** The two captures, as the page names them. */
export type Side = "A" | "B";

/** A file that a test brings: its bytes, or text that stands in UTF-8. */
export type BroughtFile = { name: string; bytes: Uint8Array | string };

/** What a spec may set with `test.use`. */
export type TelltaleOptions = {
  /** The spec tries to send things out on purpose, so the watch over network and console stays off. */
  provokesNetwork: boolean;
};

/** The page in the verbs of those who use it. Finds everything by role and name, as they do. */
export class TelltalePage {
  readonly page: Page;
  /** The language that the page is expected to speak: the one that the browser of this run asks for, until it goes over to another. */
  locale: Locale;
  readonly #network: NetworkWatch;

  constructor(page: Page, network: NetworkWatch, locale: Locale) {
    this.page = page;
    this.#network = network;
    this.locale = locale;
  }

  /**
   * The words for an id, in the language of this run. Specs name buttons, regions and sentences by it, never by English words:
   * `page.getByRole("button", { name: telltale.t("page.swap"), exact: true })`,
   * `page.getByRole("region", { name: telltale.t("page.capture", { side: "A" }) })`. So every spec holds in every language.
   */
  t(id: MessageId, params: Readonly<Record<string, string | number>> = {}): string {
    return speaker(this.locale).words(id, params);
  }

  /** Opens the page, at a link's fragment if one is given, and waits until it has fetched all it ever will. */
  async open(fragment = ""): Promise<void> {
    this.#network.loads();
    await this.page.goto(`./${fragment}`);
    // While the page fetches ahead what it may need later, its root says so.
    await this.page.locator("html:not([data-fetching])").waitFor({ state: "attached" });
    // Then half a second without anything new, told by the page's own clock: it stands still while the page computes.
    await this.page.evaluate(async () => {
      for (let fetched = 0, quiet = 0; quiet < 5; quiet += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { length } = performance.getEntriesByType("resource");
        if (length > fetched) quiet = 0;
        fetched = length;
      }
    });
    this.#network.loaded();
  }

  /** The same where only some of the parameters are known, or matter: what else stands there may be anything. */
  like(id: MessageId, params: Readonly<Record<string, string | number>> = {}): RegExp {
    return patternOf(this.locale, id, params);
  }

  /** Goes over to the other language by the button that is named in it. */
  async goOver(): Promise<void> {
    const other = locales.find((locale) => locale !== this.locale) ?? "en";
    await press(this.page.getByRole("button", { name: inItself[other].goOver, exact: true }));
    this.locale = other;
    await expect(this.page.locator("html")).toHaveAttribute("lang", other);
  }

  capture(side: Side): Locator {
    return this.page.getByRole("region", { name: this.t("page.capture", { side }), exact: true });
  }

  reading(): Locator {
    return this.page.getByRole("region", { name: this.t("page.reading"), exact: true });
  }

  /** What is said of one capture. */
  card(side: Side): Locator {
    return this.reading().getByRole("article", { name: this.t("page.reading-of", { side }) });
  }

  findings(): Locator {
    return this.page.getByRole("region", { name: this.t("page.findings"), exact: true });
  }

  /** Puts text on the clipboard and presses the paste keys in the capture, so that the browser's own clipboard has its say. */
  async paste(side: Side, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.capture(side).getByRole("textbox").first().focus();
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** Drops files on the capture. The events are made in the page: no driver can drag a file in from outside. */
  async drop(side: Side, ...files: readonly BroughtFile[]): Promise<void> {
    await this.dropOn(this.capture(side), ...files);
  }

  /** The same on anything else that can be dropped on. */
  async dropOn(target: Locator, ...files: readonly BroughtFile[]): Promise<void> {
    const brought = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
    await target.evaluate((element, brought) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of brought) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      }
      for (const kind of ["dragenter", "dragover", "drop"]) {
        element.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
      }
    }, brought);
  }

  /** Opens a file, given by path or by content, through the capture's button and the browser's file chooser. */
  async openFile(side: Side, file: string | BroughtFile): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await press(this.capture(side).getByRole("button", { name: this.t("page.open-file") }));
    const chosen =
      typeof file === "string"
        ? file
        : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) };
    await (await chooser).setFiles(chosen);
  }

  /** The bytes that the capture gives back when asked for them. */
  saveExactBytes(side: Side): Promise<Uint8Array> {
    return this.saved(this.capture(side).getByRole("button", { name: this.t("page.save-exact") }));
  }

  /**
   * The bytes of the file that a button saves. Taken where the page hands them to the browser, and the download itself left
   * out: Playwright does not hear of one in the Firefox that people use, and can stall over it.
   */
  async saved(button: Locator): Promise<Uint8Array> {
    const handedOver = await this.page.evaluateHandle(() => {
      const blobs: Blob[] = [];
      const made = new Map<string, Blob>();
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL(blob);
        made.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
        const blob = made.get(this.href);
        if (blob !== undefined) blobs.push(blob);
      };
      return blobs;
    });
    await expect(button).not.toHaveAttribute("aria-disabled", "true", { timeout: 30_000 });
    await press(button);
    await expect.poll(() => handedOver.evaluate((blobs) => blobs.length)).toBe(1);
    return Uint8Array.from(
      await handedOver.evaluate(async ([blob]) => [...new Uint8Array((await blob?.arrayBuffer()) ?? [])]),
    );
  }

  /**
   * Writes into a field, in place of what stood there. All but the last key is filled in at one go: that alone the page would not hear of
   * in the Firefox that people use, and key by key a long text takes its time.
   */
  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text.slice(0, -1));
    await field.pressSequentially(text.slice(-1));
  }

  async clear(side: Side): Promise<void> {
    await press(this.capture(side).getByRole("button", { name: this.t("page.clear") }));
  }

  async swap(): Promise<void> {
    await press(this.page.getByRole("button", { name: this.t("page.swap") }));
  }

  /** Opens the sheet that makes a link of all that is held. */
  async share(): Promise<Locator> {
    await press(this.page.getByRole("button", { name: this.t("page.share"), exact: true }));
    const sheet = this.page.getByRole("dialog", { name: this.t("sharing.title") });
    await expect(sheet).toBeVisible();
    return sheet;
  }

  /** The fragment of the link that the open sheet has made of the choices as they are. */
  async madeLink(): Promise<string> {
    const field = this.page.getByRole("dialog").getByRole("textbox", { name: this.t("sharing.link"), exact: true });
    // While it is made anew the field is empty; the choice just made is taken up after a pause.
    await this.page.waitForTimeout(500);
    await expect(field).toHaveValue(/#1\./, { timeout: 30_000 });
    const link = await field.inputValue();
    expect(link.startsWith(new URL("./", this.page.url()).href)).toBe(true);
    return link.slice(link.indexOf("#"));
  }

  /** What is said of the link that the captures came with. */
  linkNote(): Locator {
    return this.page.getByRole("complementary", { name: this.t("sharing.opened") });
  }

  /** What axe holds against the page as it stands, in the given theme: one line per rule and element, none when all is well. */
  async axe(theme: "light" | "dark"): Promise<string[]> {
    await this.page.emulateMedia({ colorScheme: theme });
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
    );
  }
}

/** By keyboard, because a reading that arrives between mouse down and up moves the button from under the mouse. */
function press(button: Locator): Promise<void> {
  return button.press("Enter");
}

/** The browser that the project is not for. */
function launchOther(browserName: string): Promise<Browser> {
  const [type, found] = browserName === "chromium" ? [firefox, findFirefox()] : [chromium, findChromium()];
  return type.launch({ ...(found as LaunchOptions), env: browserEnvironment() });
}

type Fixtures = {
  telltale: TelltalePage;
  /** Opens the page at a fragment as somebody else would: in a context of its own, of this browser or of the other one. */
  elsewhere: (fragment: string, which?: "this browser" | "the other browser") => Promise<TelltalePage>;
  network: NetworkWatch;
  console: string[];
};

/** Playwright's `test` with the page as a fixture. Each test fails when the page sends anything after loading, or logs an error. */
export const test = base.extend<Fixtures & TelltaleOptions>({
  provokesNetwork: [false, { option: true }],

  // Chromium asks for leave to touch the clipboard; Firefox's leave is a preference in the configuration.
  permissions: ({ browserName }, use) => use(browserName === "chromium" ? ["clipboard-read", "clipboard-write"] : []),

  network: [
    async ({ context, baseURL, provokesNetwork }, use) => {
      const watch = new NetworkWatch(context, new URL(baseURL ?? "").origin);
      await use(watch);
      if (!provokesNetwork) expect(watch.offences, "requests that should not have been").toEqual([]);
    },
    { auto: true },
  ],

  console: [
    async ({ page, provokesNetwork }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await use(errors);
      if (!provokesNetwork) expect(errors, "errors in the page's console").toEqual([]);
    },
    { auto: true },
  ],

  telltale: ({ page, network, locale }, use) => use(new TelltalePage(page, network, localeFor([locale ?? "en"]))),

  elsewhere: async ({ browser, browserName, baseURL, locale }, use) => {
    const opened: { browser: Browser | null; watch: NetworkWatch; errors: string[] }[] = [];
    await use(async (fragment, which = "this browser") => {
      const other = which === "this browser" ? null : await launchOther(browserName);
      const context = await (other ?? browser).newContext({
        baseURL: baseURL ?? "",
        ...(locale !== undefined && { locale }),
      });
      const watch = new NetworkWatch(context, new URL(baseURL ?? "").origin);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      opened.push({ browser: other, watch, errors });
      const telltale = new TelltalePage(page, watch, localeFor([locale ?? "en"]));
      await telltale.open(fragment);
      return telltale;
    });
    for (const { browser, watch, errors } of opened) {
      await browser?.close();
      expect(watch.offences, "requests that should not have been").toEqual([]);
      expect(errors, "errors in the page").toEqual([]);
    }
  },
});

export { expect };

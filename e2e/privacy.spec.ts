import { type CountingServer, startCountingServer } from "./counting-server.ts";
import { expect, test } from "./page.ts";

// The watch in every other spec sees that nothing is sent. Here it is tried, in each way a script has, and the policy must stop it.
test.use({ provokesNetwork: true });

let elsewhere: CountingServer;

test.beforeEach(async () => {
  elsewhere = await startCountingServer();
});

test.afterEach(() => {
  elsewhere.stop();
});

/** The ways out that a worker shares with its page. Runs over there, so it brings along all it needs. */
async function tryToSend(urls: readonly string[]): Promise<string[]> {
  const attempt = (name: string, send: (sent: () => void, stopped: () => void) => void): Promise<string[]> =>
    new Promise((resolve) => {
      const stopped = () => resolve([]);
      // Some ways fail without an event. The counting server has the last word on those.
      setTimeout(stopped, 1000);
      try {
        send(() => resolve([name]), stopped);
      } catch {
        stopped();
      }
    });
  const sent = await Promise.all(
    urls.flatMap((url) => [
      attempt(`fetch ${url}`, (sent, stopped) => fetch(url, { mode: "no-cors" }).then(sent, stopped)),
      attempt(`POST ${url}`, (sent, stopped) => fetch(url, { method: "POST", body: "text" }).then(sent, stopped)),
      attempt(`XMLHttpRequest ${url}`, (sent, stopped) => {
        const request = new XMLHttpRequest();
        request.onload = sent;
        request.onerror = stopped;
        request.open("GET", url);
        request.send();
      }),
      attempt(`EventSource ${url}`, (sent, stopped) => {
        const source = new EventSource(url);
        source.onopen = sent;
        source.onerror = stopped;
      }),
      attempt(`WebSocket ${url}`, (sent, stopped) => {
        const socket = new WebSocket(url.replace("http", "ws"));
        socket.onopen = sent;
        socket.onerror = stopped;
      }),
    ]),
  );
  return sent.flat();
}

/** The ways out that need a document, to another site. */
async function tryToSendFromDocument(url: string): Promise<string[]> {
  const element = (name: string, attributes: Record<string, string>): Promise<string[]> =>
    new Promise((resolve) => {
      setTimeout(() => resolve([]), 1000);
      try {
        const made = document.createElement(name);
        made.onload = () => resolve(name === "iframe" ? [] : [name]);
        made.onerror = () => resolve([]);
        for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
        document.body.append(made);
      } catch {
        resolve([]);
      }
    });
  navigator.sendBeacon(url, "text");
  const sent = await Promise.all([
    element("img", { src: url }),
    element("script", { src: url }),
    element("iframe", { src: url }),
    element("video", { src: url }),
    element("object", { data: url }),
    element("link", { rel: "stylesheet", href: url }),
    element("link", { rel: "prefetch", href: url }),
    element("link", { rel: "modulepreload", href: url }),
  ]);
  return sent.flat();
}

test("a page without our policy reaches the server that ours must not reach", async ({ page }) => {
  await page.goto(elsewhere.url);
  expect(await page.evaluate(tryToSend, [elsewhere.url])).toContain(`fetch ${elsewhere.url}`);
  expect(elsewhere.bytes).toBeGreaterThan(0);
});

test("the page can send nothing, neither elsewhere nor to where it came from", async ({ page, telltale }) => {
  await telltale.open();
  expect(await page.evaluate(tryToSend, [page.url(), elsewhere.url])).toEqual([]);
  expect(await page.evaluate(tryToSendFromDocument, elsewhere.url)).toEqual([]);
  expect(elsewhere.bytes).toBe(0);
});

test("a form goes nowhere", async ({ page, telltale }) => {
  await telltale.open();
  const before = page.url();
  await page.evaluate((action) => {
    const form = document.createElement("form");
    Object.assign(form, { action, method: "post" });
    document.body.append(form);
    try {
      form.submit();
    } catch {
      // Firefox says at once that it will not.
    }
  }, elsewhere.url);
  // Long enough for a submission on this machine to arrive, had it been let go.
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(elsewhere.bytes).toBe(0);
});

test("a worker of the page can send nothing", async ({ page, telltale }) => {
  await telltale.open();
  const urls = [page.url(), elsewhere.url];
  // A worker made as the page makes its own, from a blob: it inherits the policy, which one made from a file would not.
  const sent = await page.evaluate(
    ([source, urls]) =>
      new Promise((resolve, reject) => {
        const answer = `onmessage = async ({ data }) => postMessage(await (${source})(data));`;
        const worker = new Worker(URL.createObjectURL(new Blob([answer], { type: "text/javascript" })));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = reject;
        worker.postMessage(urls);
      }),
    [tryToSend.toString(), urls] as const,
  );
  expect(sent).toEqual([]);
  expect(elsewhere.bytes).toBe(0);
});

test("the engine's worker can send nothing", { tag: "@chromium" }, async ({ page, telltale }) => {
  await telltale.open();
  await telltale.paste("A", "Today's date is 2026-06-30.");
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  for (const worker of page.workers()) {
    expect(await worker.evaluate(tryToSend, [page.url(), elsewhere.url])).toEqual([]);
  }
  expect(elsewhere.bytes).toBe(0);
});

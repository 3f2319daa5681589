import { expect, test } from "./page.ts";

for (const theme of ["light", "dark"] as const) {
  test(`the empty page can be used by everyone, in the ${theme} theme`, async ({ telltale }) => {
    await telltale.open();
    expect(await telltale.axe(theme)).toEqual([]);
  });
}

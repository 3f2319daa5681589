import { expect, test } from "./page.ts";

/** A request as Claude Code sends one, with a marked date line. */
const marked = JSON.stringify({
  model: "claude-x",
  system: [{ type: "text", text: "x-anthropic-billing-header: cc_version=2.1.150.1; cc_entrypoint=cli;" }],
  messages: [
    {
      role: "user",
      content: [
        {
          type: "text",
          text: "<system-reminder>\n# currentDate\nToday\u2019s date is 2026-06-30.\n</system-reminder>\nIt's what the user's files say.",
        },
      ],
    },
  ],
});

test("a claim is looked up, its example is decoded, and Back leads back to it", async ({ telltale, page }) => {
  await telltale.open();
  await page.getByRole("link", { name: telltale.t("page.view-claims"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const claim = page.getByRole("listitem").filter({ hasText: telltale.t("claims.outside-china") });
  await expect(claim).toContainText(telltale.t("claims.status-contradicted"));
  await claim.getByRole("heading", { name: telltale.t("claims.outside-china") }).click();
  await expect(claim.getByText("U+2019 RIGHT SINGLE QUOTATION MARK")).toBeVisible();
  await claim.getByRole("link", { name: telltale.t("claims.address") }).click();
  await claim.getByRole("button", { name: telltale.t("claims.open-example") }).click();
  await expect(telltale.reading()).toContainText("U+2019");
  await expect(telltale.capture("B")).toContainText(telltale.t("page.origin-example"));
  await page.goBack();
  await expect(claim.getByText(telltale.t("claims.outside-china-evidence"))).toBeInViewport();
});

test("a capture that is dropped here marks the claims that it speaks to", async ({ telltale, page }) => {
  await telltale.open("#claims");
  await telltale.dropOn(page.getByRole("heading", { level: 1 }), { name: "request.json", bytes: marked });
  const claim = page.getByRole("listitem").filter({ hasText: telltale.t("claims.identifiers") });
  await expect(claim).toContainText(telltale.t("claims.mark-three-bits"));
  const spoken = page.getByRole("radio", { name: telltale.like("claims.filter-spoken") });
  await spoken.check();
  await expect(page.getByText(telltale.t("claims.forty-domains"))).toHaveCount(0);
  await claim.getByRole("button", { name: telltale.t("claims.show-in-decode") }).click();
  await expect(telltale.capture("A")).toBeInViewport();
  await expect(telltale.reading()).toContainText("U+2019");
});

test("all claims are saved as ClaimReviews", async ({ telltale, page }) => {
  await telltale.open("#claims");
  const saved = await telltale.saved(page.getByRole("button", { name: telltale.t("claims.export"), exact: true }));
  const { "@graph": reviews } = JSON.parse(new TextDecoder().decode(saved));
  expect(reviews).toHaveLength(21);
  expect(reviews[0]).toMatchObject({ "@type": "ClaimReview", claimReviewed: telltale.t("claims.zero-width") });
});

test("the timeline is a picture that can be saved, and says the same in words", async ({ telltale, page }) => {
  await telltale.open("#claims/timeline");
  await expect(page.getByRole("img", { name: telltale.t("claims.timeline-picture") })).toBeVisible();
  await expect(page.getByText(telltale.t("claims.removal-stronger"))).toBeVisible();
  const svg = new TextDecoder().decode(
    await telltale.saved(page.getByRole("button", { name: telltale.t("claims.save-picture") })),
  );
  expect(svg).toContain("2.1.198");
  expect(svg).not.toContain("var(");
});

for (const theme of ["light", "dark"] as const) {
  test(`the claims can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
    await telltale.open("#claims/nfkc-folds");
    await expect(page.getByText(telltale.t("claims.nfkc-folds-evidence"))).toBeVisible();
    expect(await telltale.axe(theme)).toEqual([]);
  });

  for (const [place, title] of [
    ["timeline", "claims.timeline"],
    ["beyond", "claims.beyond"],
  ] as const) {
    test(`${place} can be used by everyone, in the ${theme} theme`, async ({ telltale, page }) => {
      await telltale.open(`#claims/${place}`);
      await expect(page.getByRole("heading", { level: 1, name: telltale.t(title) })).toBeVisible();
      expect(await telltale.axe(theme)).toEqual([]);
    });
  }
}

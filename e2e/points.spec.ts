import { expect, test } from "./page.ts";

test("what an invisible character is for stands beneath the change and at the caret", async ({ telltale }) => {
  await telltale.open();
  await telltale.drop("A", { name: "a.txt", bytes: "one\u200b two\n" });
  await telltale.drop("B", { name: "b.txt", bytes: "one two\n" });
  const meaning = telltale.t("points.U+200B");
  await expect(telltale.findings()).toContainText(`U+200B ${meaning}`);
  await telltale
    .findings()
    .getByRole("button", { name: /U\+200B/ })
    .first()
    .press("Enter");
  await expect(telltale.capture("A")).toContainText(meaning);
});

test("boxes of the ruler and runs of invisible characters are described by what their characters are for", async ({
  telltale,
}) => {
  await telltale.open();
  await telltale.drop("A", { name: "a.txt", bytes: "Today\u02b9s date is 2026-06-30. one\u200c\u200b\u200c two\n" });
  await expect(telltale.reading().getByRole("button", { name: /^A.{1,2}U\+02B9/ })).toHaveAccessibleDescription(
    `U+02B9 MODIFIER LETTER PRIME ${telltale.t("points.U+02B9")}`,
  );
  await expect(
    telltale
      .findings()
      .getByRole("button", { name: /U\+200C/ })
      .first(),
  ).toHaveAccessibleDescription(`U+200C ${telltale.t("points.U+200C")} U+200B ${telltale.t("points.U+200B")}`);
});

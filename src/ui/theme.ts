const dark = "(prefers-color-scheme: dark)";

/** Keeps `data-theme` on the root in step with the system until the visitor chooses. */
export function followTheme(root: HTMLElement): void {
  const query = matchMedia(dark);
  const follow = (): void => {
    if (root.dataset.themeChosen === undefined) root.dataset.theme = query.matches ? "dark" : "light";
  };
  follow();
  query.addEventListener("change", follow);
}

/** Chooses the other theme, for as long as the tab lives: Telltale stores nothing. */
export function toggleTheme(root: HTMLElement): void {
  root.dataset.themeChosen = "";
  root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
}

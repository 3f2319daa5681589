import { monaco } from "./monaco.ts";

/** Monaco paints its rulers and sliders itself, so it needs the page's colours as values, not as custom properties. */
const themeName = "telltale";

let following = false;

/** Gives all editors the colours of `tokens.css`, now and whenever the page's theme changes. */
export function followPageTheme(): void {
  if (following) return;
  following = true;
  define();
  new MutationObserver(define).observe(document.documentElement, { attributeFilter: ["class", "data-theme", "style"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", define);
  // A web font that arrives late has other widths than the one Monaco measured.
  document.fonts.addEventListener("loadingdone", () => monaco.remeasureFonts());
}

function define(): void {
  const colour = readColours();
  const paper = colour("--paper-raised", "#ffffff");
  const ink = colour("--ink", "#1d1b18");
  const muted = colour("--muted", "#5d5850");
  const rule = colour("--rule", "#dcd7cb");
  const accent = colour("--accent", "#8a4b00");
  monaco.defineTheme(themeName, {
    base: isDark(paper) ? "vs-dark" : "vs",
    inherit: true,
    rules: [{ token: "", foreground: ink.slice(1), background: paper.slice(1) }],
    colors: {
      foreground: ink,
      "editor.background": paper,
      "editor.foreground": ink,
      "editorGutter.background": paper,
      "editorLineNumber.foreground": muted,
      "editorLineNumber.activeForeground": ink,
      "editorCursor.foreground": ink,
      "editor.selectionBackground": rule,
      "editor.inactiveSelectionBackground": rule,
      "editor.findMatchBackground": rule,
      "editor.findMatchBorder": ink,
      "editor.findMatchHighlightBackground": `${rule}80`,
      "editor.findMatchHighlightBorder": muted,
      "editor.rangeHighlightBackground": "#00000000",
      "editor.findRangeHighlightBackground": "#00000000",
      "editorWidget.background": paper,
      "editorWidget.foreground": ink,
      "editorWidget.border": muted,
      "editorHoverWidget.background": paper,
      "editorHoverWidget.foreground": ink,
      "editorHoverWidget.border": muted,
      "input.background": paper,
      "input.foreground": ink,
      "input.border": muted,
      "input.placeholderForeground": muted,
      "inputOption.activeBorder": ink,
      "inputOption.activeBackground": rule,
      "inputOption.activeForeground": ink,
      "icon.foreground": ink,
      focusBorder: ink,
      "widget.shadow": "#00000033",
      "scrollbar.shadow": "#00000000",
      "scrollbarSlider.background": `${muted}55`,
      "scrollbarSlider.hoverBackground": `${muted}88`,
      "scrollbarSlider.activeBackground": `${muted}aa`,
      "editorOverviewRuler.border": rule,
      "editorOverviewRuler.findMatchForeground": muted,
      // Borrowed names, see `drawing.ts`: a place that is marked, and a difference that is not.
      "editorOverviewRuler.errorForeground": accent,
      "editorOverviewRuler.infoForeground": muted,
    },
  });
  monaco.setTheme(themeName);
}

/** Reads custom properties as `#rrggbb`, whatever colour syntax they are written in. */
function readColours(): (name: string, otherwise: string) => string {
  const style = getComputedStyle(document.documentElement);
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  return (name, otherwise) => {
    const written = style.getPropertyValue(name).trim();
    if (pixel === null || written === "" || !CSS.supports("color", written)) return otherwise;
    pixel.fillStyle = written;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  };
}

/** By the weights of sRGB luma (Rec. 709), half of full scale being the border. */
function isDark(colour: string): boolean {
  const value = Number.parseInt(colour.slice(1), 16);
  return 0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 0xff) + 0.0722 * (value & 0xff) < 128;
}

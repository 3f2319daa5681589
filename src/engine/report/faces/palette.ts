/** The colours of the page (`ui/parts/tokens.css`): paper and ink, and one accent that means *marked* and nothing else. */
export interface Palette {
  readonly paper: string;
  readonly paperRaised: string;
  readonly paperSunk: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentRule: string;
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: "#faf8f3",
    paperRaised: "#ffffff",
    paperSunk: "#f1eee6",
    ink: "#1d1b18",
    muted: "#5d5850",
    rule: "#dcd7cb",
    ruleStrong: "#8d867a",
    accent: "#8a4b00",
    accentSoft: "#ffe7b3",
    accentRule: "#d18b1f",
  },
  dark: {
    paper: "#161513",
    paperRaised: "#1e1d1a",
    paperSunk: "#11100e",
    ink: "#ece8df",
    muted: "#aaa498",
    rule: "#35322c",
    ruleStrong: "#7d776b",
    accent: "#ffcb66",
    accentSoft: "#40300d",
    accentRule: "#c8922b",
  },
};

/** Chinese, where the fonts before have none of it: by the names that systems give it. */
const han = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei'";

/** What the system has, with the page's own first where somebody has installed them. Double quotes would end an attribute. */
export const fonts = {
  sans: `'Source Sans 3', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, ${han}, sans-serif`,
  mono: `'Noto Sans Mono', ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, ${han}, monospace`,
} as const;

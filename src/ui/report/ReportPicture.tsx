import { Download } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { type Report, toSvg } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useLanguage } from "#ui/language.ts";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { drawPng } from "./drawPng.ts";
import styles from "./Report.module.css";

type Theme = "light" | "dark";

/** The card for an article, shown as it will be, in either theme, to be saved as SVG or PNG. */
export function ReportPicture({ report }: { readonly report: Report | null }) {
  const [theme, setTheme] = useState<Theme>("light");
  const [failed, setFailed] = useState(false);
  const locale = useLanguage();
  const svg = useMemo(
    () => report && new Blob([toSvg(report, { locale, theme })], { type: "image/svg+xml" }),
    [report, locale, theme],
  );
  const url = useObjectUrl(svg);
  return (
    <>
      <fieldset className={styles.themes}>
        <legend className="unseen">{words("reporting.theme")}</legend>
        {(["light", "dark"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="reporting-theme" checked={theme === one} onChange={() => setTheme(one)} />
            {words(`reporting.theme-${one}`)}
          </label>
        ))}
      </fieldset>
      <Button
        icon={<Download aria-hidden="true" />}
        aria-disabled={svg === null}
        onClick={() => svg && download("telltale-report.svg", svg)}
      >
        {words("reporting.save-svg")}
      </Button>
      <Button
        icon={<Download aria-hidden="true" />}
        aria-disabled={url === null}
        onClick={() => {
          if (url === null) return;
          setFailed(false);
          drawPng(url).then(
            (png) => download("telltale-report.png", png),
            () => setFailed(true),
          );
        }}
      >
        {words("reporting.save-png")}
      </Button>
      {failed && <p role="alert">{words("reporting.png-failed")}</p>}
      {url !== null && <img className={styles.picture} src={url} alt={words("reporting.picture-alt")} />}
    </>
  );
}

/** An address for a blob, for as long as it is shown. */
function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) {
      setUrl(null);
      return;
    }
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

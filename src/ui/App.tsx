import { useEffect } from "react";
import { words } from "#messages/index.ts";
import styles from "./App.module.css";
import { exampleIds, useBring } from "./decode/bring.ts";
import { Decode } from "./decode/Decode.tsx";
import { Header } from "./Header.tsx";
import { useLanguage } from "./language.ts";
import { Notice } from "./Notice.tsx";
import { VerifyOpener } from "./report/VerifyOpener.tsx";
import { goTo, routeOf, useRoute } from "./route.ts";
import { LinkOpener } from "./share/LinkOpener.tsx";
import { Views } from "./Views.tsx";

/**
 * The page. What is dropped or pasted beside a pane is still taken: by the first empty one. In a view that has no use for a
 * capture, the page goes to the one that reads it.
 */
export function App() {
  useLanguage();
  const bring = useBring();
  const { view } = useRoute();
  useEffect(() => {
    const showIt = (): void => {
      const { view } = routeOf(location.hash);
      if (view === "simulate" || view === "learn") goTo("decode");
    };
    const allow = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      bring.files(null, files);
      showIt();
    };
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData: data, target } = event;
      // A search field is for searching.
      if (data === null || (target instanceof Element && target.closest("input, textarea"))) return;
      event.preventDefault();
      const text = data.getData("text/plain");
      if (text === "" && data.files.length > 0) bring.files(null, [...data.files]);
      else bring.text(null, text);
      showIt();
    };
    // `#try-pair` and its like open an example: the README's links, and anyone's.
    const wanted = exampleIds.find((id) => location.hash === `#try-${id}`);
    if (wanted !== undefined) bring.example(wanted);
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [bring]);
  return (
    <div className={styles.page}>
      <Header />
      {/* Left, not closed: its editors keep their place and their undo. */}
      <div hidden={view !== "decode"}>
        <Decode />
      </div>
      {view !== "decode" && <Views view={view} />}
      <footer className={styles.footer}>
        <p>{words("page.footer")}</p>
      </footer>
      <LinkOpener />
      <VerifyOpener />
      <Notice />
    </div>
  );
}

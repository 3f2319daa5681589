import { type ReactNode, useEffect, useRef } from "react";
import { words } from "#messages/index.ts";
import { addressOf, useRoute } from "#ui/route.ts";
import styles from "./View.module.css";

interface ViewProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly places?: Places;
  readonly children: ReactNode;
}

/** The places of a view, each with an address of its own, as links above it. */
interface Places {
  /** What they are, for a screen reader. */
  readonly label: string;
  readonly of: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

/** A view beside Decode: its title, its places, and what is there. Whoever comes here by the keyboard begins at the title. */
export function View({ title, lead, places, children }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, rest } = useRoute();
  const address = addressOf(view, ...rest);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // In another language the same place is told in other words: nobody came anywhere.
    if (shown.current === address) return;
    shown.current = address;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [address]);
  useEffect(() => {
    document.title = `${title} \u00B7 ${words("page.title")}`;
    return () => {
      document.title = words("page.title");
    };
  }, [title]);
  return (
    <main className={styles.view}>
      {places && (
        <nav aria-label={places.label} className={`${styles.places} screen-only`}>
          {places.of.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </main>
  );
}

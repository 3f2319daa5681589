import { Copy } from "lucide-react";
import { useState } from "react";
import { type MessageId, marks, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./Guide.module.css";

interface CopyBlockProps {
  /** Says what the button copies to who cannot see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Words for a person, not a command. */
  readonly prose?: boolean;
}

/** A text to take along, with a button that copies exactly it. */
export function CopyBlock({ label, text, prose = false }: CopyBlockProps) {
  const { copied, copy } = useCopy();
  return (
    <div className={styles.block}>
      <pre className={prose ? styles.prose : styles.command}>{text}</pre>
      <span className={styles.copy}>
        <Button
          icon={<Copy aria-hidden="true" />}
          aria-label={`${words("guide.copy")}${marks().colon}${label}`}
          onClick={() => copy(text)}
        >
          {words("guide.copy")}
        </Button>
        <span role="status">{copied}</span>
      </span>
    </div>
  );
}

/** Copying, and what is to be said of it. */
export function useCopy() {
  const [copied, setCopied] = useState<MessageId | null>(null);
  return {
    copied: copied === null ? "" : words(copied),
    async copy(text: string): Promise<void> {
      try {
        await navigator.clipboard.writeText(text);
        setCopied("guide.copied");
      } catch {
        // No leave, or no secure context.
        setCopied("guide.copy-failed");
      }
    },
  };
}

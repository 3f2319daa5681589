import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "#messages/index.ts";
import { Button } from "./Button.tsx";
import styles from "./Sheet.module.css";

interface SheetProps {
  readonly title: string;
  /** For what has tables: as wide as the page lets it. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet of paper over the page: focus stays inside, Escape and a click beside it close it. */
export function Sheet({ title, wide = false, onClose, children }: SheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop ?? ""} />
        <Dialog.Popup className={styles.sheet ?? ""} data-wide={wide}>
          <div className={styles.header}>
            <Dialog.Title className={styles.title ?? ""}>{title}</Dialog.Title>
            <Dialog.Close render={<Button icon={<X aria-hidden="true" />} />}>{words("page.close")}</Dialog.Close>
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

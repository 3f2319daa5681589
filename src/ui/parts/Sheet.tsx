import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "#messages/index.ts";
import { Button } from "./Button.tsx";
import styles from "./Sheet.module.css";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet of paper over the page: focus stays inside, Escape and a click beside it close it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop ?? ""} />
        <Dialog.Popup className={styles.sheet ?? ""}>
          <Dialog.Title className={styles.title ?? ""}>{title}</Dialog.Title>
          <div className={styles.body}>{children}</div>
          <Dialog.Close render={<Button icon={<X aria-hidden="true" />} className={styles.close} />}>
            {words("page.close")}
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

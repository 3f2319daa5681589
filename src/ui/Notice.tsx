import { X } from "lucide-react";
import { words } from "#messages/index.ts";
import styles from "./Notice.module.css";
import { Button } from "./parts/Button.tsx";
import { dismissNotice, useView } from "./view.ts";

/** What just happened, in one sentence; stays until it is dismissed or something newer happens. */
export function Notice() {
  const notice = useView((view) => view.notice);
  return (
    <div role="status" className={styles.notice} data-shown={notice !== null}>
      {notice && (
        <>
          <span>{words(notice.phrase.id, notice.phrase.params)}</span>
          {notice.act && (
            <Button
              onClick={() => {
                notice.act?.run();
                dismissNotice();
              }}
            >
              {words(notice.act.label)}
            </Button>
          )}
          <Button look="quiet" aria-label={words("page.dismiss")} onClick={dismissNotice}>
            <X aria-hidden="true" />
          </Button>
        </>
      )}
    </div>
  );
}

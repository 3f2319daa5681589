import { Menu } from "@base-ui/react/menu";
import { ChevronDown } from "lucide-react";
import { type MessageId, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { type ExampleId, useBring } from "./bring.ts";
import styles from "./Examples.module.css";

const offers: readonly (readonly [ExampleId, MessageId])[] = [
  ["pair", "page.example-pair"],
  ["states", "page.example-states"],
  ["smart-quotes", "page.example-smart-quotes"],
];

/** The made-up examples, when the page is no longer empty. */
export function Examples() {
  const bring = useBring();
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button />}>
        {words("page.examples")}
        <ChevronDown aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={styles.positioner ?? ""}>
          <Menu.Popup className={styles.menu ?? ""}>
            {offers.map(([id, label]) => (
              <Menu.Item key={id} className={styles.item ?? ""} onClick={() => bring.example(id)}>
                {words(label)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

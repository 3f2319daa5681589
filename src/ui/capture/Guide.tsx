import { Tabs } from "@base-ui/react/tabs";
import { words } from "#messages/index.ts";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { CheckPath } from "./CheckPath.tsx";
import styles from "./Guide.module.css";
import { Runs } from "./Runs.tsx";
import { Ways } from "./Ways.tsx";

export type GuideSection = "ways" | "runs" | "check";

interface GuideProps {
  readonly section: GuideSection;
  readonly onClose: () => void;
}

const sections = [
  ["ways", "guide.ways", Ways],
  ["runs", "guide.runs", Runs],
  ["check", "page.check-path", CheckPath],
] as const;

/** How to capture: what each way shows and hides, commands for two runs and a control, and the check of a path. */
export function Guide({ section, onClose }: GuideProps) {
  return (
    <Sheet title={words("page.how-to-capture")} wide onClose={onClose}>
      <Tabs.Root defaultValue={section} className={styles.guide ?? ""}>
        <Tabs.List className={styles.tabs ?? ""} aria-label={words("guide.sections")}>
          {sections.map(([value, label]) => (
            <Tabs.Tab key={value} value={value} className={styles.tab ?? ""}>
              {words(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(([value, , Section]) => (
          <Tabs.Panel key={value} value={value} className={styles.panel ?? ""}>
            <Section />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Sheet>
  );
}

import { type ClaimExample, formatPoint, pointAt } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { useBring } from "#ui/decode/bring.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { glyphsOf } from "#ui/decode/glyph.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { goTo } from "#ui/route.ts";
import styles from "./Claims.module.css";

/** A made-up text that shows what a claim is about, with its telling code points named, one press from being decoded. */
export function ClaimExampleView({ example }: { readonly example: ClaimExample }) {
  const bring = useBring();
  const nameOf = usePointName();
  const line = example.text.split("\n").find((one) => one.startsWith("Today")) ?? example.text;
  return (
    <section>
      <h3>{words("claims.example")}</h3>
      <p>{say(example.say)}</p>
      <p className={styles.line}>
        <Glyphs glyphs={glyphsOf(line)} />
      </p>
      <ul className={styles.points}>
        {tellingPoints(line).map((point) => (
          <li key={point}>
            {point} {nameOf(point)}
          </li>
        ))}
      </ul>
      <p>
        <Button
          onClick={() => {
            const { text, beside } = example;
            bring.made(beside === null ? { a: text } : { a: beside, b: text }, "example");
            goTo("decode");
          }}
        >
          {words("claims.open-example")}
        </Button>
      </p>
    </section>
  );
}

/** The apostrophe, the separator, and whatever is not ASCII: each once, in the order of the line. */
function tellingPoints(line: string): readonly string[] {
  const [, apostrophe = "", separator = ""] = /^Today(.)s date is[^\d]*\d{4}(.)/u.exec(line) ?? [];
  const others = [...line].filter((char) => char > "\u007F");
  return [...new Set([apostrophe, separator, ...others].filter((char) => char !== ""))].map((char) =>
    formatPoint(pointAt(char, 0)),
  );
}

import { words } from "#messages/index.ts";
import { addressOf } from "#ui/route.ts";

/** Lesson 4: where survival and hiding can be tried out. */
export function WayLinks() {
  return (
    <ul>
      <li>
        <a href={addressOf("simulate", "survive")}>{words("learn.to-survival")}</a>
      </li>
      <li>
        <a href={addressOf("simulate", "hide")}>{words("learn.to-hide")}</a>
      </li>
    </ul>
  );
}

import { useRoute } from "#ui/route.ts";
import { Challenge } from "./challenge/Challenge.tsx";
import { Lessons } from "./Lessons.tsx";

/** Lessons, and puzzles that are made and solved: `#learn/challenge` makes one, with more behind it one is opened. */
export function Learn() {
  const { rest } = useRoute();
  return rest[0] === "challenge" ? <Challenge /> : <Lessons />;
}

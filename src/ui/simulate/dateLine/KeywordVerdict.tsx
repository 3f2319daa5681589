import { type HostMatch, publishedLists } from "#engine/index.ts";
import { listed, words } from "#messages/index.ts";
import { together } from "#ui/simulate/together.ts";
import { HostText } from "./HostText.tsx";

/** Whether a host contains a keyword: which, and where in it. */
export function KeywordVerdict({ host, match }: { readonly host: string; readonly match: HostMatch }) {
  const [first, ...others] = match.keywords;
  if (first === undefined) return <p>{words("simulate.keyword-no")}</p>;
  const params = {
    entry: first.entry,
    number: first.index + 1,
    count: publishedLists.keywords.entries.length,
  };
  return (
    <>
      <p>
        <HostText host={host} span={first.span} />
      </p>
      <p>
        {together(
          words("simulate.keyword-yes", params),
          !first.standsAlone && words("simulate.keyword-inside"),
          others.length > 0 && words("simulate.keyword-also", { entries: listed(others.map(({ entry }) => entry)) }),
        )}
      </p>
    </>
  );
}

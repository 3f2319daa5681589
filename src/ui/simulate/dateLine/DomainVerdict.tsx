import { type HostMatch, publishedLists } from "#engine/index.ts";
import { listed, words } from "#messages/index.ts";
import { together } from "#ui/simulate/together.ts";
import { HostText } from "./HostText.tsx";

/** Whether a host is on the domain list: which entry, why that one, and which others. */
export function DomainVerdict({ host, match }: { readonly host: string; readonly match: HostMatch }) {
  const [first, ...others] = match.domains;
  const [almost] = match.almost;
  if (first === undefined) {
    return (
      <p>
        {together(
          words("simulate.domain-no"),
          almost !== undefined && words("simulate.domain-almost", { entry: almost }),
        )}
      </p>
    );
  }
  const params = {
    entry: first.entry,
    number: first.index + 1,
    count: publishedLists.domains.entries.length,
  };
  return (
    <>
      <p>
        <HostText host={host} span={first.span} />
      </p>
      <p>
        {together(
          words(first.how === "equal" ? "simulate.domain-equal" : "simulate.domain-suffix", params),
          first.entry === "cn" && words("simulate.domain-cn"),
          others.length > 0 && words("simulate.domain-also", { entries: listed(others.map(({ entry }) => entry)) }),
        )}
      </p>
    </>
  );
}

import { type Claim, toClaimReviews } from "#engine/index.ts";
import { say, spokenLocale, words } from "#messages/index.ts";
import { download } from "#ui/parts/download.ts";
import { addressOf } from "#ui/route.ts";

/** Saves claims as ClaimReviews, in the language of the page. */
export function saveReviews(claims: readonly Claim[]): void {
  const text = toClaimReviews(claims, {
    locale: spokenLocale(),
    say,
    statusName: (status) => words(`claims.status-${status}`),
    urlOf: ({ id }) => new URL(addressOf("claims", id), location.href).href,
  });
  const [only, ...more] = claims;
  const name = only !== undefined && more.length === 0 ? `claim-${only.id}.jsonld` : "claims.jsonld";
  download(name, new Blob([text], { type: "application/ld+json" }));
}

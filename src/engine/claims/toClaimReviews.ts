import type { Claim, ClaimStatus, Sentence } from "#engine/types.ts";
import { claimSources } from "./sources.ts";

/** Who exports, and in what words. */
export interface ReviewContext {
  /** BCP 47. */
  readonly locale: string;
  say(sentence: Sentence): string;
  /** The words for a status, as a rating is named. */
  statusName(status: ClaimStatus): string;
  /** Where a claim can be read: the page's own address, with the claim's in it. */
  urlOf(claim: Claim): string;
}

/**
 * From 1, contradicted, to 5, supported. A claim that no bytes decide has no number: schema.org lets a rating be named only, and a number would
 * be read as a verdict.
 */
const ratings: Partial<Record<ClaimStatus, number>> = { supported: 5, disputed: 3, contradicted: 1 };

/**
 * The claims as schema.org `ClaimReview`s, a JSON-LD text that ends in a newline. Deterministic. Nothing in it is fetched by anyone: it is to be
 * put into a page of the exporter's own, as the author of which they answer for it.
 *
 * @see https://schema.org/ClaimReview
 */
export function toClaimReviews(claims: readonly Claim[], context: ReviewContext): string {
  const graph = claims.map((claim) => reviewOf(claim, context));
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 2)}\n`;
}

function reviewOf(claim: Claim, { locale, say, statusName, urlOf }: ReviewContext): object {
  const [first, ...others] = claim.sources;
  const value = ratings[claim.status];
  const url = urlOf(claim);
  return {
    "@type": "ClaimReview",
    "@id": url,
    url,
    inLanguage: locale,
    datePublished: claim.log.at(-1)?.date,
    author: { "@type": "Organization", name: "Telltale" },
    claimReviewed: say(claim.says),
    reviewBody: claim.evidence.map((evidence) => say(evidence.say)).join(" "),
    citation: claim.evidence.flatMap(({ from }) =>
      from.map((id) => {
        const { title, url: at } = claimSources[id];
        return { "@type": "CreativeWork", name: title, ...(at === null ? {} : { url: at }) };
      }),
    ),
    itemReviewed: {
      "@type": "Claim",
      ...(first?.quote ? { text: first.quote } : {}),
      ...(first?.date ? { datePublished: first.date } : {}),
      author: { "@type": "Organization", name: first?.who ?? "" },
      appearance: [first, ...others].flatMap((source) => (source === undefined ? [] : [appearanceOf(source)])),
    },
    reviewRating: {
      "@type": "Rating",
      alternateName: statusName(claim.status),
      ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      ratingExplanation: say(claim.needs),
    },
  };
}

function appearanceOf({ who, title, url, date }: Claim["sources"][number]): object {
  return {
    "@type": "CreativeWork",
    publisher: { "@type": "Organization", name: who },
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { datePublished: date }),
  };
}

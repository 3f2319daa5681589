import { describe, expect, it } from "vitest";
import { speaker } from "#messages/speak.ts";
import { claims } from "./claims.ts";
import { toClaimReviews } from "./toClaimReviews.ts";

const { say, words } = speaker("en");
const exported = toClaimReviews(claims, {
  locale: "en",
  say,
  statusName: (status) => words(`claims.status-${status}`),
  urlOf: ({ id }) => `https://telltale.example/#claims/${id}`,
});
const { "@graph": reviews } = JSON.parse(exported);

describe("claims as ClaimReview", () => {
  it("are one review each, with what schema.org asks of one", () => {
    expect(reviews).toHaveLength(claims.length);
    for (const review of reviews) {
      expect(review).toMatchObject({
        "@type": "ClaimReview",
        url: expect.stringMatching(/#claims\//),
        claimReviewed: expect.stringMatching(/\.$/),
        author: { "@type": "Organization", name: "Telltale" },
        itemReviewed: { "@type": "Claim", author: { name: expect.any(String) } },
        reviewRating: { "@type": "Rating", alternateName: expect.any(String) },
      });
      expect(review.datePublished).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it("give no number to what bytes do not decide", () => {
    const rating = (id: string) => reviews.find(({ url }: { url: string }) => url.endsWith(`/${id}`)).reviewRating;
    expect(rating("nfkc-folds")).toMatchObject({ ratingValue: 1, bestRating: 5, worstRating: 1 });
    for (const id of ["spyware", "reaches-anthropic", "vpn-and-proxies"]) {
      expect(rating(id)).not.toHaveProperty("ratingValue");
    }
  });
});

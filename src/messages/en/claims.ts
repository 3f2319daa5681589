/** What is said about the marker, and what can be seen of it. */
export const claims = {
  "claims.places": "About claims",
  "claims.title": "Claims and evidence",
  "claims.lead": "What has been said about the marker, held against what can be read in bytes.",
  "claims.timeline": "Timeline",
  "claims.timeline-lead": "What happened when, by whose account. Times are UTC.",
  "claims.beyond": "Beyond the bytes",
  "claims.beyond-lead": "What this page cannot see, and does not claim to.",
} as const;

import type { Capture, CaptureReport } from "#engine/types.ts";

/**
 * A capture as it was when it was reported, in what its bytes do not show and reading them again would tell otherwise: its name, how it came onto
 * the page, and whether it came as a text, whose encoding is nobody's.
 */
export function asReported(capture: Capture, { name, origin, encoding }: CaptureReport): Capture {
  const called = capture.name ?? "";
  const wasText = encoding === "wtf-8" && capture.encoding === "utf-8";
  return {
    ...capture,
    name,
    origin,
    ...(wasText ? { encoding, notes: capture.notes.filter(({ id }) => id !== "capture.misread") } : {}),
    // A plain text is labelled with its name.
    requests:
      capture.format === "plain-text"
        ? capture.requests.map((request) => (request.label === called ? { ...request, label: name ?? "" } : request))
        : capture.requests,
  };
}

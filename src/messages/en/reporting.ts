/** Filing a report, and checking one. */
export const reporting = {
  "reporting.title": "File a report",
  "reporting.intro":
    "One report, in four forms from the same data. It holds excerpts, positions and hashes, not whole prompts, and says how to repeat every step.",
  "reporting.failed": "This could not be done ({why}).",
  "reporting.page": "Page",
  "reporting.page-means": "One HTML file without scripts: to read, to print, to keep.",
  "reporting.note": "Note",
  "reporting.note-means": "Markdown: for an issue, a newsroom note, a message.",
  "reporting.copy-note": "Copy",
  "reporting.data": "Data",
  "reporting.data-means":
    "JSON, the same bytes for the same captures. Whoever has the captures can check it here, line by line.",
  "reporting.picture": "Picture",
  "reporting.picture-means": "A card with the reading and the evidence, for an article.",
  "reporting.picture-alt": "The card: the reading of each capture, and the evidence code point by code point",
  "reporting.theme": "Paper of the picture",
  "reporting.theme-light": "light",
  "reporting.theme-dark": "dark",
  "reporting.save": "Save",
  "reporting.save-as": "Save: {what}",
  "reporting.save-svg": "Save as SVG",
  "reporting.save-png": "Save as PNG",
  "reporting.png-failed": "This browser could not draw the picture. The SVG holds the same.",
  "reporting.check": "Check a report",
  "reporting.check-means":
    "A report is believed nowhere: it is compared with the captures it speaks of, which are read again.",
  "reporting.check-intro":
    "Bring a report that was saved as data, and the captures it speaks of; without any, those in the panes are taken. Everything is read again here and compared line by line.",
  "reporting.check-empty": "There is no report yet. Add one that was saved as data (telltale-report.json).",
  "reporting.checking": "Checking\u2026",
  "reporting.add-files": "Add files",
  "reporting.files-none": "Or drop them here.",
  "reporting.files":
    "{report, select, none {No report} other {Report: {report}}}; {count, plural, =0 {no captures beside those in the panes} one {one capture: {names}} other {# captures: {names}}}",
  "reporting.result-matches": "matches",
  "reporting.result-differs": "differs",
  "reporting.result-cannot-tell": "cannot tell",
} satisfies Record<string, string>;

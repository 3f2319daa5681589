import { isReport } from "#engine/index.ts";

/** A filed report says what it is in its first line. In bytes. */
const beginning = 1024;

/** The largest report that is read; the engine refuses what is larger, in a sentence of its own. In bytes. */
const most = 17_000_000;

/**
 * Which of some files is a filed report, and which are captures. Of several reports the one that came last: whoever adds another asks about
 * that one. The others are no captures.
 */
export async function sortFiles(
  files: readonly File[],
): Promise<{ readonly report: File | null; readonly captures: readonly File[] }> {
  let report: File | null = null;
  const captures: File[] = [];
  for (const file of files) {
    if (isReport(await readable(file.slice(0, beginning)))) report = file;
    else captures.push(file);
  }
  return { report, captures };
}

/** The text of a report. Bytes that are no UTF-8 stay visible as U+FFFD: no report has them, and its check says so. */
export function readReportText(file: Blob): Promise<string> {
  return readable(file.slice(0, most));
}

/** Empty where the file is gone: it is read again, and told of, where it is needed. */
async function readable(blob: Blob): Promise<string> {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());
  } catch {
    return "";
  }
}

import { create } from "zustand";
import type { ProgramReport } from "#engine/index.ts";
import type { Telltale } from "#store/store.ts";
import { notify } from "#ui/view.ts";

/** What is known of the file that was brought last. It stays while the visitor looks at something else. */
export type ProgramCheck =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly name: string; readonly done: number; readonly total: number }
  | { readonly state: "done"; readonly report: ProgramReport }
  /** Without a reason where the platform did not give the file's bytes. */
  | { readonly state: "failed"; readonly why: string | null }
  | { readonly state: "cancelled" };

export const useProgramCheck = create<ProgramCheck>()(() => ({ state: "idle" }));

/** How the engine says that the platform does not give a file's bytes. */
const UNREADABLE = "The file cannot be read.";

let turn = 0;

/** Has the first of the files checked. What was known of another is forgotten at once, so that it is not taken for this one's. */
export async function checkFiles(telltale: Telltale, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const { name } = file;
  if (files.length > 1) notify({ id: "program.one-at-a-time", params: { name } });
  if (useProgramCheck.getState().state === "running") telltale.cancel();
  turn += 1;
  const mine = turn;
  const running = (done: number): void => {
    if (mine === turn) useProgramCheck.setState({ state: "running", name, done, total: file.size }, true);
  };
  running(0);
  const answer = await telltale.ask("program", { file, name }, ({ done, total }) =>
    running((done / Math.max(total, 1)) * file.size),
  );
  if (mine !== turn) return;
  if (answer.kind === "done") useProgramCheck.setState({ state: "done", report: answer.value }, true);
  else if (answer.kind === "cancelled") useProgramCheck.setState({ state: "cancelled" }, true);
  else {
    const why = answer.why === UNREADABLE ? null : answer.why;
    useProgramCheck.setState({ state: "failed", why }, true);
  }
}

/**
 * What the page and the engine's worker say to each other. Every ask carries an id, every reply repeats it, so that a
 * late answer never lands on a newer question. Cancelling is ending the worker: nothing here needs a "stop".
 */
import type {
  AnswerJudgement,
  Challenge,
  ChallengeDraft,
  ChannelInfo,
  CleanedCopy,
  CleanOptions,
  ConfusablesData,
  DecodedText,
  HideOptions,
  HideResult,
  Hiding,
  Kept,
  LinkInput,
  LinkWish,
  MadeChallenge,
  MadeLink,
  OpenedChallenge,
  ProgramReport,
  Progress,
  Report,
  Secret,
  SentenceId,
  Source,
  SurvivalDetail,
  SurvivalMatrix,
  SurvivalOf,
  TextSurvival,
  Tool,
  Verification,
} from "#engine/index.ts";

/** One pane's content. The worker keeps what it last read under `key`, so that an unchanged pane is not read twice. */
export interface Brought {
  readonly key: string;
  readonly source: Source;
  /** Which request of the file; null for the engine's own choice. */
  readonly request: number | null;
}

/** What the two panes hold. */
export interface BroughtPair {
  readonly a: Brought | null;
  readonly b: Brought | null;
}

/** The first message to a new worker: what the page knows and a worker, which can fetch nothing, does not. */
export interface Lent {
  readonly confusables: ConfusablesData;
  readonly tool: Tool;
}

/** The decoded texts of the picked request's parts, in the order of `report.captures[side].parts`. */
export interface Texts {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** What should not leave without the sharer's word, of each side. */
export interface Secrets {
  readonly a: readonly Secret[];
  readonly b: readonly Secret[];
}

/** What a fragment held: what its sharer said, or why it cannot be told. */
export type OpenedLink = LinkInput | { readonly error: SentenceId } | { readonly locked: true };

/** All that can be asked: what of, and what comes back. */
export interface Tasks {
  readonly analyze: {
    /** Locked payloads are tried with the passphrases. Nothing that leaves the page is made with them. */
    readonly of: BroughtPair & { readonly passphrases?: readonly string[] };
    readonly gives: { readonly report: Report; readonly texts: Texts };
  };
  /** Everything that any channel reads in exactly this text. */
  readonly decode: {
    readonly of: { readonly text: string; readonly passphrases?: readonly string[] };
    readonly gives: readonly DecodedText[];
  };
  /** All that is looked for. */
  readonly channels: { readonly of: null; readonly gives: readonly ChannelInfo[] };
  /** All that can hide, and what each needs for it. */
  readonly hidings: { readonly of: null; readonly gives: readonly Hiding[] };
  /** A payload into a cover. That it does not go is an answer too. */
  readonly hide: {
    readonly of: {
      readonly channel: string;
      readonly cover: string;
      readonly payload: Uint8Array;
      readonly options?: Pick<HideOptions, "passphrase" | "variant">;
    };
    readonly gives: HideResult;
  };
  /** The link of a puzzle; how easily its answer is guessed; a puzzle opened; an answer checked, which takes its time. */
  readonly makeChallenge: { readonly of: ChallengeDraft; readonly gives: MadeChallenge };
  readonly judgeAnswer: { readonly of: ChallengeDraft; readonly gives: AnswerJudgement };
  readonly openChallenge: { readonly of: { readonly payload: string }; readonly gives: OpenedChallenge };
  readonly checkAnswer: {
    readonly of: { readonly challenge: Challenge; readonly answer: string };
    readonly gives: boolean | "no-crypto";
  };
  /** A program's file, looked through and never run. */
  readonly program: { readonly of: { readonly file: Blob; readonly name: string }; readonly gives: ProgramReport };
  /** Every channel through everything that happens to texts. */
  readonly survivalMatrix: { readonly of: null; readonly gives: SurvivalMatrix };
  /** All that one text carries, through the same. */
  readonly survive: { readonly of: { readonly text: string }; readonly gives: TextSurvival };
  /** One cell of either, with all that is behind it. */
  readonly survivalDetail: {
    readonly of: { readonly of: SurvivalOf; readonly transformation: string };
    readonly gives: SurvivalDetail;
  };
  /** A copy without what can be hidden, and what that took. */
  readonly clean: {
    readonly of: { readonly text: string; readonly options: CleanOptions };
    readonly gives: CleanedCopy;
  };
  readonly secrets: { readonly of: BroughtPair; readonly gives: Secrets };
  readonly link: { readonly of: BroughtPair & { readonly wish: LinkWish }; readonly gives: MadeLink };
  /** A report to be filed: of redacted copies, where something is redacted. */
  readonly file: { readonly of: BroughtPair & { readonly kept: Kept }; readonly gives: Report };
  readonly verify: {
    readonly of: {
      readonly report: string;
      readonly captures: readonly Brought[];
      /** The names of the code points that the report names: their table is the page's. */
      readonly names: ReadonlyMap<number, string>;
    };
    readonly gives: Verification;
  };
  readonly open: {
    readonly of: { readonly fragment: string; readonly passphrase?: string };
    readonly gives: OpenedLink;
  };
}

export type TaskName = keyof Tasks;

/** One question. */
export type Ask<T extends TaskName = TaskName> = {
  [Name in T]: { readonly id: number; readonly task: Name; readonly of: Tasks[Name]["of"] };
}[T];

export type Reply =
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly id: number; readonly kind: "done"; readonly value: Tasks[TaskName]["gives"] }
  | { readonly id: number; readonly kind: "failed"; readonly why: string };

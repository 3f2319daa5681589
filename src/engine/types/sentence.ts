import type { CaptureSentences } from "#engine/capture/sentences.ts";
import type { ChallengeSentences } from "#engine/challenge/sentences.ts";
import type { ChannelSentences } from "#engine/channels/sentences.ts";
import type { ClaimSentences } from "#engine/claims/sentences.ts";
import type { CompareSentences } from "#engine/compare/sentences.ts";
import type { FidelitySentences } from "#engine/fidelity/sentences.ts";
import type { LinkSentences } from "#engine/link/sentences.ts";
import type { MarkerSentences } from "#engine/marker/sentences.ts";
import type { ProgramSentences } from "#engine/program/sentences.ts";
import type { ReportSentences } from "#engine/report/sentences.ts";
import type { ShareSentences } from "#engine/share/sentences.ts";
import type { SurvivalSentences } from "#engine/survival/sentences.ts";

export type {
  CaptureSentences,
  ChallengeSentences,
  ChannelSentences,
  ClaimSentences,
  CompareSentences,
  FidelitySentences,
  LinkSentences,
  MarkerSentences,
  ProgramSentences,
  ReportSentences,
  ShareSentences,
  SurvivalSentences,
};

/** Everything the engine may say, by id, with the parameters each sentence takes. The words live in `messages/`. */
export interface Sentences
  extends CaptureSentences,
    ChallengeSentences,
    ChannelSentences,
    ClaimSentences,
    CompareSentences,
    FidelitySentences,
    LinkSentences,
    MarkerSentences,
    ProgramSentences,
    ReportSentences,
    ShareSentences,
    SurvivalSentences {}

export type SentenceId = keyof Sentences;

/** One thing said: data, not prose, so that a report can be shown in any language and compared by a program. */
export type Sentence = {
  [Id in SentenceId]: { readonly id: Id; readonly params: Readonly<Sentences[Id]> };
}[SentenceId];

/** For a sentence that takes no parameters. */
export type NoParams = Record<never, never>;

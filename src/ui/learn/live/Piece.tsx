import type { ComponentType } from "react";
import { CleanCopy } from "#ui/learn/CleanCopy.tsx";
import { pageToClean } from "#ui/learn/hollow/snippets.ts";
import type { SectionId } from "#ui/learn/lessonIds.ts";
import { Base64 } from "./Base64.tsx";
import { Choices } from "./Choices.tsx";
import { Company } from "./Company.tsx";
import { Gallery } from "./Gallery.tsx";
import { Keywords } from "./Keywords.tsx";
import { Observer } from "./Observer.tsx";
import { OwnSentence } from "./OwnSentence.tsx";
import { SlipCards } from "./SlipCards.tsx";
import { SlipRules } from "./SlipRules.tsx";
import { Switches } from "./Switches.tsx";
import { Twins } from "./Twins.tsx";
import { Unseen } from "./Unseen.tsx";
import { XorLetter } from "./XorLetter.tsx";

const pieces: Readonly<Partial<Record<SectionId, ComponentType>>> = {
  numbers: OwnSentence,
  twins: Twins,
  unseen: Unseen,
  slip: SlipCards,
  choice: Choices,
  line: Switches,
  rules: SlipRules,
  base64: Base64,
  xor: XorLetter,
  blob: Keywords,
  gallery: Gallery,
  company: Company,
  observer: Observer,
  clean: Cleaning,
};

/** Lesson 6: a copy of a text, cleaned before one's eyes. */
function Cleaning() {
  return <CleanCopy sample={pageToClean} />;
}

/** Whether there is something to try out in a section. */
export function hasPiece(section: SectionId): boolean {
  return pieces[section] !== undefined;
}

/** What there is to try out in a section; nothing where it has only a text. */
export function Piece({ section }: { readonly section: SectionId }) {
  const Live = pieces[section];
  return Live && <Live />;
}

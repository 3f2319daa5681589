/**
 * The only import of Monaco: the bare editor with find, hover and movement by words. No language service and nothing
 * that would start a worker (its own diff editor, links, word suggestions, the Unicode highlighter).
 */
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/hover/register.js";
import "monaco-editor/features/wordOperations/register.js";
import { editor } from "monaco-editor/editor/editor.api.js";

export { editor as monaco, Range } from "monaco-editor/editor/editor.api.js";

export type TextModel = editor.ITextModel;
export type ModelDecoration = editor.IModelDeltaDecoration;
export type View = editor.IStandaloneCodeEditor;
export type ViewOptions = editor.IStandaloneEditorConstructionOptions;

/** Puts an editor into `host`. Made here, so that no bundler may take this file for one that only passes names on. */
export function createView(host: HTMLElement, options: ViewOptions): View {
  return editor.create(host, options);
}

/** A model of exactly `shown`, whose line breaks are `\n` and stay so. */
export function createModel(shown: string): TextModel {
  // Monaco takes one byte order mark from the beginning of a text: it gets one to take.
  const model = editor.createModel(shown.startsWith("\uFEFF") ? `\uFEFF${shown}` : shown);
  // On Windows a text without breaks would be given CRLF.
  model.setEOL(editor.EndOfLineSequence.LF);
  // The editor's option of this name does not reach the model, which would read the whole text for pairs to colour.
  model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
  return model;
}

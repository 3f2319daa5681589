/**
 * The only import of Monaco: the bare editor with find, hover and movement by words. No language service and nothing
 * that would start a worker (its own diff editor, links, word suggestions, the Unicode highlighter).
 */
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/hover/register.js";
import "monaco-editor/features/wordOperations/register.js";

export { editor, Range } from "monaco-editor/editor/editor.api.js";

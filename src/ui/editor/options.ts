import type { ViewOptions } from "./monaco.ts";

/**
 * A quiet editor for evidence: it shows every point, adds nothing, completes nothing, and lets Tab leave.
 *
 * @param style of the element it stands in: its font is the editor's.
 */
export function editorOptions(style: CSSStyleDeclaration): ViewOptions {
  return {
    language: "plaintext",
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: 1.6,
    // A ligature would show two points as one.
    fontLigatures: false,

    // Evidence: nothing is removed, hidden behind "Show more", or judged by the reader's locale.
    unusualLineTerminators: "off",
    unicodeHighlight: {
      ambiguousCharacters: false,
      invisibleCharacters: false,
      nonBasicASCII: false,
      includeComments: false,
      includeStrings: false,
    },
    renderControlCharacters: true,
    stopRenderingLineAfter: -1,
    wrappingIndent: "none",
    // Monaco's own but for +, at which it would wrap a chip that says U+200B.
    wordWrapBreakBeforeCharacters:
      "([{\u2018\u201C\u3008\u300A\u300C\u300E\u3010\u3014\uFF08\uFF3B\uFF5B\uFF62\u00A3\u00A5\uFF04\uFFE1\uFFE5",
    renderWhitespace: "none",

    // Typing: what is typed and nothing else.
    autoClosingBrackets: "never",
    autoClosingQuotes: "never",
    autoClosingDelete: "never",
    autoClosingOvertype: "never",
    autoSurround: "never",
    autoIndent: "none",
    trimAutoWhitespace: false,
    detectIndentation: false,
    insertSpaces: false,
    tabFocusMode: true,
    multiCursorLimit: 1,
    emptySelectionClipboard: false,
    copyWithSyntaxHighlighting: false,
    dragAndDrop: false,
    quickSuggestions: false,
    suggestOnTriggerCharacters: false,
    wordBasedSuggestions: "off",
    acceptSuggestionOnEnter: "off",
    parameterHints: { enabled: false },

    // Looks: the marks are the only colour.
    minimap: { enabled: false },
    links: false,
    colorDecorators: false,
    occurrencesHighlight: "off",
    selectionHighlight: false,
    matchBrackets: "never",
    bracketPairColorization: { enabled: false },
    guides: { indentation: false, bracketPairs: false },
    renderLineHighlight: "none",
    roundedSelection: false,
    folding: false,
    glyphMargin: false,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    overviewRulerLanes: 2,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
    padding: { top: 8, bottom: 8 },
    stickyScroll: { enabled: false },
    contextmenu: false,

    accessibilitySupport: "auto",
    fixedOverflowWidgets: true,
    automaticLayout: true,
    find: { addExtraSpaceOnTop: false, seedSearchStringFromSelection: "selection" },
    hover: { enabled: "on", delay: 200, above: false },
  };
}

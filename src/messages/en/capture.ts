import type { CaptureSentences } from "#engine/types.ts";

export const capture = {
  "capture.empty": "This is empty: there is nothing in it to read.",
  "capture.blank": "This holds white space only.",
  "capture.too-large":
    "This file has {megabytes, number} MB ({bytes, number} bytes). Files above {limit, number} MB are read here only where they hold one JSON record on each line, up to {most, number} MB. Bring the part with the request you mean.",
  "capture.long-lines":
    "{count, plural, one {One line is} other {# lines are}} longer than {limit, number} MB and left out, the first at line {line, number}.",
  "capture.too-many-requests":
    "The first {limit, number} requests are listed. {count, plural, one {One more was} other {# more were}} found in this file and left out.",
  "capture.unreadable":
    "The browser could not open this file. It may have been moved, changed or locked. Choose it again.",
  "capture.binary":
    "{kind, select, png {This is a PNG picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} jpeg {This is a JPEG picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} gif {This is a GIF picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} webp {This is a WebP picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} heic {This is a HEIC picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} avif {This is an AVIF picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} tiff {This is a TIFF picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} video {This is a video. It shows shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.} pdf {This is a PDF document. Whoever made it may have changed quotes, spaces and dashes, and a PDF often keeps shapes in place of code points. Bring the file the text came from.} word {This is a Word document. Word changes apostrophes, quotes and spaces as they are typed or pasted. Bring the file the text came from.} sheet {This is a spreadsheet. Spreadsheets rewrite dates and quotes. Bring the file the text came from.} rtf {This is rich text (RTF). Editors that write it change apostrophes and quotes. Bring the file the text came from.} zip {This is a ZIP archive. Unpack it and bring the file with the capture.} archive {This is an archive of a kind not opened here. Unpack it and bring the file with the capture.} charles {This is a session in Charles\u2019s own format. In Charles, export it as HAR or as a JSON session (.chlsj) and bring that.} java {This is saved in a format of Java programs, as native sessions of Charles may be. Export it as HAR or as a JSON session (.chlsj) and bring that.} plist {This is a binary property list, as macOS programs save their sessions. Export it as HAR and bring that.} fiddler {This is a Fiddler session archive. In Fiddler, export it as HAR and bring that.} pcap {This is a recording of network packets. What was sent encrypted cannot be read in it. Bring a HAR, a .flow or the tool\u2019s own log.} gzip {This begins like gzip, but nothing in it can be unpacked here. It may have been cut or changed on the way: ask for it again.} zstd {This begins like zstd, but nothing in it can be unpacked here. It may have been cut or changed on the way: ask for it again.} program {This is a program, not a capture. It is not run here. Bring a recorded request.} database {This is an SQLite database. Its pages hold old and new text side by side, so it is not read here. Export the request as text or JSON and bring that.} utf16 {This seems to be UTF-16 text without a byte order mark. Save it again as UTF-8, or with a byte order mark.} other {This is not text. Bring the recorded request as text or JSON.}}",
  "capture.invalid-utf8":
    "{count, plural, one {One place is} other {# places are}} not valid UTF-8, the first at byte {offset, number} (counted from 0). There the text shows U+FFFD in place of the bytes.",
  "capture.maybe-older-encoding": "It may be in an older encoding: save it as UTF-8 and bring it again.",
  "capture.odd-utf16":
    "The file ends in the middle of a UTF-16 unit: its last byte, at {offset, number}, is not shown.",
  "capture.lone-surrogates":
    "{count, plural, one {One lone surrogate} other {# lone surrogates}}: half of a character without its other half. Kept as it is; hashed and saved as WTF-8, which is UTF-8 with room for it.",
  "capture.read-as":
    "{encoding, select, gbk {Read as GBK: the bytes are not UTF-8, and hold the apostrophe U+2019 as GBK writes it, A1 AF. This is a guess by the bytes. GBK has no U+02BC and no U+02B9.} other {Read as windows-1252: the bytes are not UTF-8, and hold byte 92, which is the apostrophe U+2019 there. This is a guess by the bytes. windows-1252 has no U+02BC and no U+02B9.}}",
  "capture.misread":
    "It looks as if UTF-8 was taken for {misreading, select, windows1252 {windows-1252} latin1 {Latin-1} cp437 {the DOS code page 437} windows1251 {windows-1251} gbk {GBK} other {Shift_JIS}}, then saved as {saved, select, utf16 {UTF-16} other {UTF-8}}: {count, plural, one {one place shows} other {# places show}} it{limit, plural, =0 {} other { in its first # code units, and no more was looked at}}. The text is shown as it stands. Where it can be reversed for a date line, the line says so.",
  "capture.unpacked":
    "It was {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}}-compressed, and was unpacked here: {bytes, number} bytes. Byte positions count in what was unpacked; the SHA-256 is that of the file as it was brought.",
  "capture.unpack-broke":
    "{how, select, wrongChecksum {All of the {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} data was unpacked, but its checksum does not fit: something in it changed after it was packed.} cutOff {The {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} data ends too early, after {offset, number} bytes. {bytes, plural, =0 {Nothing came out of it until then.} other {What came out of it until then, # bytes, is shown; the rest is not in this file.}}} other {The {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} data is damaged near byte {offset, number}. {bytes, plural, =0 {Nothing came out of it until then.} other {What came out of it until then, # bytes, is shown; what follows cannot be unpacked.}}}}",
  "capture.unpacks-too-large":
    "{bytes, number} bytes of {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} {limit, plural, =0 {are left packed: the bodies before them have used up what is unpacked of one file} other {unpack to more than # MB{ratio, plural, =0 {} other {, about # times their size}}. That much is not read here}}. Bring the part with the request you mean.",
  "capture.listed-packed":
    "{count, plural, one {One request is} other {# requests are}} listed without the text of bodies that are packed: for a list, only so much is unpacked. They are unpacked when the request is picked.",
  "capture.packed-too-often":
    "It is packed inside itself more than {limit, number} times. That is not undone here. Unpack it and bring the file inside.",
  "capture.ask-for-original":
    "Please send the file that your tool itself wrote (HAR, .flow, .jsonl or the request body), not a screenshot, a PDF or a copy from a chat. If you can, pack it as .zip or .gz before you send it, so that nothing on the way changes its characters. Please also say which tool and version wrote it, and whether you changed anything in it. It may hold personal details, such as account numbers and file paths: send it over a channel you trust.",

  "capture.step-base64": "It was written in Base64, undone here.",
  "capture.step-base64-broken": "It is said to be Base64, but is not. Shown as it is.",
  "capture.step-unpacked":
    "It was {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}}-compressed, undone here.",
  "capture.step-brotli":
    "It is Brotli-compressed, which cannot be opened here. Bring an export with the body unpacked: a HAR from the browser\u2019s network panel, or the tool\u2019s export as JSON or text.",
  "capture.step-read-as": "It was read as {encoding, select, utf16 {UTF-16} gbk {GBK} other {windows-1252}}.",
  "capture.step-binary-string":
    "Each of its bytes was written as a character of its own. They were read as {of, select, bytes {bytes} other {the UTF-8 they are}}.",
  "capture.step-chunks": "It was sent in {count, number} chunks, joined here.",
  "capture.step-json-string": "It was a JSON text inside a JSON string, undone here.",
  "capture.step-gateway": "It was the body inside a gateway\u2019s record.",
  "capture.step-json-broken":
    "It looks like JSON, but does not parse: it breaks at line {line, number}, column {column, number}. Shown as one text, with the JSON\u2019s own escapes.",
  "capture.step-json-too-deep":
    "It looks like JSON, but nests deeper than {limit, number} levels and was not parsed. Shown as one text, with the JSON\u2019s own escapes.",
  "capture.step-too-deep": "There is more wrapped in it, deeper than {limit, number} levels. Not undone.",

  "capture.json-broken":
    "This looks like JSON, but does not parse: it breaks at line {line, number}, column {column, number}. Shown as plain text.",
  "capture.json-too-deep":
    "This looks like JSON, but nests deeper than {limit, number} levels and was not parsed. Shown as plain text.",
  "capture.json-no-prompt":
    "This is JSON, but no known request format with prompt text was found in it. Shown as plain text.",
  "capture.broken-lines":
    "{count, plural, one {One line could} other {# lines could}} not be read and {count, plural, one {is} other {are}} left out, the first at line {line, number}.",
  "capture.other-lines":
    "{count, plural, one {One line is} other {# lines are}} not a record of this format and left out, the first at line {line, number}.",
  "capture.other-text":
    "Other text in this file, {count, plural, one {one character} other {# characters}} without spaces, is not shown. Paste it by itself to see it.",
  "capture.duplicate-keys":
    "{count, plural, one {A key occurs} other {# keys occur}} twice in one object, the first at {path}. The last value counts, the earlier one is not shown.",
  "capture.duplicate-keys-more":
    "{lines, plural, one {One more line seems} other {# more lines seem}} to have such keys. They were not looked through here.",
  "capture.left-out": "Also in the requests, but not shown as text: {kinds}.",
  "capture.requests-bounded": "There are more requests in it. Only the first {limit, number} are listed.",
  "capture.body-in-file":
    "The text that was sent is not in this command: it stands in the file {file}. Bring that file.",
  "capture.body-typed-in":
    "The text that was sent is not in this command: it was handed to it from elsewhere. Bring that text.",
  "capture.body-not-kept":
    "Some requests in this file were kept without their bodies, so that their prompts are not in it. Export again with the bodies of the requests, or save a request by itself.",
  "capture.texts-elsewhere":
    "Some texts of these requests are not in this file: it names them by their hash only. Bring a recording with the texts inside. tingly-box keeps them in its folder blobs.",
  "capture.texts-bounded":
    "This file has more than {limit, number} texts. The requests after that are not read here. Bring the part with the request you mean.",
  "capture.messages-redacted":
    "LiteLLM was told not to log messages, and wrote redacted-by-litellm in their place. Their text is not in this file. Bring a log with messages, or the request itself.",
  "capture.transcript-no-prompt":
    "This is a transcript that Claude Code keeps of a session. The system prompt and the line with today\u2019s date are not in such a file, so it cannot tell whether a marker was sent. Bring a recorded request.",
  "capture.transcript-date":
    "The transcript notes a new date, {date}. That is only the date: the sentence that was sent with it is not in this file.",
  "capture.messages-may-be-new-only":
    "This log may keep only the messages that are new since the record before. Earlier ones then stand in earlier records.",
  "capture.websocket-others":
    "Not shown of a websocket: {sent, plural, one {one message} other {# messages}} that the client sent, without prompt text of a known format, and {received, plural, one {one message} other {# messages}} that the server sent.",
  "capture.body-brotli":
    "Some of its bodies are Brotli-compressed, which cannot be opened here. Bring an export with the bodies unpacked: a HAR from the browser\u2019s network panel, or the tool\u2019s export as JSON or text.",
  "capture.calls-no-prompt": "The recorded calls were read, but none holds prompt text of a known request format.",
  "capture.flows-broken":
    "The file cannot be read on from byte {offset, number} (counted from 0): it was cut or changed there. {count, plural, =0 {No recorded call was} one {One recorded call was} other {# recorded calls were}} read before it.",

  "capture.step-shell-quoting": "Taken out of a shell command: its quoting was undone.",
  "capture.step-bare-apostrophes":
    "Taken out of a command whose apostrophes are not escaped: its end was found by the JSON, not by the quotes.",
  "capture.step-printf":
    "Taken out of a printf in a shell command: control characters written as in \\x0a were put back. Running the command would send another text.",
  "capture.step-cmd-carets": "Taken out of a command for the Windows prompt: its carets and quotes were undone.",
  "capture.step-cmd-loses":
    "Current browsers put a space in place of every character outside ASCII when they copy a command for the Windows prompt. This copy has none left: an apostrophe of another kind would be lost in it. Copy as cURL (bash) or as HAR instead.",
  "capture.step-powershell": "Taken out of a PowerShell command: its escapes were undone.",
  "capture.step-fetch-copy": "Taken out of a copied fetch call: the text stands in it as a JSON string.",
  "capture.step-page-data": "Taken out of the data inside a page: its Base64 was undone, the page was not run.",
  "capture.step-relay-log":
    "Taken out of a relay\u2019s log, where it stands under {section}: the body as {of, select, client {the client sent it to the relay} other {the relay sent it on}}.",

  "capture.integrity":
    "Checked against itself, this file is {verdict, select, consistent {consistent} altered {altered: parts of it no longer fit each other} replaced {altered: values in it were replaced, as publishers do before they share it} other {neither consistent nor altered as far as can be told}}.",
  "capture.altered-innocently":
    "Whoever publishes a capture may replace ids, paths and names in it first. That alters it too, and is no forgery.",
  "capture.not-authenticated": "Not authenticated: anyone can make such a file in a text editor.",
  "capture.nothing-to-check": "Nothing in it can be checked against itself.",
  "capture.length-fits": "The body has the {bytes, number} bytes that Content-Length states.",
  "capture.length-likely":
    "By the length of its line, the body may have the {bytes, number} bytes that Content-Length states. It was not measured itself.",
  "capture.length-differs":
    "Content-Length states {stated, number} bytes, the body here has {actual, number} ({difference}). It is not byte for byte the body that was sent.",
  "capture.length-absent": "There is no Content-Length to compare the body with.",
  "capture.length-not-comparable":
    "{reason, select, numbers {Content-Length cannot be compared: the body has numbers that can be written in several ways.} keys {Content-Length cannot be compared: a key occurs twice in the body.} bytes {Content-Length cannot be compared: some bytes of the file are not valid text.} compressed {Content-Length cannot be compared: the body was sent compressed or encoded.} space {Content-Length cannot be compared: line ends or spaces behind the body may have been sent with it.} other {Content-Length cannot be compared: this client may write its JSON in another form.}}",
  "capture.version-fits": "User-Agent and body state the same version, {version}.",
  "capture.version-differs": "User-Agent states version {header}, the body {body}.",
  "capture.version-absent": "The version is not stated in two places.",
  "capture.session-fits": "Header and metadata state the same session.",
  "capture.session-differs": "Header and metadata state different sessions.",
  "capture.session-absent": "The session is not stated in two places.",
  "capture.date-fits":
    "The response is dated {seconds, plural, =0 {in the same second as} one {one second from} other {# seconds from}} the recorded time.",
  "capture.date-differs":
    "The response is dated {seconds, plural, one {one second} other {# seconds}} away from the recorded time. A clock that runs wrong does the same.",
  "capture.date-absent": "The time is not stated in two places.",
  "capture.placeholder": "At {path} stands {placeholder}, in place of a value the client writes.",
  "capture.placeholder-in-text":
    "At {path} the text holds {placeholder}. Publishers write this in place of what they take out; a prompt may also hold it for its own reasons.",
  "capture.requests-fit":
    "{fit, number} of {total, plural, one {one request} other {# requests}} with prompt text {fit, plural, one {agrees with itself} other {agree with themselves}}.",
  "capture.requests-fit-by-line":
    "{fit, number} of {total, plural, one {one request} other {# requests}} with prompt text {fit, plural, one {agrees with itself} other {agree with themselves}}, as far as a list tells: {lines, plural, one {the length of one body was} other {the lengths of # bodies were}} told from the lines they stand in. A body is measured when its request is picked.",
  "capture.requests-altered":
    "{altered, number} of {total, plural, one {one request} other {# requests}} with prompt text {altered, plural, one {does not agree with itself} other {do not agree with themselves}}.",
  "capture.sessions":
    "{count, plural, one {All requests belong to one session.} other {The requests belong to # sessions, as in longer recordings.}}",
  "capture.request-ids-repeat":
    "{count, plural, one {One request id occurs again} other {# request ids occur again}}, as in files that were joined.",
} satisfies Record<keyof CaptureSentences, string>;

import type { capture as en } from "#messages/en/capture.ts";

export const capture: Readonly<Record<keyof typeof en, string>> = {
  "capture.empty": "内容为空，没有可读的东西。",
  "capture.blank": "其中只有空白字符。",
  "capture.too-large":
    "此文件有 {megabytes, number} MB（{bytes, number} 字节）。超过 {limit, number} MB 的文件，只有每行为一条 JSON 记录时才在这里读取，上限为 {most, number} MB。请只提供含有所需请求的部分。",
  "capture.long-lines":
    "有 {count, plural, other {# 行}}超过 {limit, number} MB，已略去，第一处在第 {line, number} 行。",
  "capture.too-many-requests":
    "列出了前 {limit, number} 条请求。此文件中还找到 {count, plural, other {# 条}}，已略去。",
  "capture.unreadable": "浏览器打不开这个文件。文件可能已被移动、改动或锁定。请重新选择。",
  "capture.binary":
    "{kind, select, png {这是一张 PNG 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} jpeg {这是一张 JPEG 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} gif {这是一张 GIF 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} webp {这是一张 WebP 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} heic {这是一张 HEIC 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} avif {这是一张 AVIF 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} tiff {这是一张 TIFF 图片。文字图片只有形状，没有码点：形似字符与它所像的字母在图中是一样的。请提供文本所出自的文件。} video {这是一段视频。视频只显示形状，没有码点：形似字符与它所像的字母在画面中是一样的。请提供文本所出自的文件。} pdf {这是一份 PDF 文档。制作者可能改动过引号、空格和横线，而且 PDF 中存的往往是形状而不是码点。请提供文本所出自的文件。} word {这是一份 Word 文档。Word 会在键入或粘贴时改动撇号、引号和空格。请提供文本所出自的文件。} sheet {这是一份电子表格。电子表格会改写日期和引号。请提供文本所出自的文件。} rtf {这是一份富文本（RTF）。生成这种文件的编辑器会改动撇号和引号。请提供文本所出自的文件。} zip {这是一个 ZIP 压缩包。请解压后提供其中的抓取文件。} archive {这是一个归档文件，其类型无法在这里打开。请解开后提供其中的抓取文件。} charles {这是 Charles 自有格式的会话。请在 Charles 中导出为 HAR 或 JSON 会话（.chlsj）后提供。} java {这是以 Java 程序的一种格式保存的，Charles 的原生会话可能就是如此。请导出为 HAR 或 JSON 会话（.chlsj）后提供。} plist {这是一个二进制属性列表，macOS 程序会这样保存会话。请导出为 HAR 后提供。} fiddler {这是一个 Fiddler 会话归档。请在 Fiddler 中导出为 HAR 后提供。} pcap {这是网络数据包的记录。加密发送的内容无法从中读出。请提供 HAR、.flow 或工具自身的日志。} gzip {开头像 gzip，但其中没有能在这里解压的内容。文件可能在途中被截断或改动，请向对方重新索取。} zstd {开头像 zstd，但其中没有能在这里解压的内容。文件可能在途中被截断或改动，请向对方重新索取。} program {这是一个程序，不是抓取文件。这里不会运行它。请提供记录下来的请求。} database {这是一个 SQLite 数据库。它的页面中新旧文本并存，因此不在这里读取。请把请求导出为文本或 JSON 后提供。} utf16 {这似乎是没有字节顺序标记的 UTF-16 文本。请重新保存为 UTF-8，或带上字节顺序标记保存。} other {这不是文本。请以文本或 JSON 形式提供记录下来的请求。}}",
  "capture.invalid-utf8":
    "有 {count, plural, other {# 处}}不是有效的 UTF-8，第一处在字节 {offset, number}（从 0 数起）。这些地方的字节在文本中显示为 U+FFFD。",
  "capture.maybe-older-encoding": "可能采用了较早的编码：请保存为 UTF-8 后重新提供。",
  "capture.odd-utf16": "文件在一个 UTF-16 码元的中间结束：最后一个字节（位置 {offset, number}）未显示。",
  "capture.lone-surrogates":
    "{count, plural, other {# 个孤立代理码元}}：只有半个字符，缺另一半。按原样保留；计算哈希和保存时用 WTF-8，即能容纳它的 UTF-8。",
  "capture.read-as":
    "{encoding, select, gbk {按 GBK 读取：这些字节不是 UTF-8，并且含有撇号 U+2019 的 GBK 写法 A1 AF。这是根据字节所作的推测。GBK 中没有 U+02BC，也没有 U+02B9。} other {按 windows-1252 读取：这些字节不是 UTF-8，并且含有字节 92，它在该编码中是撇号 U+2019。这是根据字节所作的推测。windows-1252 中没有 U+02BC，也没有 U+02B9。}}",
  "capture.misread":
    "看上去是 UTF-8 被当作 {misreading, select, windows1252 {windows-1252} latin1 {Latin-1} cp437 {DOS 代码页 437} windows1251 {windows-1251} gbk {GBK} other {Shift_JIS}} 读取，又保存为 {saved, select, utf16 {UTF-16} other {UTF-8}}：{limit, plural, =0 {} other {前 # 个码元中（只看了这么多）}}有 {count, plural, other {# 处}}如此。文本按现状显示。凡日期行能够还原的，该行会注明。",
  "capture.unpacked":
    "原为 {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 压缩，已在这里解压：{bytes, number} 字节。字节位置按解压后的内容计算；SHA-256 则是所提供文件本身的。",
  "capture.unpack-broke":
    "{how, select, wrongChecksum {{kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 数据已全部解压，但校验和不符：压缩之后其中有内容发生了变化。} cutOff {{kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 数据在 {offset, number} 字节之后过早结束。{bytes, plural, =0 {到此为止没有解出任何内容。} other {到此为止解出的 # 字节已显示；其余不在此文件中。}}} other {{kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 数据在字节 {offset, number} 附近损坏。{bytes, plural, =0 {到此为止没有解出任何内容。} other {到此为止解出的 # 字节已显示；之后的内容无法解压。}}}}",
  "capture.unpacks-too-large":
    "有 {bytes, number} 字节的 {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 数据{limit, plural, =0 {未解压：一个文件可解压的量已被之前的请求体用完} other {解压后超过 # MB{ratio, plural, =0 {} other {，约为压缩时的 # 倍}}，这里不读取这么多内容}}。请只提供含有所需请求的部分。",
  "capture.listed-packed":
    "列出的请求中有 {count, plural, other {# 条}}未附请求体的文本，因为请求体经过压缩：列表只解压有限的量。选中请求时才会解压。",
  "capture.packed-too-often": "它套层压缩超过 {limit, number} 次，这里不再解开。请解压后提供里面的文件。",
  "capture.ask-for-original":
    "请发送您的工具自己写出的文件（HAR、.flow、.jsonl 或请求体），不要发送截图、PDF 或从聊天中复制的内容。如有可能，发送前请打包为 .zip 或 .gz，以免字符在途中被改动。另请说明文件由哪个工具、哪个版本写出，您是否改动过其中任何内容。文件中可能有个人信息，例如账号和文件路径：请通过您信任的渠道发送。",

  "capture.step-base64": "原以 Base64 写成，已在这里还原。",
  "capture.step-base64-broken": "标明是 Base64，实际不是。按原样显示。",
  "capture.step-unpacked":
    "原为 {kind, select, gzip {gzip} zlib {zlib} zstd {zstd} other {deflate}} 压缩，已在这里解压。",
  "capture.step-brotli":
    "它以 Brotli 压缩，无法在这里打开。请提供请求体已解压的导出文件：浏览器网络面板的 HAR，或工具导出的 JSON 或文本。",
  "capture.step-read-as": "已按 {encoding, select, utf16 {UTF-16} gbk {GBK} other {windows-1252}} 读取。",
  "capture.step-binary-string":
    "它的每个字节各写成了一个字符，已{of, select, bytes {作为字节读取} other {按其本来的 UTF-8 读取}}。",
  "capture.step-chunks": "原分为 {count, number} 块发送，已在这里拼接。",
  "capture.step-json-string": "原是 JSON 字符串中的 JSON 文本，已在这里还原。",
  "capture.step-gateway": "它原是网关记录中的请求体。",
  "capture.step-json-broken":
    "看起来是 JSON，但无法解析：在第 {line, number} 行第 {column, number} 列出错。作为一段文本显示，保留 JSON 自身的转义。",
  "capture.step-json-too-deep":
    "看起来是 JSON，但嵌套超过 {limit, number} 层，未作解析。作为一段文本显示，保留 JSON 自身的转义。",
  "capture.step-too-deep": "其中还有包裹，深度超过 {limit, number} 层。未再还原。",

  "capture.json-broken":
    "这看起来是 JSON，但无法解析：在第 {line, number} 行第 {column, number} 列出错。按纯文本显示。",
  "capture.json-too-deep": "这看起来是 JSON，但嵌套超过 {limit, number} 层，未作解析。按纯文本显示。",
  "capture.json-no-prompt": "这是 JSON，但其中没有找到含提示词文本的已知请求格式。按纯文本显示。",
  "capture.broken-lines": "有 {count, plural, other {# 行}}无法读取，已略去，第一处在第 {line, number} 行。",
  "capture.other-lines": "有 {count, plural, other {# 行}}不是这种格式的记录，已略去，第一处在第 {line, number} 行。",
  "capture.other-text":
    "此文件中的其他文本（不计空白共 {count, plural, other {# 个字符}}）未显示。要查看，请单独粘贴。",
  "capture.duplicate-keys":
    "有 {count, plural, other {# 个键}}在同一对象中出现两次，第一个在 {path}。以后一个值为准，前一个未显示。",
  "capture.duplicate-keys-more": "另有 {lines, plural, other {# 行}}似乎也有这样的键，这里没有逐一查看。",
  "capture.left-out": "请求中还有以下内容，未作为文本显示：{kinds}。",
  "capture.requests-bounded": "其中还有更多请求，只列出前 {limit, number} 条。",
  "capture.body-in-file": "发送的文本不在这条命令里，而在文件 {file} 中。请提供该文件。",
  "capture.body-typed-in": "发送的文本不在这条命令里，而是从别处传入的。请提供那段文本。",
  "capture.body-not-kept":
    "此文件中有些请求保存时没有带上请求体，因此其提示词不在其中。请连同请求体重新导出，或单独保存一条请求。",
  "capture.texts-elsewhere":
    "这些请求的部分文本不在此文件中，文件只以哈希指明它们。请提供内含文本的记录。tingly-box 把它们存放在 blobs 文件夹中。",
  "capture.texts-bounded": "此文件的文本超过 {limit, number} 段，之后的请求未在这里读取。请只提供含有所需请求的部分。",
  "capture.messages-redacted":
    "LiteLLM 被设定为不记录消息，在原处写入了 redacted-by-litellm。消息的文本不在此文件中。请提供含有消息的日志，或请求本身。",
  "capture.transcript-no-prompt":
    "这是 Claude Code 保存的会话记录。这种文件里没有系统提示词，也没有写明当天日期的那一行，因此它不能说明是否发送过标记。请提供记录下来的请求。",
  "capture.transcript-date": "会话记录注明了新的日期 {date}。这只是日期，随之发送的那句话不在此文件中。",
  "capture.messages-may-be-new-only":
    "这份日志可能只保存自上一条记录以来新增的消息。若是如此，更早的消息在更早的记录中。",
  "capture.websocket-others":
    "websocket 中未显示的有：客户端发送的 {sent, plural, other {# 条消息}}，其中没有已知格式的提示词文本；服务器发送的 {received, plural, other {# 条消息}}。",
  "capture.body-brotli":
    "其中有些请求体以 Brotli 压缩，无法在这里打开。请提供请求体已解压的导出文件：浏览器网络面板的 HAR，或工具导出的 JSON 或文本。",
  "capture.calls-no-prompt": "调用记录已读取，但都不含已知请求格式的提示词文本。",
  "capture.flows-broken":
    "文件从字节 {offset, number}（从 0 数起）起无法继续读取：在那里被截断或改动。{count, plural, =0 {此前没有读到调用记录。} other {此前读到 # 条调用记录。}}",

  "capture.step-shell-quoting": "取自 shell 命令：已还原其引号写法。",
  "capture.step-bare-apostrophes": "取自一条撇号未转义的命令：结尾是根据 JSON 而不是根据引号找到的。",
  "capture.step-printf": "取自 shell 命令中的 printf：写成 \\x0a 之类的控制字符已还原。运行该命令会发送另一段文本。",
  "capture.step-cmd-carets": "取自 Windows 命令提示符的命令：已还原其脱字符和引号。",
  "capture.step-cmd-loses":
    "当前的浏览器在按 Windows 命令提示符格式复制命令时，会把每个非 ASCII 字符换成空格。这份副本中已没有非 ASCII 字符：另一种撇号若在其中，就会丢失。请改为复制成 cURL (bash) 或 HAR。",
  "capture.step-powershell": "取自 PowerShell 命令：已还原其转义。",
  "capture.step-fetch-copy": "取自复制出来的 fetch 调用：文本在其中是一个 JSON 字符串。",
  "capture.step-page-data": "取自网页内的数据：已还原其 Base64，没有运行该网页。",
  "capture.step-relay-log":
    "取自中转服务的日志，位于 {section} 之下：{of, select, client {客户端发给中转服务的请求体} other {中转服务转发出去的请求体}}。",

  "capture.integrity":
    "经内部核对，此文件{verdict, select, consistent {前后一致} altered {有过改动：其中各部分已互不相符} replaced {有过改动：其中有些值被替换，发布者在分享前会这样做} other {就所能判断的而言，既不能说一致，也不能说有过改动}}。",
  "capture.altered-innocently": "公开抓取文件的人可能会先替换其中的 ID、路径和名字。这也是改动，但不是伪造。",
  "capture.not-authenticated": "未经真实性验证：任何人都能用文本编辑器写出这样的文件。",
  "capture.nothing-to-check": "其中没有可供内部核对的内容。",
  "capture.length-fits": "请求体长度与 Content-Length 写明的 {bytes, number} 字节相符。",
  "capture.length-likely":
    "从所在行的长度看，请求体可能有 Content-Length 写明的 {bytes, number} 字节。请求体本身未经测量。",
  "capture.length-differs":
    "Content-Length 写明 {stated, number} 字节，这里的请求体为 {actual, number} 字节（{difference}）。它与发送时的请求体并非逐字节相同。",
  "capture.length-absent": "没有可与请求体对照的 Content-Length。",
  "capture.length-not-comparable":
    "{reason, select, numbers {Content-Length 无法对照：请求体中有可以用多种方式书写的数字。} keys {Content-Length 无法对照：请求体中有一个键出现两次。} bytes {Content-Length 无法对照：文件中有些字节不是有效文本。} compressed {Content-Length 无法对照：请求体发送时经过压缩或编码。} space {Content-Length 无法对照：请求体之后的换行或空格可能也一并发送了。} other {Content-Length 无法对照：这个客户端可能以另一种形式书写 JSON。}}",
  "capture.version-fits": "User-Agent 与请求体写明的版本相同，为 {version}。",
  "capture.version-differs": "User-Agent 写明的版本是 {header}，请求体是 {body}。",
  "capture.version-absent": "没有在两处都写明版本。",
  "capture.session-fits": "标头与元数据写明的会话相同。",
  "capture.session-differs": "标头与元数据写明的会话不同。",
  "capture.session-absent": "没有在两处都写明会话。",
  "capture.date-fits": "响应的日期{seconds, plural, =0 {与记录的时间在同一秒} other {与记录的时间相差 # 秒}}。",
  "capture.date-differs": "响应的日期与记录的时间相差 {seconds, plural, other {# 秒}}。时钟不准也会如此。",
  "capture.date-absent": "没有在两处都写明时间。",
  "capture.placeholder": "{path} 处是 {placeholder}，代替了客户端所写的值。",
  "capture.placeholder-in-text":
    "{path} 处的文本中有 {placeholder}。发布者会用它代替删去的内容；提示词也可能另有原因含有它。",
  "capture.requests-fit":
    "{total, plural, other {# 条}}含提示词文本的请求中，{fit, plural, other {# 条}}内部前后一致。",
  "capture.requests-fit-by-line":
    "{total, plural, other {# 条}}含提示词文本的请求中，就列表所能判断的，{fit, plural, other {# 条}}内部前后一致：其中 {lines, plural, other {# 条}}的请求体长度是从所在行推知的。选中请求时才会测量请求体。",
  "capture.requests-altered":
    "{total, plural, other {# 条}}含提示词文本的请求中，{altered, plural, other {# 条}}内部互不相符。",
  "capture.sessions":
    "{count, plural, =1 {所有请求属于同一个会话。} other {这些请求分属 # 个会话，较长的记录会有这种情形。}}",
  "capture.request-ids-repeat": "有 {count, plural, other {# 个请求 ID}} 重复出现，合并而成的文件会有这种情形。",
};

import type { transforms as en } from "#messages/en/transforms.ts";

/** What happens to texts in life, who does it, and what it does to innocent text beside. */
export const transforms: Readonly<Record<keyof typeof en, string>> = {
  "transforms.nfc-title": "NFC",
  "transforms.nfc-what": "把带重音的字母各自合成为一个字符。网站、数据库和许多程序在保存时会这样做。",
  "transforms.nfc-collateral": "几乎没有：来自 macOS 文件名的文本，字节会变，外观不变。日期行的四种撇号保持原样。",
  "transforms.nfd-title": "NFD",
  "transforms.nfd-what": "把带重音的字母拆成字母和附加符号。较早的 Mac 会这样处理文件名。",
  "transforms.nfd-collateral": "每个带重音的字母、每个韩文音节：外观不变，但存储为多个字符。",
  "transforms.nfkc-title": "NFKC",
  "transforms.nfkc-what":
    "在 NFC 之外，还把各种变体变为普通形式：连字、全角字母、数学字母、特殊空格。搜索、标识符处理和一些日志流程会这样做。它不删除任何零宽字符，也不改变 U+2019、U+02BC 和 U+02B9。",
  "transforms.nfkc-collateral": "法文的不换行空格、上标、单位、省略号：含义和断行都可能改变。",

  "transforms.trim-title": "修剪首尾",
  "transforms.trim-what": "删去整个文本首尾的空白。网页表单和聊天输入框会这样做。",
  "transforms.trim-collateral": "文件末尾的换行、首行的缩进。",
  "transforms.trim-lines-title": "修剪行尾",
  "transforms.trim-lines-what": "删去每一行末尾的空格和制表符。编辑器和格式化工具在保存时会这样做。",
  "transforms.trim-lines-collateral": "Markdown 中以两个空格表示的换行。",
  "transforms.collapse-title": "合并空白",
  "transforms.collapse-what": "每一串空白（包括换行）变成一个空格。脚本在比较或存储文本之前常这样清理。",
  "transforms.collapse-collateral": "行、段落、代码缩进、不换行空格：全部变成一行。",
  "transforms.crlf-title": "换行改为 CRLF",
  "transforms.crlf-what": "每个换行变成 CR LF，与 Windows、电子邮件和 HTTP 表单相同。",
  "transforms.crlf-collateral": "看不出任何变化；哈希和字节数会变。",
  "transforms.lf-title": "换行改为 LF",
  "transforms.lf-what": "每个换行变成 LF，git 和多数服务器这样书写。",
  "transforms.lf-collateral": "看不出任何变化；哈希和字节数会变。",

  "transforms.smart-quotes-title": "智能引号",
  "transforms.smart-quotes-what":
    "直引号和直撇号变成弯的，文字处理软件、手机和网站会自动这样输入。这里只模拟引号：破折号和省略号不变。",
  "transforms.smart-quotes-collateral":
    "代码和命令不再可用。而且，没有标记的日期行会因此出现 U+2019，并没有谁编码过它。",
  "transforms.straight-quotes-title": "直引号",
  "transforms.straight-quotes-what": "弯引号和弯撇号变成直的，纯文本编辑器和许多语言模型这样书写。",
  "transforms.straight-quotes-collateral": "凡经编辑的文本，其排版都会受影响。",

  "transforms.ascii-title": "折叠为 ASCII",
  "transforms.ascii-what":
    "去掉重音，排版符号变为普通符号，不可见字符消失，其余变成问号。日志、旧数据库和搜索索引会这样做。这是一个模型：各程序转写的范围不同。",
  "transforms.ascii-collateral": "拉丁文以外的一切文字都被毁掉；人名失去重音。",
  "transforms.windows-1252-title": "经 Windows-1252 往返",
  "transforms.windows-1252-what":
    "以旧的西文代码页保存，再读回来。其中没有的字符变成问号：U+02BC 和 U+02B9 即是如此，U+2019 则在其中。",
  "transforms.windows-1252-collateral": "西欧文字以外的一切文字，以及全部表情符号。",
  "transforms.misread-title": "误读为 Windows-1252",
  "transforms.misread-what":
    "以 UTF-8 写入，却按旧的西文代码页读取：ASCII 以外的每个字符变成两到四个古怪的字符。错误的文件头或电子表格会造成这种情况。",
  "transforms.misread-collateral": "ASCII 以外的一切，而且看得出来；往往可以还原。",
  "transforms.well-formed-title": "替换半个代理对",
  "transforms.well-formed-what":
    "UTF-8 无法写出的孤立代理码元变成 U+FFFD。多数以 UTF-8 保存或发送的程序会这样做，多数剪贴板也是；有些则拒绝处理。",
  "transforms.well-formed-collateral": "只影响早已在字符中间被截断的文本。",

  "transforms.json-escaped-title": "JSON 转义往返",
  "transforms.json-escaped-what": "写成 JSON，ASCII 以外的字符都写成 \\u 转义，再读回来。多数客户端和日志会这样做。",
  "transforms.json-escaped-collateral": "没有：每个字符串都原样返回。",
  "transforms.json-title": "JSON 往返",
  "transforms.json-what": "写成 JSON，字符保持原样，再读回来。",
  "transforms.json-collateral": "没有：每个字符串都原样返回。",
  "transforms.json-left-title": "保留 JSON 转义",
  "transforms.json-left-what":
    "从日志中原样复制，连同转义。什么都没有丢失，但读取者须先还原转义。此处会透过转义读取日期行，其他信道则不会。",
  "transforms.json-left-collateral": "换行、引号和 ASCII 以外的每个字母都变得难以阅读。",
  "transforms.html-title": "HTML 源码往返",
  "transforms.html-what": "转义后放进网页，再由程序从中读出。换行变成 LF，NUL 被丢弃；其他字符都原样返回。",
  "transforms.html-collateral": "看不出任何变化。",
  "transforms.page-title": "从网页复制",
  "transforms.page-what":
    "显示在网页上，再从中复制：每一串空格、制表符和换行变成一个空格。不可见字符会一并复制。这是对预格式化区块以外文本的模型。",
  "transforms.page-collateral": "行、缩进和连续的空格。",
  "transforms.markdown-title": "按 Markdown 显示",
  "transforms.markdown-what":
    "由聊天软件或代码仓库显示：段落内的换行变成空格，换行前有两个空格则成为换行，反斜杠和实体被还原。这是显示对字符之影响的模型（CommonMark）：强调、列表和表格保持所写的样子。启用排版选项的渲染器还会把引号变弯。",
  "transforms.markdown-collateral": "代码块以外的换行、缩进和连续空格。",

  "transforms.four-zero-widths-title": "删除四种零宽字符",
  "transforms.four-zero-widths-what":
    "表达式 [\\u200B-\\u200D\\uFEFF]，大量网页代码用它对付“零宽字符”。它只认得其中四种。",
  "transforms.four-zero-widths-collateral": "波斯文和马拉地文的拼写；由多个部分组成的表情符号会散开。",
  "transforms.out-of-character-title": "out-of-character 2.3.0",
  "transforms.out-of-character-what":
    "这个 npm 包按默认设置删除和替换的内容。它保留表情符号中的连接符，但不认得第 14 平面的变体选择符。",
  "transforms.out-of-character-collateral": "波斯文和马拉地文的拼写、法文空格、方向标记。",
  "transforms.formats-stripped-title": "删除格式字符",
  "transforms.formats-stripped-what":
    "删去一般类别为 Cf 的全部字符，许多提示词清理工具这样做。变体选择符和填充符属于其他类别，因而保留。",
  "transforms.formats-stripped-collateral": "波斯文和马拉地文的拼写、由多个部分组成的表情符号、三面旗帜、方向标记。",
  "transforms.nfkc-visible-title": "NFKC 并删除可忽略字符",
  "transforms.nfkc-visible-what":
    "先做 NFKC，再删去 Unicode 要求程序不予显示的一切字符（Default_Ignorable_Code_Point）。这是常见做法中最严格的一种，而日期行仍原样通过。",
  "transforms.nfkc-visible-collateral": "NFKC 与删除格式字符的全部影响，以及汉字和表情符号所选定的字形。",
  "transforms.sub2api-title": "sub2api",
  "transforms.sub2api-what":
    "此转发程序公开的规则：在 system reminder 之内，把完全符合的日期句写成普通形式。近似形式和其他文本一概不动。",
  "transforms.sub2api-collateral": "没有：只涉及该位置上的这一句话。",
  "transforms.tingly-box-title": "tingly-box",
  "transforms.tingly-box-what":
    "此转发程序自其第 1282 号拉取请求起公开的规则：它认得标记从不使用的 U+2018，却不认得标记所用的 U+02B9；并且改写每一个带斜杠的日期。",
  "transforms.tingly-box-collateral": "含有日期的路径和链接，例如 logs/2026/06/30。",

  "transforms.date-line": "{apostrophe}，{separator}",
  "transforms.innocent-persian": "波斯文及其零宽非连接符",
  "transforms.innocent-marathi": "马拉地文及其零宽连接符",
  "transforms.innocent-emoji": "由多个部分组成的表情符号",
  "transforms.innocent-flag": "苏格兰旗",
  "transforms.innocent-french": "法文空格",
  "transforms.innocent-curly": "经编辑的排版",
  "transforms.innocent-ukrainian": "乌克兰文撇号",
  "transforms.innocent-vietnamese": "越南文声调",
  "transforms.innocent-han": "汉字异体",
  "transforms.innocent-hebrew": "希伯来文及方向标记",
  "transforms.innocent-code": "带缩进的代码",
  "transforms.innocent-markdown": "Markdown 换行",
  "transforms.innocent-date": "含日期的路径",
};

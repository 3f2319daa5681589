import type { claims as en } from "#messages/en/claims.ts";

export const claims: Readonly<Record<keyof typeof en, string>> = {
  "claims.places": "关于各种说法",
  "claims.title": "说法与证据",
  "claims.lead": "把关于该标记的各种说法，与字节中能读到的内容逐一对照。每一条都写明：若属实，字节应当呈现什么。",
  "claims.timeline": "时间线",
  "claims.timeline-lead": "何时发生了什么，依据谁的说法。时间均为 UTC。",
  "claims.beyond": "字节之外",
  "claims.beyond-lead": "本页看不到、也不声称能看到的东西。",

  "claims.status": "状态",
  "claims.status-supported": "有证据支持",
  "claims.status-contradicted": "与证据相反",
  "claims.status-disputed": "有争议",
  "claims.status-not-in-code": "在已被阅读的代码中未见",
  "claims.status-not-testable": "无法用字节检验",
  "claims.status-depends": "取决于端点",
  "claims.status-about":
    "状态只针对说法的字面内容，不针对提出者。“与证据相反”指已公开的、相互独立的代码分析显示了不同的情况；“在已被阅读的代码中未见”指没有人公开表示在其中找到过。",
  "claims.filter": "显示",
  "claims.filter-all": "全部 {count} 条",
  "claims.filter-spoken": "您的抓取文件能够回应的（{count} 条）",
  "claims.said-by": "出处",
  "claims.no-quote": "手头没有原文，以我们的话转述",
  "claims.no-date": "日期不详",
  "claims.needs": "若属实，字节应当呈现",
  "claims.evidence": "证据",
  "claims.example": "可运行的示例（虚构）",
  "claims.open-example": "在“解码”中打开示例",
  "claims.log": "记录与更正",
  "claims.recorded": "收录。",
  "claims.correct":
    "更正会在此列为一条，注明日期和理由；不作任何无声的改动。记录即 Telltale 源代码中的 src/engine/claims/claims.ts 文件。",
  "claims.address": "本条说法的链接",
  "claims.export": "全部导出为 ClaimReview（JSON-LD）",
  "claims.export-one": "导出为 ClaimReview",
  "claims.export-about": "schema.org 的 ClaimReview 格式，供放入您自己的网页。发布内容由您负责，请先通读。",
  "claims.bring": "在此粘贴或拖入抓取文件，或在“解码”中打开：它能够回应的说法会随即标出。它只说明这些字节。",
  "claims.open-file": "打开抓取文件",
  "claims.your-captures": "您的抓取文件",
  "claims.nothing-to-say": "这些抓取文件无法回应其中任何一条说法。",
  "claims.mark-of": "您的抓取文件 {side}：",
  "claims.fits-fits": "与该说法相符",
  "claims.fits-does-not-fit": "与该说法不符",
  "claims.fits-cannot-tell": "不足以判断",
  "claims.show-in-decode": "在“解码”中查看",
  "claims.quoted": "“{quote}”",

  "claims.zero-width": "该标记由零宽字符或不可见字符构成。",
  "claims.zero-width-needs": "日期句之中或旁边有看不见的字符（U+200B、U+200C、U+FEFF 之类）。",
  "claims.zero-width-evidence":
    "至少六份相互独立的解码一致看到可见的形似字符：四种撇号之一，两种日期分隔符之一。其中没有一份发现不可见字符。",
  "claims.tags": "该标记写在私用区字符或 Unicode 标签字符（U+E0000 起）中。",
  "claims.tags-needs": "U+E0000 起的码点，或私用区的码点。",
  "claims.tags-evidence": "已公开的解码结果中没有这样的信道。",
  "claims.float-bits": "浮点数的最低有效位中藏有 104 比特的载荷。",
  "claims.float-bits-needs": "请求中的数字末位随环境变化；并有容纳 13 个字节的空间。",
  "claims.float-bits-evidence": "已公开的解码结果中没有这样的信道。这句话只承载三个比特。",
  "claims.white-space": "该标记是一种空白字符的排列。",
  "claims.white-space-needs": "空格、制表符或行尾随环境变化。",
  "claims.white-space-evidence":
    "已公开的解码结果中没有这样的信道。按已被阅读的代码，变化的只有一句话中的撇号和两个分隔符。",
  "claims.in-answers": "助手所写的代码或回答中带有水印。",
  "claims.in-answers-needs": "生成的文件中有随环境变化的字符。统计水印则没有这样的字符，在此无法看到。",
  "claims.in-answers-evidence":
    "已被阅读的代码只改动请求一侧的一句话，没有任何部分涉及助手写出的内容。服务器端无人读过。",
  "claims.every-request": "每个用户、每个请求都被打上标记。",
  "claims.every-request-needs": "使用官方地址的抓取文件中，以及同一会话的每个请求中，都有带标记的日期行。",
  "claims.every-request-evidence":
    "只有基础 URL 被设为官方主机以外的值，且请求带有用户上下文时，才会写入。没有用户上下文的请求（例如生成标题的请求）没有日期行。",
  "claims.china-is-enough": "身在中国就会被标记。",
  "claims.china-is-enough-needs": "在未设置基础 URL 或使用官方地址的抓取文件中出现斜杠。",
  "claims.china-is-enough-evidence":
    "只有闸门打开，即基础 URL 不是官方地址时，才会写入时区。所读取的是系统的一项设置，不是所在地。",
  "claims.outside-china": "中国以外的用户不受影响。",
  "claims.outside-china-needs": "凡分隔符为连字符的抓取文件，都没有带标记的撇号。",
  "claims.outside-china-evidence":
    "撇号的两个比特与时区无关。按已公开的规则，Europe/Berlin 时区加主机名 proxyai.com 得到 U+2019。",
  "claims.zone-apostrophe": "时区会改变撇号；使用的是 U+2018。",
  "claims.zone-apostrophe-needs": "凡分隔符为斜杠之处，撇号都带标记；日期句中有 U+2018。",
  "claims.zone-apostrophe-evidence": "撇号只由主机名决定，分隔符只由时区决定。写入的四种撇号中没有 U+2018。",
  "claims.vpn-and-proxies": "它会探测 VPN、HTTP 代理或网络活动。",
  "claims.vpn-and-proxies-needs": "文本中没有任何东西能显示这一点。抓取文件只能显示写了什么，不能显示查看过什么。",
  "claims.vpn-and-proxies-evidence":
    "为写这句话，已被阅读的代码只查看一个环境变量 ANTHROPIC_BASE_URL，以及系统的时区和日期。",
  "claims.identifiers": "该标记是唯一标识符，或含有设备 ID 或代码片段。",
  "claims.identifiers-needs": "句子中有远多于三个比特的信息：标识一名用户需要三十个左右。",
  "claims.identifiers-evidence":
    "该标记只有三个比特，总共八种状态，同类设置的人都相同。同一请求确实带有设备和会话标识，明文可见（metadata.user_id）；那不是该标记。",
  "claims.keywords": "关键词包括阿里巴巴、字节跳动和百度。",
  "claims.keywords-needs": "主机名含有这类名称、而不含十一个关键词中的任何一个时，出现 U+02BC 或 U+02B9。",
  "claims.keywords-evidence":
    "这些公司的域名在域名列表上。十一个关键词是另外一些：deepseek、moonshot、minimax、xaminim、zhipu、bigmodel、baichuan、stepfun、01ai、dashscope、volces。",
  "claims.forty-domains": "列表有四十个域名。",
  "claims.forty-domains-needs": "从程序中取出的列表本身：见“检查程序包”。",
  "claims.forty-domains-evidence": "已公开的列表有 147 个域名和 11 个关键词，其 SHA-256 也一并公开。",
  "claims.blocks-accounts": "它会封禁账号，或向外回传。",
  "claims.blocks-accounts-needs": "请求中没有任何东西能显示服务器如何处理它。",
  "claims.blocks-accounts-evidence":
    "已被阅读的代码只写一句话；它不封禁任何东西，也不自行发出请求。服务器如何使用该标记，无人证实过。",
  "claims.official-endpoint": "Claude Desktop 聊天应用中也有，或使用 api.anthropic.com 时也有。",
  "claims.official-endpoint-needs":
    "在未设基础 URL 或使用官方地址的抓取文件，或聊天应用的抓取文件中，有带标记的日期行。",
  "claims.official-endpoint-evidence":
    "使用官方主机时闸门关闭，写的是普通的一行。关于聊天应用，尚无人展示过什么；桌面应用可以启动随附的 Claude Code。",
  "claims.nobody-knew": "三个月里，外界无人知晓。",
  "claims.nobody-knew-needs": "与文本无关；需要一份有日期的公开内容。",
  "claims.nobody-knew-evidence": "issue #67120 于 2026 年 6 月 10 日公开了这段逻辑，早于广泛报道二十天。",
  "claims.removed-in-197": "该标记在 2.1.197 版中被移除。",
  "claims.removed-in-197-needs": "自 2.1.197 起没有带标记的行；其程序包中没有列表。",
  "claims.removed-in-197-evidence":
    "存档的程序包字符串显示，列表在 2.1.197 中存在，在 2.1.198 中不存在。任何人都可以重复验证：用“检查程序包”在已发布的 2.1.197 Linux 二进制文件中找到了两个列表，在 2.1.198 中没有找到。shuzuan-org/ccproxy 记述了在 2.1.197 上的实际对比。媒体以及经媒体报道的 NVDB 则称是 2.1.197。字符串是更强的证据，但“存在”不等于“运行过”。",
  "claims.nfkc-folds": "NFKC 规范化会把形似的撇号归并。",
  "claims.nfkc-folds-needs": "带标记的撇号经 NFKC 变成 U+0027。",
  "claims.nfkc-folds-evidence":
    "三者在 NFC 和 NFKC 下都保持不变：规范化既不能检测该标记，也不能去除它。这一点由本页在您的浏览器中当场计算。",
  "claims.exposure-score": "浏览器语言和字体可得出 0–100 的暴露分数。",
  "claims.exposure-score-needs": "随语言或字体变化的句子。",
  "claims.exposure-score-evidence": "两者都不是该机制的输入。基础 URL、时区和日期才是。",
  "claims.reaches-anthropic": "数据会到达 Anthropic。",
  "claims.reaches-anthropic-needs": "请求去了哪里：抓取文件中的主机只说明第一站。",
  "claims.reaches-anthropic-evidence":
    "提示词发往所配置的端点。若那是中转，只有原样转发时，Anthropic 才会看到该标记。有些中转公开了改写这一行的规则；某个中转实际做了什么，字节没有说明。",
  "claims.spyware": "它是间谍软件、后门，或防滥用措施。",
  "claims.spyware-needs": "没有：这些词评判的是目的。",
  "claims.spyware-evidence":
    "这是评价，无法用字节检验。issue #72518 的标题称之为间谍软件；据媒体报道，阿里巴巴和 NVDB 称之为后门风险；Thariq Shihipar 则称是针对转售滥用和蒸馏的试验。",

  "claims.example-host":
    "按规则，主机为 openrouter.ai、时区为纽约：该主机不在任何列表上。无论语言如何，写的都是普通的一行。",
  "claims.example-outside": "按规则，主机为 proxyai.com、时区为柏林：U+2019 加连字符。",
  "claims.example-gate": "按规则，未设基础 URL、时区为上海：普通的一行。",
  "claims.example-official": "按规则，官方主机、时区为上海：普通的一行。",
  "claims.example-zone": "按规则，未列入的主机、时区为上海：斜杠，撇号为 U+0027。",
  "claims.example-zero-width": "该说法所描述的情形会是这样：两个字节写在零宽字符中。目前未知有这样的抓取文件。",
  "claims.example-tags": "该说法所描述的情形会是这样：两个字母写在标签字符中。目前未知有这样的抓取文件。",
  "claims.example-white-space": "该说法所描述的情形可能是这样：另一些空格。目前未知有这样的抓取文件。",
  "claims.example-alibaba": "按规则，主机为 www.alibaba.com：不在任何一个列表上，写的是普通的一行。",
  "claims.example-nfkc": "按规则，主机名含关键词：U+02BC。NFKC 使其保持原样。",
  "claims.example-three-bits": "这句话能承载的全部内容，八种状态之一。",

  "claims.mark-invisible":
    "含有 {count, plural, other {#}} 处日常用途无法解释的不可见字符{place, select, line {，就在日期行处。} other {。它们不在日期行处，不说明该标记的任何情况。}}",
  "claims.mark-no-invisible": "有日期行，除寻常的以外没有不可见字符。",
  "claims.mark-tags":
    "在标签字符、私用区或第 14 平面中有 {count, plural, other {#}} 项发现{place, select, line {，就在日期行处。} other {。它们不在日期行处，不说明该标记的任何情况。}}",
  "claims.mark-no-tags": "有日期行，标签字符和私用区中没有任何内容。",
  "claims.mark-white-space":
    "含有 {count, plural, other {#}} 处日常用途无法解释的空白排列{place, select, line {，就在日期行处。} other {。它们不在日期行处，不说明该标记的任何情况。}}",
  "claims.mark-no-white-space": "有日期行，没有无法解释的空白。",
  "claims.mark-payload": "含有 {bytes} 个字节的载荷，但不在浮点数中，与这条说法无关。与哪种工具相符，见相应的发现。",
  "claims.mark-three-bits": "有一个可以解码的日期行：三个比特，没有更多空间。",
  "claims.mark-plain": "有一个看不到标记的日期行。按规则，好几种情形都会写出这一行，复制也可能把它还原。",
  "claims.mark-no-line": "有一个没有日期行的请求。有些请求本来就没有，摘录也可能丢了它。",
  "claims.mark-marked-line": "有一个带标记的日期行。一个请求不能代表其他所有请求。",
  "claims.mark-slash-plain-apostrophe": "有斜杠，而撇号是 U+0027。",
  "claims.mark-apostrophe-without-slash": "有带标记的撇号，而分隔符是连字符。",
  "claims.mark-other-apostrophe": "日期句中有 {point}，已公开的规则从不写入该字符。",
  "claims.mark-official-marked":
    "写明的主机是 api.anthropic.com，而该行带标记。hosts 文件或流量拦截也会造成这种情况：文件中没有基础 URL 的设置。",
  "claims.mark-official-plain": "写明的主机是 api.anthropic.com，该行是普通的。若时区是别的，无论如何都会是普通的。",
  "claims.mark-version":
    "写明的版本是 {version}；其日期行{marked, select, yes {带标记} other {不带标记}}。{marked, select, yes {任何人都可以编辑文件。} other {普通的一行并不说明代码已被移除。}}",
  "claims.mark-sent-to": "发往 {host}。此后发生了什么，文件没有说明。",
  "claims.mark-stable": "有 {point}，NFKC 使其保持原样。",

  "claims.event-launched": "Thariq Shihipar 于 6 月 30 日称，这是“我们在三月启动的一项试验”。",
  "claims.event-before": "2.1.90 发布，没有标记。",
  "claims.event-first": "2.1.91 发布，首个带标记的版本。发布说明未提及。",
  "claims.event-issue":
    "issue #67120 公开了在 2.1.169 中读到的逻辑。该 issue 已关闭，标为 stale；在所存的副本中没有厂商回复。",
  "claims.event-public": "公开分析：thereallo.dev、A7T 报告、Reddit、Hacker News、issue #72518。",
  "claims.event-last": "2.1.197 发布，列表字符串仍在其中。",
  "claims.event-statement": "Thariq Shihipar 在 X 上称：这是针对转售滥用和蒸馏的试验，移除的改动已合并。",
  "claims.event-gone": "2.1.198 发布，列表字符串不再存在。更新日志未提及。",
  "claims.event-alibaba": "路透社报道阿里巴巴的内部通知：自 7 月 10 日起禁用 Claude Code。",
  "claims.event-nvdb": "据媒体报道，NVDB 的风险提示列出 2.1.91 至 2.1.196。未找到原文。",

  "claims.removal": "关于移除的两种说法",
  "claims.removal-press": "媒体以及经媒体报道的 NVDB：最后一个带标记的版本是 2.1.196，2.1.197 中已移除。",
  "claims.removal-strings": "存档的程序包字符串：列表在 2.1.197 中存在，在 2.1.198 中不存在。",
  "claims.removal-stronger":
    "后者证据更强：任何人都可以在已发布的程序包上重复验证（“检查程序包”即可做到），而且 shuzuan-org/ccproxy 记述了在 2.1.197 上的实际对比。它不能说明的是：存在的字符串是否被使用过，以及此后是否换了其他形式。",
  "claims.timeline-picture":
    "2026 年三月至七月的时间线：带标记的版本 2.1.91 至 2.1.197（末一版有争议），以及各项内容的公开时间",
  "claims.timeline-zoom": "6 月 30 日至 7 月 2 日，按小时",
  "claims.with-marker": "带标记",
  "claims.by-press": "依据媒体报道",
  "claims.by-strings": "依据程序包字符串",
  "claims.month-only": "具体日期不详",
  "claims.save-picture": "保存为图片（SVG）",
  "claims.record-primary": "一手记录",
  "claims.record-secondary": "二手：某人的说法，或关于它的报道",
  "claims.sources": "来源",

  "claims.beyond-statistical": "统计水印",
  "claims.beyond-statistical-text":
    "SynthID 一类的水印存在于用词选择之中。它没有隐藏字符，这里没有任何方法能检测到。关于这种水印的报道，与日期行是两回事。",
  "claims.beyond-server": "服务器做了什么",
  "claims.beyond-server-text":
    "服务器是否读取、如何读取标记，由此产生什么后果：文本不能显示，也没有人公开展示过。中转转发了什么，其公开的规则或可提示；在它之前的抓取不能显示。",
  "claims.beyond-intent": "为什么",
  "claims.beyond-intent-text": "字节没有动机。某人关于目的的说法，按其本人的话引述。",
  "claims.beyond-people": "是谁",
  "claims.beyond-people-text":
    "标记说明的是设置：基础 URL、时区。它不说明文本由谁所写、其人身在何处，或是否做错了什么。列入列表是厂商的选择，不是指控。",
  "claims.beyond-authentic": "文件是否真实",
  "claims.beyond-authentic-text":
    "文件可以与自身对照检查。任何人都能用文本编辑器做出前后一致的文件；能为它作证的只有来源。",
  "claims.beyond-lost": "途中丢失了什么",
  "claims.beyond-lost-text":
    "截图、聊天软件、日志和中转都会改变字符。普通的一行可能曾经带有标记；弯撇号也可能出自编辑器。在依赖某条路径之前，请用自测文本检查它。",
  "claims.beyond-other": "其他形式",
  "claims.beyond-other-text": "所查找的信道都已列出。无人描述过的信道也可能就在您面前；没有发现并不等于“什么都没有”。",
};

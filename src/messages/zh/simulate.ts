import type { simulate as en } from "#messages/en/simulate.ts";

export const simulate: Readonly<Record<keyof typeof en, string>> = {
  "simulate.places": "模拟什么",
  "simulate.date-line": "日期行",
  "simulate.date-line-lead":
    "设定程序所看到的环境，看这句话如何一步步写成。规则依据针对 Claude Code 2.1.91 至 2.1.197 的公开分析。",

  "simulate.states": "八种状态，一按即得",
  "simulate.steps": "逐步推演",
  "simulate.try": "试试：",
  "simulate.unset": "未设置",
  "simulate.bit-is": "{bit, select, none {未查看} other {该位为 {bit}}}",

  "simulate.step-base-url": "基础 URL",
  "simulate.base-url-set": "已设置基础 URL",
  "simulate.base-url-about":
    "即设置项 ANTHROPIC_BASE_URL：请求发往的地址。此处输入的内容不会发送到任何地方，也不会出现在本页的网址中。",

  "simulate.step-gate": "闸门",
  "simulate.gate": "{gate, select, open {开启} other {关闭}}",
  "simulate.gate-not-set": "没有设置基础 URL。无论其他设置如何，都写出普通的句子。",
  "simulate.gate-empty": "基础 URL 为空，视同未设置。无论其他设置如何，都写出普通的句子。",
  "simulate.gate-official": "主机正是厂商自己的 {host}。无论其他设置如何，都写出普通的句子。",
  "simulate.gate-other-host": "主机（含端口）是 {host}，并非恰好是 api.anthropic.com。因此会写入编码。",
  "simulate.gate-no-host":
    "它可以解析，但 {scheme} 被当作协议，没有剩下主机。这不是 api.anthropic.com，因此会写入编码。",
  "simulate.gate-unreadable": "它无法解析为 URL。这视同厂商以外的主机，因此会写入编码。",

  "simulate.step-host": "主机",
  "simulate.host": "主机名",
  "simulate.host-about": "基础 URL 中只看主机名，并转为小写：不看端口，不看路径，也不看问号之后的内容。",
  "simulate.host-none": "没有可看的主机名。两个主机名位都保持为 0；时区仍会查看。",
  "simulate.not-reached": "未查看：闸门已关闭。",

  "simulate.step-domain": "它在 {count} 个域名的列表中吗？",
  "simulate.domain-equal": "在：它与条目 {entry} 完全相同，该条目是 {count} 条中的第 {number} 条。",
  "simulate.domain-suffix": "在：它以一个点加条目 {entry} 结尾，该条目是 {count} 条中的第 {number} 条。",
  "simulate.domain-cn": "有了这一条，.cn 之下的所有域名都会命中，不论属于谁。",
  "simulate.domain-also": "它还符合 {entries}。只要一条，该位即为 1。",
  "simulate.domain-almost": "它以 {entry} 结尾，但前面没有点：那是另一个名称。",
  "simulate.domain-no": "不在：它既不等于任何条目，也不以一个点加某个条目结尾。",

  "simulate.step-keyword": "它含有 {count} 个关键词之一吗？",
  "simulate.keyword-yes": "有：其中出现了 {entry}，是 {count} 个中的第 {number} 个。",
  "simulate.keyword-inside": "它在那里紧挨着别的字母或数字。规则只看这些字母是否出现，所以可能是巧合。",
  "simulate.keyword-also": "{entries} 也出现了。只要一个，该位即为 1。",
  "simulate.keyword-no": "没有：其中任何位置都没有出现这些关键词。",

  "simulate.step-zone": "时区",
  "simulate.zone": "时区设置",
  "simulate.zone-alias":
    "在程序看到之前，JavaScript 运行时会把 {setting} 变成 {zone}：在 Node 中见到如此，未在实际发布的运行时中试过。",
  "simulate.zone-yes":
    "程序看到的是 {zone}，正是列表中的两个名称（Asia/Shanghai 和 Asia/Urumqi）之一。设置不等于所在地。",
  "simulate.zone-no": "程序看到的是 {zone}，既不是 Asia/Shanghai，也不是 Asia/Urumqi；比较时逐个字母须完全一致。",
  "simulate.zone-empty": "没有给出时区：它不是列表中两个名称中的任何一个。",
  "simulate.zone-closed": "这个名称在列表中，但闸门已关闭：不会写入任何与它有关的内容。",

  "simulate.step-apostrophe": "撇号",
  "simulate.apostrophe-about": "两个主机名位在四个码点中选出一个。按下其中一个，即换成会得到它的主机名。",
  "simulate.apostrophe-of": "主机名在列表中 {domain}，含实验室关键词 {keyword}",

  "simulate.step-separator": "日期及其分隔符",
  "simulate.date": "本地日期",
  "simulate.separator": "时区位为 {bit}：两个分隔符都是 {point} {name}。",
  "simulate.date-missing": "没有给出日期，以 {date} 代替。",

  "simulate.outcome": "写成的句子",
  "simulate.outcome-rows": "A 是这一天的普通句子，B 是在此环境中写成的句子。",
  "simulate.outcome-same": "两者逐字节相同。",
  "simulate.heard": "闸门{gate, select, open {开启} other {关闭}}，撇号 {apostrophe}，分隔符 {separator}",
  "simulate.reading": "由它可以说什么",
  "simulate.place": "带到“解码”视图",
  "simulate.place-expected": "放在原位，如同在请求中",
  "simulate.place-bare": "仅此一句",
  "simulate.send": "在“解码”中打开",
  "simulate.sent-about": "A 得到普通文本，B 得到这一份。两者始终标注为模拟所得，在链接和报告中也是如此。",

  "simulate.not-inputs": "不看的内容：",
  "simulate.not-inputs-are":
    "IP 地址、VPN、HTTP(S)_PROXY、界面语言、区域设置、字体、MAC 地址、账户，以及写给模型的内容：在已被阅读的代码中，这句话不取用其中任何一项。",

  "simulate.vectors": "已公布的例子",
  "simulate.vectors-about":
    "{differ, plural, =0 {对这 {count} 个环境，已有他人公布了相应的句子。本页计算的结果逐字节相同。} other {对这 {count} 个环境，已有他人公布了相应的句子。本页计算的结果中有 {differ} 个不同。}}",
  "simulate.vectors-source": "来源：A7T/claude-code-marker-20260630。",
  "simulate.vector-same": "相同",
  "simulate.vector-differs": "不同",
  "simulate.vector-result": "本页结果",
  "simulate.vector-try": "设为此环境：{url}，{zone}",

  "simulate.lists": "两个已公布的列表",
  "simulate.lists-about": "列表是厂商的选择。列在其中不说明有任何不当行为，也绝非指控名单。",
  "simulate.lists-source":
    "列表：fish003/HitCC，CC BY 4.0。哈希：A7T/claude-code-marker-20260630，公布于 2026 年 6 月 30 日。凡能核对列表的版本，内容都相同：2.1.91、2.1.92，以及 2.1.170 至 2.1.197 之间的 19 个存档版本。",
  "simulate.lists-corrections":
    "更正：列表存放在 src/engine/marker/lists.ts，并有测试以已公布的哈希核对。请在该文件中更正，并在本页代码的存放处提交 issue，并附上来源。",
  "simulate.try-host": "任意主机，与列表比对",
  "simulate.try-host-empty": "输入一个主机名（例如 api.example.cn），看它与哪些条目相符。",
  "simulate.try-host-unreadable": "从中读不出主机名。",
  "simulate.try-host-of": "主机：{host}",
  "simulate.use-host": "设为基础 URL",
  "simulate.list-search": "在两个列表中搜索",
  "simulate.list-domains": "域名",
  "simulate.list-keywords": "关键词",
  "simulate.list-count": "{count, number} 条中的 {found, number} 条",
  "simulate.list-none": "没有条目含有这一内容。",

  "simulate.disguise": "揭开伪装",
  "simulate.disguise-about":
    "列表在程序中并非明文。各条目先用逗号连接，每个字节与 0x5B 作 XOR（异或），结果再写成 base64。这样能避开搜索，却瞒不过读代码的人：有了程序，也就有了密钥。",
  "simulate.disguise-which": "哪个列表",
  "simulate.disguise-text": "在程序中的样子：base64",
  "simulate.disguise-count": "{characters} 个字符，其中是 {bytes} 个字节",
  "simulate.disguise-bytes": "每四个字符是三个字节；每个字节与密钥作 XOR",
  "simulate.disguise-table": "最前面的字节，逐列对照",
  "simulate.disguise-row-digits": "base64",
  "simulate.disguise-row-byte": "字节",
  "simulate.disguise-row-key": "XOR 密钥",
  "simulate.disguise-row-plain": "结果",
  "simulate.disguise-row-character": "作为文本",
  "simulate.disguise-key": "密钥，0 至 255",
  "simulate.disguise-key-is": "= {hex}",
  "simulate.disguise-key-wrong": "请给出 0 至 255 之间的整数。",
  "simulate.disguise-key-back": "恢复为 91",
  "simulate.disguise-plain": "把这些字节读作文本",
  "simulate.disguise-split": "在逗号处分开",
  "simulate.disguise-entries": "{count} 条",
  "simulate.disguise-hash": "核对：SHA-256",
  "simulate.disguise-hash-of": "这些字节的哈希",
  "simulate.disguise-hash-published": "已公布的哈希",
  "simulate.disguise-hash-equal": "相等：这正是已公布的列表，逐字节相同。",
  "simulate.disguise-hash-differs": "不相等：用这个密钥得到的不是已公布的列表。",
};

import type { compare as en } from "#messages/en/compare.ts";

export const compare: Readonly<Record<keyof typeof en, string>> = {
  "compare.invisible-in-a":
    "只有 A 中有{count, plural, =1 {一个不可见字符 {point}} other { # 个不可见字符，第一个是 {point}}}。",
  "compare.invisible-in-b":
    "只有 B 中有{count, plural, =1 {一个不可见字符 {point}} other { # 个不可见字符，第一个是 {point}}}。",
  "compare.invisible-differs": "A 与 B 的不可见字符不同。",
  "compare.look-alike": "A 中是 {a}，B 中是 {b}：两个不同的字符，外形相似。",
  "compare.look-alike-apostrophe": "A 中是 {a}，B 中是 {b}：两者同属用作撇号的字符。",
  "compare.look-alike-dash": "A 中是 {a}，B 中是 {b}：两者同属用作连字符或破折号的字符。",
  "compare.look-alike-space": "A 中是 {a}，B 中是 {b}：两者同属显示为空格的字符。",
  "compare.look-alike-several": "连续 {count} 个字符换成了其他形似字符。",
  "compare.look-alike-compatible": "同样的字符，另一种写法，例如以一个符号代替三个点，或用全角字母。",
  "compare.date-separator": "日期的分隔符不同：A 中是 {a}，B 中是 {b}。",
  "compare.date-format": "同一类日期，书写格式不同。",
  "compare.number-separator": "数字的分隔符不同：A 中是 {a}，B 中是 {b}。",
  "compare.line-ending": "换行符不同：A 中是 {a}，B 中是 {b}。",
  "compare.bom-in-a": "只有 A 以字节顺序标记（BOM）开头。",
  "compare.bom-in-b": "只有 B 以字节顺序标记（BOM）开头。",
  "compare.normalisation": "相同的字母，存储方式不同：一侧是合成的单个字符，另一侧是基本字母加附加符号。",
  "compare.ordinary": "文字上的改动。",
  "compare.part-only-in-a": "只有 A 有这一部分：{path}",
  "compare.part-only-in-b": "只有 B 有这一部分：{path}",
  "compare.capacity":
    "有 {sites, plural, other {# 处}}不同，但没有换词。{sites, plural, =1 {此处} other {合起来}}最多可承载 {bits, plural, other {# 比特}}。",
  "compare.capacity-of":
    "{family, select, apostrophe {撇号} dash {连字符与破折号} space {空格} letter {形似字母} form {同一字符的其他形式} invisible {不可见字符} separator {日期和数字的分隔符} ending {换行符} accent {附加符号，合成与否} other {字节顺序标记}}：{sites, plural, other {# 处}}，最多 {bits, plural, other {# 比特}}。每处最多有 {alternatives} 种可能的写法。",
  "compare.capacity-one-cause":
    "{ways, plural, =1 {{sites, plural, =1 {由一个原因改动的一处，就是一次选择。} other {各处的改动方式相同：如果都出自一个原因，就只是一次选择。}}} other {改动方式有 # 种：如果每种各有一个原因，就是 # 次选择。}}",
  "compare.capacity-not-used": "这些地方确实承载了什么。能承载比特的地方，未必就承载着。",
  "compare.noise-check-value": "校验值（cch），每次请求都不同。",
  "compare.noise-version-suffix": "cc_version 的最后一段，同一版本的各次请求也不相同。",
  "compare.noise-id": "为某次请求或某个会话生成的 ID。",
  "compare.noise-hash": "哈希值，例如某次提交的哈希。所代表的内容不同，哈希就不同。",
  "compare.noise-date": "日期不同，写法相同。",
  "compare.noise-time": "一天中的另一时刻。",
  "compare.noise-port": "同一主机的另一端口。",
  "compare.noise-path": "某台机器或某次运行的文件夹：临时文件夹、主目录，或代替它们的占位符。",
};

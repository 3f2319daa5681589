import type { fidelity as en } from "#messages/en/fidelity.ts";

/** What the check of a path says. */
export const fidelity: Readonly<Record<keyof typeof en, string>> = {
  "fidelity.not-a-self-test": "这不是自测文本，或残存的部分太少，无法读取。",
  "fidelity.other-version": "这是第 {version} 版自测文本，不是此页面所读取的版本。请重新复制并再次发送。",
  "fidelity.all-kept": "全部 {count} 个探针都原样到达。",
  "fidelity.summary":
    "{kept} 个保持不变，{rewritten} 个被改写，{lost} 个丢失{unknown, plural, =0 {} other {，# 个无法判断}}。",

  "fidelity.cut": "文本被截断或损坏：缺少一部分。对于那一部分，无法作出判断。",
  "fidelity.undone":
    "路径用{escape, select, json {反斜杠转义（与 JSON 相同）} html { HTML 实体} percent { URL 百分号编码} other {转义}}写出文本。这不会造成丢失；比较之前已在此处还原。",
  "fidelity.misread": "一个字符变成了几个：读取字节所用的编码与写入时不同。这往往可以还原。",
  "fidelity.ascii-only": "ASCII 以外的字符均未留存。",
  "fidelity.western-code-page":
    "只有西文代码页（windows-1252）所含的字符得以留存：U+2019 可以，U+02BC 和 U+02B9 不行。",
  "fidelity.smart-quotes": "直引号变成了弯引号，与文字处理软件的做法相同。",
  "fidelity.straightened": "弯引号变成了直引号。",
  "fidelity.normalised":
    "文本经过规范化（{form}）：{form, select, NFC {带重音的字母被合成} NFD {带重音的字母被分解} other {连字、特殊空格等变体也被替换}}。这不会改变四种撇号。",
  "fidelity.spaces-unified": "特殊空格变成了普通空格。",
  "fidelity.spaces-collapsed": "两个空格变成了一个。",
  "fidelity.trimmed": "行尾的空格被删除。",
  "fidelity.invisible-removed":
    "{count, plural, other {# 种不可见字符}}被删除。经此路径而来的文本中没有它们，不能说明任何情况。",
  "fidelity.line-endings":
    "{to, select, lf {CRLF 换行符变成了 LF} crlf {LF 换行符变成了 CRLF} other {换行变成了空格，或消失了}}。",

  "fidelity.host-kept": "四种撇号仍可区分。就此路径而言，经它而来的普通撇号，在此之前就是普通撇号。",
  "fidelity.host-erased":
    "{points} 变成了 U+0027：此路径会抹去主机名位。经它而来的文本“未见标记”，不能说明主机名位的情况。",
  "fidelity.host-made":
    "U+0027 变成了 {point}：此路径会产生并未发送的撇号。经它而来的这种撇号，不能说明主机名位的情况。",
  "fidelity.host-lost": "{points} 未能作为撇号留存。这种丢失看得出来：这样的行，其主机名位是丢失，不是 0。",
  "fidelity.host-rewritten": "{points} 变成了其他字符。经此路径而来的文本，其主机名位不能按现状读取。",
  "fidelity.host-unknown": "四种撇号未全部返回，因此无法由此判断该路径对主机名位的影响。",
  "fidelity.zone-kept": "日期中的连字符和斜杠保持不变。就此路径而言，分隔符可信，时区位因而也可信。",
  "fidelity.zone-changed": "日期的分隔符未保持原样。经此路径而来的文本，其时区位不可信。",
  "fidelity.zone-unknown": "两种日期未全部返回，因此无法由此判断该路径对时区位的影响。",
  "fidelity.surrogate-kept": "孤立代理码元保持不变。就此路径而言，经它而来的文本若没有孤立代理码元，在此之前也没有。",
  "fidelity.surrogate-gone":
    "孤立代理码元未能留存，凡遵守 Unicode 编码的程序都是如此。经此路径而来的文本中没有它，不能说明任何情况。日期行在任何情况下都不含它。",
  "fidelity.once":
    "这是对一条路径的一次测试。途中换用其他程序、版本或设置，结果可能不同；在此路径之前发生了什么，也看不到。",
};

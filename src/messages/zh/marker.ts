import type { marker as en } from "#messages/en/marker.ts";

/** What one sentence has in the place of the other's full form. */
const reason =
  "{reason, select, capital {首字母为小写} apostrophe {撇号处是 {point}} apostropheRun {撇号处不止一个字符} noApostrophe {缺少撇号} spacing {空格或用词不同} dateForm {日期未写成完整的年、月、日} separatorRun {日期分隔符处不止一个字符} mixedSeparators {两处日期分隔符不同} separator {日期以 {point} 分隔} noFullStop {日期之后没有句点} other {形式不同}}";

const means = "按已公开的规则，这一形式表示：";
/** The others that were counted: the tools' texts are the program's own, and left out. */
const others = "提示词文本（不含工具）中";
const smart = "编辑器也会输入 U+2019";
const zoneListed = "时区设置为上海或乌鲁木齐";
const zoneOther = "时区设置为其他时区";

/** The states, each in words that never say more than the form does. */
const forms = [
  "{form, select,",
  "plainDash {未见标记。按规则，多种情况下写出的都是这种普通形式，复制也可能使其恢复为这种形式。不能据此断定没有标记。}",
  `plainSlash {${means}基础 URL 为非官方地址或无法解析，其主机名不在任一列表中；${zoneListed}。设置不等于所在地。}`,
  `u2019Dash {${means}基础 URL 的主机名在域名列表中（.cn 域名一律计入），不含实验室关键词；${zoneOther}。${smart}：请对照其他撇号。}`,
  `u2019Slash {${means}主机名在域名列表中，不含实验室关键词；${zoneListed}。${smart}。}`,
  `u02bcDash {${means}主机名含实验室关键词，不在域名列表中；${zoneOther}。}`,
  `u02bcSlash {${means}主机名含实验室关键词，不在域名列表中；${zoneListed}。}`,
  `u02b9Dash {${means}主机名在域名列表中，且含实验室关键词；${zoneOther}。}`,
  `u02b9Slash {${means}主机名在域名列表中，且含实验室关键词；${zoneListed}。}`,
  `inconclusive {撇号无法判定：${others}另有 {count, plural, other {# 个撇号}}也是 U+2019，没有 U+0027，可能是编辑器改动所致。分隔符是 {separator}。}`,
  "lost {撇号在途中丢失（该处现为 {apostrophe}），其携带的比特无法读出；分隔符是 {separator}。}",
  "other {}}",
].join(" ");

const written = (which: "outer" | "inner", before: string): string =>
  `{${which}, select, none {} backslash {${before}反斜杠转义} html {${before} HTML 实体} percent {${before} URL 百分号编码} caret {${before}命令提示符的脱字符转义} powershell {${before} PowerShell 转义} other {}}`;

const reversed = "此处已还原：这些字符是解读所得，不是原始字节。";

const inRange = "2.1.91\u20132.1.197";
const surer = "若要更有把握：";

export const marker: Readonly<Record<keyof typeof en, string>> = {
  "marker.why-near-miss": `未解码：${reason}。`,
  "marker.why-smart-quoted": `日期行之外，${others}另有 {count, plural, other {# 个撇号}}为 U+2019，没有 U+0027。它们可能全部经编辑器改动。`,
  "marker.why-lost": "撇号在途中丢失：该处现为 {apostrophe}。",
  "marker.via": `{outer, select, none {} other {写法为${written("outer", "")}${written("inner", "，内层为")}，此处已还原。}}{misreading, select, none {} windows1252AsLatin1 {windows-1252 的字节 92 在途中被当作 Latin-1 读取。${reversed}} other {UTF-8 在途中被当作 {misreading, select, utf8AsWindows1252 {windows-1252} utf8AsLatin1 {Latin-1} utf8AsGbk {GBK} utf8AsShiftJis {Shift_JIS} utf8AsWindows1251 {windows-1251} utf8AsBig5 {Big5} utf8AsKorean {韩文代码页 949} utf8AsCp437 {DOS 代码页 437} utf8AsCp850 {DOS 代码页 850} utf8AsMacRoman {Mac OS Roman} other {另一种编码}} 读取{misreading, select, utf8AsGbk {，这可能吞掉撇号后的字母} utf8AsShiftJis {，这可能吞掉撇号后的字母} other {}}。${reversed}}}`,

  "marker.headline-none": "无日期行",
  "marker.headline-other": "另一种日期句，不是标记所用的",
  "marker.headline-near-miss": "近似形式，未解码",
  "marker.headline-outside": `版本不在 ${inRange} 之内，不作解读`,
  "marker.headline": `{condition, select, place {若处于应有位置：} version {若版本为 ${inRange}：} both {若处于应有位置，且版本为 ${inRange}：} other {}}{state, select, plain {未见标记} zone {{condition, select, none {标记：} other {}}时区在列表中 1 · 主机名位 0} marked {{condition, select, none {标记：} other {}}主机名在列表中 {knownDomain} · 含实验室关键词 {labKeyword} · 时区在列表中 {listedTimeZone}} inconclusive {撇号无法判定 · 时区在列表中 {listedTimeZone}} lost {撇号丢失 · 时区在列表中 {listedTimeZone}} other {}}`,

  "marker.state": forms,
  "marker.state-elsewhere": `这句话在此出现，但不在 Claude Code 放置它的位置。它可能是引用的、输入的，或是从抓取文件中截取的。若处于应有位置，则解读为：${forms}`,
  "marker.state-near-miss": `与日期行相似，但不符合已公开的形式（${reason}）。未解码。`,
  "marker.state-outside": `版本 {version} 不在 ${inRange} 之内。只显示字符，不作解读。`,
  "marker.state-no-date-line": "此处没有日期行，因此无可解读。有些请求和文件本来就不含日期行。这不等于“没有标记”。",
  "marker.always": "依据所提供的字节读出，不能说明此文件由谁制作或编辑、用户是谁或身在何处，也不能说明服务器做了什么。",
  "marker.state-other-sentence": "此处有一个日期句，但这类句子从未用于写入标记，其中没有可解读的标记。",

  "marker.place-expected": "这句话位于 Claude Code 放置它的位置：在系统提醒（system-reminder）内，# currentDate 之下。",
  "marker.version-inside": `版本 {version} 在带有标记的版本 ${inRange} 之内。`,
  "marker.version-outside": `版本 {version} 不在带有标记的版本 ${inRange} 之内。`,
  "marker.version-unknown": `未注明版本。只有版本为 ${inRange} 时，这一解读才适用。`,
  "marker.version-last":
    "版本 {version}：据存档的字符串，在范围之内；数篇报道称此版本已移除标记。存档的字符串是较强的证据。",
  "marker.setting-not-location": "设置不等于所在地：计算机的时区不能说明它位于何处。",
  "marker.server-unknown": "是否有服务器读取这些比特、如何读取，尚未得到证明。",
  "marker.not-original-bytes": "文本在途中被误读，此处已还原。它是解读所得，不是原始字节。",
  "marker.excerpt-only": "只在文本的片段中读取和计数：略去的部分可能还有同类内容，也可能有相反的依据。",

  "marker.apostrophes-straight": `${others}另有 {straight, plural, other {# 个撇号}}为 U+0027，没有 U+2019。因此，编辑器并未将撇号全部改动。`,
  "marker.apostrophes-mixed": `${others}的其他撇号，{curly, number} 个为 U+2019，{straight, number} 个为 U+0027。其中一些可能经编辑器改动。`,
  "marker.apostrophes-same":
    "{apostrophe} 还出现在提示词文本的{same, plural, other { # 个其他词语}}中。有些语言使用它，编辑器也可能写入它。",
  "marker.apostrophes-curly": `${others}另有 {curly, plural, other {# 个撇号}}为 U+2019，没有 U+0027。日期行中的撇号可能经重新输入。`,
  "marker.apostrophes-none": `${others}没有其他撇号可与它比较。`,

  "marker.apostrophes-tools-straight":
    "工具文本中有 {straight, plural, other {# 个撇号}}为 U+0027。因此，编辑器并未改动整个文件，但可能只改动了提示词。",

  "marker.apostrophes-in-excerpt":
    "所分享内容的其他撇号中，{straight, number} 个为 U+0027，{curly, number} 个为 U+2019。略去的部分未计入。",

  "marker.host-loopback": "经由本机抓取。这种方式通常使撇号成为 U+0027，因此只有分隔符能说明情况。",
  "marker.host-loopback-marked": "经由本机抓取，撇号通常会是 U+0027。此处则是另一个字符。",
  "marker.host-fits": "请求发往 {host}。若这就是基础 URL，按规则会为它写出 {apostrophe}，与此处相符。",
  "marker.host-differs": "请求发往 {host}。若这就是基础 URL，按规则不会为它写出 {apostrophe}。",
  "marker.host-official": "请求发往 {host}。若这就是基础 URL，按规则写出的是普通形式。",

  "marker.time-bounds":
    "抓取于 {time}，句中日期为 {date}。{bound, select, least {因此，写下该日期的时钟至少为 {least}。} most {因此，写下该日期的时钟至多为 {most}。} other {因此，写下该日期的时钟在 {least} 与 {most} 之间。}}",
  "marker.time-impossible":
    "抓取于 {time}，句中日期为 {date}。当时没有任何时区是这个日期。或是某个时钟有误，或是两者之一经过改动。",
  "marker.time-no-such-date": "历法中没有 {date} 这一天。该程序不会写出这样的日期。",
  "marker.time-for-slash":
    "该日期领先于 UTC：写下它的时钟至少为 {least}。这与斜杠相符，也与上海、乌鲁木齐以外的许多时区相符。",
  "marker.time-against-slash": "抓取之时，上海和乌鲁木齐的日期与句中日期不同。",
  "marker.time-for-dash": "抓取之时，上海和乌鲁木齐的日期与句中日期不同。这与连字符相符。",
  "marker.time-session": "日期可能是在会话开始时写下的。会话若跨过午夜，看上去就像时钟处于更西的时区。",
  "marker.time-clock": "该时间出自抓取工具，其时钟可能有误。",

  "marker.agreement-agree":
    "此处所有日期行的解读相同：{inPlace, number} 个处于应有位置，{elsewhere, number} 个在其他位置。",
  "marker.agreement-disagree":
    "此处各日期行的解读不一致：{inPlace, number} 个处于应有位置，{elsewhere, number} 个在其他位置。以上解读针对其中之一。",
  "marker.agreement-elsewhere-differs":
    "{inPlace, plural, =1 {处于应有位置的那个日期行，解读见上。} other {处于应有位置的 # 个日期行解读相同。}}{elsewhere, plural, =1 {其他位置的一个与之不同} other {其他位置的 # 个中，有的与之不同}}：属引用或粘贴，来源不明。",

  "marker.next-original": `${surer}请提供抓取工具写出的原文件。编辑器、聊天软件和截图会改变或丢失字符。`,
  "marker.next-base-url": `${surer}请保持日常使用的基础 URL，通过 TLS 拦截或 hosts 文件抓取。本地代理地址会掩盖主机名位。`,
  "marker.next-second-capture": `${surer}请再提供一份同一版本、仅改变一项设置的抓取文件，加以比较。`,
  "marker.next-whole-request": `${surer}请提供这句话所在的整条请求，连同标头。`,
  "marker.next-main-request": `${surer}请提供该会话的主请求。这句话位于第一条用户消息中；辅助请求和会话日志里没有。`,
  "marker.next-version": `${surer}请提供带有标头的抓取文件。User-Agent 会注明版本。`,

  "marker.pair-same": "两个日期行携带的比特相同。",
  "marker.pair-differ":
    "A 与 B 比较。主机名在列表中：{knownDomain, select, same {相同（{aKnownDomain}）} differ {A 为 {aKnownDomain}，B 为 {bKnownDomain}} other {无法判断}}；含实验室关键词：{labKeyword, select, same {相同（{aLabKeyword}）} differ {A 为 {aLabKeyword}，B 为 {bLabKeyword}} other {无法判断}}；时区在列表中：{listedTimeZone, select, same {相同（{aListedTimeZone}）} differ {A 为 {aListedTimeZone}，B 为 {bListedTimeZone}} other {无法判断}}。",
  "marker.pair-same-version": "两者版本均为 {version}。因此版本不能解释差异。",
  "marker.pair-other-version": "A 的版本为 {a}，B 的版本为 {b}。不同版本可能写出不同的行。",
  "marker.pair-elsewhere": "两行中至少有一行不在 Claude Code 放置它的位置。",
  "marker.pair-not-original": "差异意味着设置不同，或某份副本在途中有所改动。从字节看不出是哪一种。",
  "marker.pair-not-same-origin": "比特相同，不意味着用户、计算机或地点相同。",
};

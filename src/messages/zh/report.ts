import type { report as en } from "#messages/en/report.ts";

/** What was compared, and of which capture. */
const what = [
  "{side, select, a {A：} b {B：} other {}}{what, select,",
  "cuts {被缩短的列表}",
  "rules {规则的版本}",
  "unicode {Unicode 版本}",
  "channels {信道列表}",
  "source {来源的读取方式}",
  "request {所选的请求及其载明的内容}",
  "parts {请求的文本（共 {number, number} 段）及其 SHA-256}",
  "integrity {抓取文件的内部核对}",
  "dateLines {所有日期行，共 {number, number} 个}",
  "dateLine {第 {number, number} 个日期行}",
  "headline {解读摘要}",
  "findings {发现，共 {number, number} 项}",
  "pairs {相互比较的文本}",
  "changes {差异，共 {number, number} 处}",
  "groups {所显示的差异，共 {number, number} 处}",
  "fields {不同的字段，共 {number, number} 个}",
  "statements {{side, select, both {A 与 B：} other {}}所有陈述，共 {number, number} 条}",
  "statement {{side, select, both {A 与 B：} other {}}第 {number, number} 条陈述}",
  "ruler {证据标尺}",
  "names {码点的名称}",
  "comparison {A 与 B 的比较}",
  "reading {从抓取文件中读出的内容}",
  "other {其余内容}}",
].join(" ");

const ofSide = "抓取文件 {side, select, a {A} other {B}}";

export const report: Readonly<Record<keyof typeof en, string>> = {
  "report.not-a-report": "这不是 Telltale 的报告，或已损坏：无法作为报告读取。",
  "report.newer": "此报告的格式（{version, number}）比这一版本的 Telltale 所知的更新。",
  "report.malformed": "此报告不符合报告的格式：见 {path}。它已损坏或被改动。",
  "report.too-large": "此文件超过 {limit, number} 百万个字符，报告不会这样长。",

  "report.verdict":
    "{verdict, select, matches {已由抓取文件重新生成此报告的全部内容，结果相同。} differs {{why, select, file {此文件与写出时不同：它被改动或已损坏。} capture {有一份抓取文件不是此报告所述的那一份。} readingOtherTool {此处对抓取文件的解读与报告所述不同。报告由另一版本的 Telltale 制作，这可能是原因；报告被改动过，也可能是原因。} other {此处对抓取文件的解读与报告所述不同，而报告自称由同一版本制作。}}} other {{why, select, missing {没有不同之处，但未能全部核验：缺少一份抓取文件。} unused {与报告所述没有不同之处。但它并未述及所提供的全部内容。} tool {重新读取的内容全部相同。但此报告自称由另一版本的 Telltale 制作，这一版本无法判断是否如此。} other {没有不同之处，但未能全部核验。}}}}",
  "report.bytes":
    "{result, select, matches {文件与 Telltale 的写法逐字节一致。} other {文件与 Telltale 的写法不同：其空格、换行符、顺序或转义被改动，或者内容被改动。}}",
  "report.digest":
    "{result, select, matches {报告与其自载的 SHA-256 相符。任何人都能算出这样的值：它不是签名。} other {报告与其自载的 SHA-256 不符：它在写出之后被改动。}}",
  "report.tool":
    "{result, select, matches {由这一版本的 Telltale 制作，即 {here}。} differs {由 Telltale {reported} 制作；此处为 {here}。} other {无法比较它由哪一版本的 Telltale 制作。}}",
  "report.capture": `${ofSide}{state, select, found {：“{name}”的 SHA-256 与报告所载相同，即 {sha256}。其名称和来历只是报告的说法。} otherSize {：“{name}”的 SHA-256 与报告所载相同，即 {sha256}，但大小不同。} another {：没有文件的 SHA-256 与报告所载的 {sha256} 相同。代之读取的是“{name}”，{actual}。} missing {缺失：没有文件的 SHA-256 为 {sha256}。} other {：报告未载 SHA-256，因为来源未经读取。}}`,
  "report.unused": "提供了“{name}”，但报告并未述及：它没有与任何内容比较。",
  "report.copy": `${ofSide}{state, select, found {：报告所述的涂黑副本或节选（{sha256}）已由“{name}”重新制作，结果相同。该文件的其他内容未作比较。} another {：报告所述的涂黑副本或节选（{sha256}）无法由所提供的内容制作。代之读取的是“{name}”。} other {缺失：所提供的内容都无法制作出副本 {sha256}。}}`,
  "report.same": `相同：${what}。`,
  "report.differs": `不同：${what}{path, select, none {} other {，位于 {path}}}。报告所载为 {reported}；这一版本读得 {read}。`,
  "report.untold": `未核验：${what}。`,
};

/** Scripts with letters that look like Latin ones. */
export type LookingScript = keyof typeof TABLE;

/** What a letter of another script looks like. */
export interface Lookalike {
  readonly script: LookingScript;
  /** A letter or digit of ASCII. */
  readonly like: string;
}

/**
 * Each a letter or digit of ASCII and the code point that looks like it, of one script: those of UTS #39 (confusables.txt of Unicode
 * 17.0) whose prototype is one such character. Where the prototype is `l` and the letter a capital, `I`. What the Unicode list does not have because
 * only sans-serif or small type makes it alike is in {@link SIMILAR}.
 */
const TABLE = {
  cyrillic:
    "S0405 I0406 J0408 A0410 B0412 E0415 30417 K041A M041C H041D O041E P0420 C0421 T0422 Y0423 X0425 b042C a0430 " +
    "60431 r0433 e0435 o043E p0440 c0441 y0443 x0445 w0448 s0455 i0456 j0458 w0461 V0474 v0475 Y04AE y04AF h04BB " +
    "e04BD I04C0 l04CF 304E0 d0501 G050C q051B W051C w051D 2A644 iA647",
  greek:
    "i037A J037F A0391 B0392 E0395 Z0396 H0397 I0399 K039A M039C N039D O039F P03A1 T03A4 Y03A5 X03A7 a03B1 y03B3 " +
    "i03B9 v03BD o03BF p03C1 o03C3 u03C5 Y03D2 F03DC 203E8 603EC o03ED p03F1 c03F2 j03F3 p03F8 C03F9 M03FA i1FBE",
  armenian: "U054D S054F O0555 w0561 q0563 q0566 h0570 n0578 n057C u057D g0581 i0582 f0584 o0585",
  cherokee:
    "D13A0 R13A1 T13A2 i13A5 Y13A9 A13AA J13AB E13AC W13B3 M13B7 H13BB Y13BD G13C0 h13C2 Z13C3 413CE b13CF R13D2 " +
    "W13D4 S13D5 V13D9 S13DA L13DE C13DF P13E2 K13E6 d13E7 613EE G13F3 B13F4 iAB75 rAB81 wAB83 zAB93 vABA9 sABAA " +
    "cABAF",
  coptic:
    "B2C82 r2C85 H2C8E I2C92 i2C93 K2C94 M2C98 N2C9A 32C9C O2C9E o2C9F P2CA2 p2CA3 C2CA4 c2CA5 T2CA6 Y2CA8 y2CA9 " +
    "X2CAC w2CBD 32CC4 92CCA 92CCB 32CCC P2CCE p2CCF L2CD0 62CD2 62CD3 62CDC",
  lisu:
    "BA4D0 PA4D1 dA4D2 DA4D3 TA4D4 GA4D6 KA4D7 JA4D9 CA4DA ZA4DC FA4DD MA4DF NA4E0 LA4E1 SA4E2 RA4E3 VA4E6 HA4E7 " +
    "WA4EA XA4EB YA4EC AA4EE EA4F0 lA4F2 OA4F3 UA4F4",
  syllabics:
    "V142F U144C P146D d146F b1472 J148D L14AA 214BF x1541 H157C x157D R1587 b15AF F15B4 A15C5 D15DE D15EA M15F0 " +
    "B15F7",
  tifinagh: "V2D38 E2D39 l2D4F O2D54 Q2D55 X2D5D",
  deseret: "O10404 C10415 L1041B S10420 o1042C c1043D s10448",
  osage: "R104B4 O104C2 U104CE 7104D2 o104EA u104F6",
};

/** Small letters that look like Latin ones in another size: tools that hide in look-alikes use them. */
const SIMILAR = "k043A m043C t0442";

/** A code point's Latin look, where it has one. */
export const lookalikes: ReadonlyMap<number, Lookalike> = new Map(
  [...Object.entries(TABLE), ["cyrillic", SIMILAR] as const].flatMap(([script, pairs]) =>
    pairs
      .split(" ")
      .map((pair): [number, Lookalike] => [
        Number.parseInt(pair.slice(1), 16),
        { script: script as LookingScript, like: pair.slice(0, 1) },
      ]),
  ),
);

/**
 * Ordinary texts, written for this test, in which nothing is hidden: scripts and habits of writing that a careless reader would accuse. Their
 * invisible characters are escapes.
 */
export const clean: Readonly<Record<string, string>> = {
  "English, typeset":
    "\u201cWe\u2019ll leave at dawn,\u201d she said \u2014 and didn\u2019t. The ferry (No.\u00a07) runs 9\u201317; it\u2019s 20\u00a0km, or 12\u00bd\u2032 north\u2026 \u2018Nonsense,\u2019 he\u2019d say, co\u00adop\u00ader\u00ada\u00adtive as ever.",
  "English, typed and pasted":
    "I don't know what they'd want. It\u2019s been a week, hasn't it? He said \"no\" and then \u201cmaybe\u201d.  Two spaces after a full stop.  It is an old habit.  We don't mind.",
  "English, of a novel":
    "'Tis the captain's chair; the sailors' songs rang o'er the quay. O'Brien's rock 'n' roll band played till five o'clock, and the '90s were back.",
  German:
    "\u201eDas w\u00e4re ja gelacht\u201c, rief J\u00f6rg und schloss die T\u00fcr \u2013 z.\u202fB. am 5.\u00a0Mai. Stra\u00dfe, Fu\u00dfg\u00e4nger\u00fcberweg, Donau\u00addampf\u00adschiff; \u00bbso geht\u2019s\u00ab, 1\u202f250,50\u00a0\u20ac.",
  French:
    "\u00ab\u202fQu\u2019est-ce que c\u2019est\u202f?\u00a0\u00bb demanda-t-elle\u00a0: l\u2019\u0153uvre d\u2019un ma\u00eetre\u202f! Aujourd\u2019hui, 12\u202f345\u00a0\u20ac\u00a0; No\u00ebl approche, \u00e0 20\u00a0h\u00a030.",
  Spanish:
    "\u00bfCu\u00e1ndo llegar\u00e1 el a\u00f1o nuevo? \u00a1Qu\u00e9 alegr\u00eda! \u2014Ma\u00f1ana \u2014dijo el ni\u00f1o\u2014, a las 10.30 h, 1.\u00ba de enero.",
  Portuguese:
    "A ora\u00e7\u00e3o n\u00e3o come\u00e7ou \u00e0s tr\u00eas; h\u00e1 pastel\u00f5es e p\u00e3o-de-l\u00f3 na avenida S\u00e3o Jo\u00e3o, n.\u00ba 3.",
  Italian:
    "Perch\u00e9 l\u2019uomo dell\u2019isola non c\u2019\u00e8 pi\u00f9? Un po\u2019 di caff\u00e8, un\u2019altra citt\u00e0: s\u2019\u00e8 fatto tardi.",
  Polish:
    "Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144 \u2014 rzek\u0142 \u017bubr. W\u00a0domu by\u0142o cicho, a\u00a0deszcz pada\u0142; \u201eno c\u00f3\u017c\u201d.",
  Czech:
    "P\u0159\u00edli\u0161 \u017elu\u0165ou\u010dk\u00fd k\u016f\u0148 \u00fap\u011bl \u010f\u00e1belsk\u00e9 \u00f3dy; \u201ev\u00a0lese\u201c, 10\u00a0%.",
  Turkish:
    "\u0130stanbul\u2019da \u0131\u015f\u0131klar yand\u0131; Diyarbak\u0131r\u2019\u0131n \u00e7ay\u0131 g\u00fczel, 'evet' dedi \u0130nci.",
  Vietnamese:
    "Ti\u1ebfng Vi\u1ec7t c\u00f3 s\u00e1u thanh \u0111i\u1ec7u; m\u00e8o con ng\u1ee7 tr\u00ean m\u00e1i nh\u00e0 c\u0169 v\u00e0o bu\u1ed5i chi\u1ec1u \u1ea5m \u00e1p.",
  "Vietnamese, decomposed":
    "Ti\u1ebfng Vi\u1ec7t c\u00f3 s\u00e1u thanh \u0111i\u1ec7u; m\u00e8o con ng\u1ee7 tr\u00ean m\u00e1i nh\u00e0 c\u0169.".normalize(
      "NFD",
    ),
  Hawaiian:
    "\u02bbO ka \u02bb\u014dlelo Hawai\u02bbi ka m\u0101kou e \u02bb\u014dlelo nei; e kali \u02bboe ma ka hale k\u016b\u02bbai.",
  Uzbek: "O\u02bbzbek tilida so\u02bbzlashamiz; bog\u02bbda g\u02bboz yuribdi, ma\u02bcno va san\u02bcat.",
  Russian:
    "\u00ab\u0412\u00a0\u0434\u043e\u043c\u0435 \u0431\u044b\u043b\u043e \u0442\u0438\u0445\u043e\u00bb,\u00a0\u2014 \u0441\u043a\u0430\u0437\u0430\u043b \u043e\u043d. \u0412\u0430\u0441 \u043f\u0440\u043e\u0441\u044f\u0442 \u043a\u00a0\u0441\u0442\u043e\u043b\u0443: \u0445\u043b\u0435\u0431, \u0441\u044b\u0440 \u0438\u00a0\u0447\u0430\u0439, 5\u00a0\u20bd.",
  "Russian with names in Latin letters":
    "\u041c\u044b \u043f\u0438\u0448\u0435\u043c \u043d\u0430 Python 3.12 \u0438 JavaScript; \u0444\u0430\u0439\u043b README.md \u043b\u0435\u0436\u0438\u0442 \u0432 \u043f\u0430\u043f\u043a\u0435 /src, \u0430 API \u043e\u0442\u0434\u0430\u0451\u0442 JSON-\u043e\u0431\u044a\u0435\u043a\u0442.",
  Ukrainian:
    "\u041f\u2019\u044f\u0442\u044c \u043c\u2019\u044f\u0447\u0456\u0432 \u0456 \u0457\u0436\u0430\u043a: \u0437\u0434\u043e\u0440\u043e\u0432\u2019\u044f, \u0434\u0440\u0443\u0437\u0456! \u0421\u0456\u043c'\u044f \u0432\u0434\u043e\u043c\u0430.",
  Serbian:
    "\u0409\u0443\u0431\u0430\u0432 \u0458\u0435 \u0458\u0430\u0447\u0430 \u043e\u0434 \u043b\u0435\u0434\u0430; Ljubav je ja\u010da od leda.",
  Greek:
    "\u00ab\u039a\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1\u00bb, \u03b5\u03af\u03c0\u03b5 \u03bf \u03b3\u03ad\u03c1\u03bf\u03c2\u00b7 \u03c4\u03b9 \u03ba\u03ac\u03bd\u03b5\u03c4\u03b5; \u0391\u03c0\u2019 \u03c4\u03b7 \u03b8\u03ac\u03bb\u03b1\u03c3\u03c3\u03b1, \u03b1\u03b3\u03ac\u03c0\u03b7 \u03bc\u03bf\u03c5.",
  "Greek letters in science":
    "The \u03b1-particle and the \u03b2-decay; \u0394x = 2\u03c0r, \u03bcm-sized, \u03c3\u00b2, \u03a9-value of 5\u00a0k\u03a9, \u03bb-calculus and a \u03c7\u00b2 test.",
  Armenian:
    "\u0532\u0561\u0580\u0587 \u0541\u0565\u0566, \u056b\u0576\u0579\u057a\u0565\u055e\u057d \u0565\u0584\u0589 \u054f\u0578\u0582\u0576\u0568 \u0574\u0565\u056e \u0567\u0589",
  Georgian:
    "\u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0, \u10e0\u10dd\u10d2\u10dd\u10e0 \u10ee\u10d0\u10e0? \u10d3\u10d8\u10dd\u10ea\u10d8 \u10e1\u10d0\u10ee\u10da\u10d8.",
  Hebrew:
    "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, \u05d2\u05f3\u05d5\u05e8\u05d2\u05f3 \u05d4\u05d2\u05d9\u05e2 \u05d1\u05e9\u05e2\u05d4 10:30\u200f (\u05dc\u05e4\u05d9 \u05e9\u05e2\u05d5\u05df \u05d4\u05e7\u05d9\u05e5) \u05e2\u05dd \u05e6\u05d4\u05f4\u05dc \u05d5-C++\u200e.",
  Arabic:
    "\u0645\u0631\u062d\u0628\u064b\u0627 \u0628\u0643\u0645\u060c \u0647\u0630\u0627 \u0646\u0635\u0651 \u0639\u0631\u0628\u064a\u0651\u061b \u0627\u0644\u0633\u0627\u0639\u0629 \u0661\u0660:\u0663\u0660 \u0641\u064a \u200eOpen Source\u200f \u0648\u0647\u0644 \u0641\u0647\u0645\u062a\u061f",
  Persian:
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06a9\u062a\u0627\u0628\u200c\u0647\u0627 \u0631\u0627 \u0628\u062e\u0648\u0627\u0646\u0645\u061b \u0646\u0645\u06cc\u200c\u062f\u0627\u0646\u0645 \u0686\u0647 \u06af\u0641\u062a\u0647\u200c\u0627\u0646\u062f. \u0633\u0627\u0644 \u06f1\u06f4\u06f0\u06f3 \u062e\u0648\u0634\u200c\u0622\u0645\u062f\u06cc\u062f \u0628\u0647 \u062e\u0627\u0646\u0647\u200c\u06cc \u0645\u0627.",
  Urdu: "\u06cc\u06c1 \u0627\u0631\u062f\u0648 \u06c1\u06d2\u06d4 \u06a9\u062a\u0627\u0628\u06cc\u06ba \u067e\u0691\u06be\u0646\u0627 \u0627\u0686\u06be\u0627 \u06c1\u06d2\u060c \u0633\u0646\u06c1 \u06f2\u06f0\u06f2\u06f4\u0621\u06d4",
  Hindi:
    "\u0928\u092e\u0938\u094d\u0924\u0947, \u0915\u094d\u200d\u0937\u092e\u093e \u0915\u0930\u0947\u0902\u0964 \u0939\u092e \u0915\u0932 \u0938\u0941\u092c\u0939 \u096d \u092c\u091c\u0947 \u092e\u093f\u0932\u0947\u0902\u0917\u0947, \u0920\u0940\u0915?",
  Bengali:
    "\u0986\u09ae\u09be\u09b0 \u09b8\u09cb\u09a8\u09be\u09b0 \u09ac\u09be\u0982\u09b2\u09be, \u09b0\u200d\u09cd\u09af\u09be\u09ac \u0993 \u0996\u09a3\u09cd\u09a1\u200c\u0964",
  Tamil:
    "\u0bb5\u0ba3\u0b95\u0bcd\u0b95\u0bae\u0bcd, \u0ba8\u0bc0\u0b99\u0bcd\u0b95\u0bb3\u0bcd \u0b8e\u0baa\u0bcd\u0baa\u0b9f\u0bbf \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95\u0bbf\u0bb1\u0bc0\u0bb0\u0bcd\u0b95\u0bb3\u0bcd?",
  Malayalam:
    "\u0d28\u0d2e\u0d38\u0d4d\u0d15\u0d3e\u0d30\u0d02, \u0d05\u0d35\u0d28\u0d4d\u200d \u0d35\u0d28\u0d4d\u0d28\u0d41\u0d35\u0d4b?",
  Sinhala:
    "\u0d86\u0dba\u0dd4\u0db6\u0ddd\u0dc0\u0db1\u0dca, \u0dc1\u0dca\u200d\u0dbb\u0dd3 \u0dbd\u0d82\u0d9a\u0dcf\u0dc0.",
  Thai: "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e04\u0e23\u0e31\u0e1a\u200b\u0e27\u0e31\u0e19\u0e19\u0e35\u0e49\u200b\u0e2d\u0e32\u0e01\u0e32\u0e28\u0e14\u0e35 \u0e51\u0e52 \u0e19.",
  Khmer:
    "\u1781\u17d2\u1789\u17bb\u17c6\u200b\u1785\u1784\u17cb\u200b\u179a\u17c0\u1793\u200b\u1797\u17b6\u179f\u17b6\u200b\u1781\u17d2\u1798\u17c2\u179a\u17d4",
  Burmese: "\u1019\u103c\u1014\u103a\u1019\u102c\u200b\u1005\u102c \u1016\u1010\u103a\u1010\u101a\u103a\u104b",
  Tibetan: "\u0f56\u0f7c\u0f51\u0f0b\u0f66\u0f90\u0f51\u0f0b\u0f61\u0f72\u0f42\u0f0d",
  Amharic: "\u1230\u120b\u121d\u1361 \u12a5\u1295\u12f0\u121d\u1295 \u1290\u1205? \u12f0\u1205\u1293\u1362",
  Cherokee: "\u13a3\u13cf\u13f2, \u13d9\u13af\u13b5\u13cd\u13d7 \u13c3\u13af \u13a0\u13f4\u13b5.",
  "Japanese, horizontal":
    "\u3000\u541b\u306f\u3001\u6708\u66dc\u65e5\u306b\u6765\u308b\uff1f\u300c\u306f\u3044\u300d\u3068\u7b54\u3048\u305f\u2026\u2026\uff12\uff10\uff12\uff14\u5e74\uff15\u6708\u3001\uff21\uff22\uff23\u793e\u306e\u30ab\u30ec\u30fc\u30e9\u30a4\u30b9\u3002\u845b\u{e0100}\u98fe\u533a\u3002",
  "Japanese, halfwidth": "\uff76\uff80\uff76\uff85 \uff8a\uff9d\uff76\uff78 \uff83\uff7d\uff84 ABC-123 \uff65 \uff61",
  Chinese:
    "\u3000\u3000\u4eca\u5929\u5929\u6c14\u5f88\u597d\uff0c\u6211\u4eec\u53bb\u516c\u56ed\u5427\uff01\u201c\u597d\u7684\u3002\u201d\u5979\u8bf4\u2014\u2014\u5e26\u4e0a\uff08\u4e24\u4e2a\uff09\u82f9\u679c\u3002\u4ef7\u683c\uff1a\uffe520\uff0e",
  Korean:
    "\uc548\ub155\ud558\uc138\uc694! \uc624\ub298\uc740 2024\ub144 5\uc6d4\uc785\ub2c8\ub2e4. \u300c\ud55c\uad6d\uc5b4\u300d \u318d \u3131\u3134\u3137\u3000\ub2e4\uc74c",
  "Korean, decomposed": "\uc548\ub155\ud558\uc138\uc694, \ud55c\uad6d\uc5b4 \ubb38\uc7a5\uc785\ub2c8\ub2e4.".normalize(
    "NFD",
  ),
  Mongolian:
    "\u182e\u1823\u1829\u182d\u1823\u182f\u202f\u1824\u1828 \u182a\u1823\u182f\u182a\u1820\u1830\u1824\u1837\u1820\u180b\u182f",
  emoji:
    "Party \u{1f389}\u{1f389}! \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f469}\u{1f3fd}\u200d\u{1f4bb} \u{1f3f3}\ufe0f\u200d\u{1f308} \u2764\ufe0f\u200d\u{1f525} 1\ufe0f\u20e3 #\ufe0f\u20e3 \u{1f1eb}\u{1f1f7} \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} \u261d\u{1f3fb} \u2708\ufe0e \u{1f9d1}\u200d\u{1f9b0}",
  "a chat, exported":
    "[12/05/2024, 09:14:03] Ana: \u200eimage omitted\n[12/05/2024, 09:14:20] Ben: \u{1f602}\u{1f602}\n\u200e[12/05/2024, 09:15:41] Ana: \u200eYou deleted this message.\n[12/05/2024, 09:16:00] Ben: ok\u2026 see you @ 10 \u2764\ufe0f\n",
  "code in JavaScript":
    "const re = /\\u200b|\\u00ad/g;\nfunction it() {\n\treturn `caf\u00e9 ` + (x ?? 'none'); // don't\n}\nexport default { a: 1, 'b-c': \"2\" };\r\n",
  "code, indented by tabs and spaces":
    "def f(x):\n    if x:\n        return 1\n    return 0\n\nall:\n\tcc -o a a.c\n\tstrip a\n\nclass A:\n    pass\n",
  "a shell's colours":
    "\u001b[1mBuild\u001b[0m \u001b[32mpassed\u001b[0m in 3.2s\n\u001b[31mfailed\u001b[39m 0 \u001b[90m(none)\u001b[39m\n",
  "a progress line": "Downloading  10%\rDownloading  55%\rDownloading 100%\nDone.\n",
  JSON: '{"name":"caf\\u00e9","dash":"\\u2014","path":"C:\\\\Users\\\\x","url":"https://example.org/?q=a%20b%2Fc","list":[1,2,3],"n":1e-5}',
  "a URL and an encoded form":
    "https://example.org/%E4%BD%A0%E5%A5%BD?q=caf%C3%A9&lang=fr and name=J%C3%BCrgen&city=K%C3%B6ln",
  HTML: '<p>Fish&nbsp;&amp;&nbsp;chips &mdash; it&#8217;s &quot;fine&quot; &lt;b&gt; &#x2713;</p>\n<a href="/?a=1&amp;b=2">x</a>',
  Markdown:
    "# Title\n\nA line with two spaces at its end  \nbreaks here. *It\u2019s* **fine** \u2014 `code`.\n\n- [x] done\n- [ ] open\n\n1. One\n   - nested\n\n> quoted\n\n---\n",
  "a table in Markdown":
    "| name      | value  | note              |\n| --------- | -----: | ----------------- |\n| alpha     |   1    | the first         |\n| beta      |  20    | the second one    |\n| gamma     | 300    |                   |\n",
  "a table set with spaces":
    "item        count   price\nbread           2    3.40\nbutter          1    2.10\nmilk           12   10.80\neggs           10    2.50\n",
  "a table set with tabs": "name\tage\tcity\nAna\t31\tLeeds\nBen\t27\tYork\n\t\t\nCem\t44\tBath\n",
  "a box drawn with lines":
    "\u250c\u2500\u2500\u252c\u2500\u2500\u2510\n\u2502a \u2502b \u2502\n\u251c\u2500\u2500\u253c\u2500\u2500\u2524\n\u2502\u2588\u2591\u2502\u25b6 \u2502\n\u2514\u2500\u2500\u2534\u2500\u2500\u2518\n",
  mathematics:
    "\u2200\u03b5>0 \u2203\u03b4>0: |x\u2212a|<\u03b4 \u21d2 |f(x)\u2212L|<\u03b5; \u222b\u2080\u00b9 x\u00b2\u2009dx = \u2153, \u{1d453}(\u{1d465}) = sin\u2061\u{1d465}, 2\u2062\u{1d70b}, \u211d\u207f, A\u2229\ufe00B",
  "chemistry and units":
    "H\u2082O, CO\u2082, 5\u00b5m = 5\u03bcm, 25\u2009\u00b0C, 3\u202f000\u00a0m\u00b2, 1\u00a0\u212b, 90\u2032\u202f30\u2033",
  "a poem, indented":
    "The sea came in\n        with lanterns on its back,\n    and took the stairs\n        by two, by two,\n\u2003\u2003and at the door\n\u2003\u2003\u2003it left a shoe.\n",
  "a letter":
    "Dear Ms\u00a0Okafor,\n\nthank you for yours of 3\u00a0May.  I shall be at the station at noon.  My sister\u2019s train is late.\n\n  Yours,\n     Tomasz Wi\u015bniewski\n-- \nP.S.  Bring the maps.\n",
  "phonetic transcription":
    "/\u02c8\u0251p\u0259l/ [\u02c8\u00e6p\u026a\u0142] ma\u02d0m, t\u02b0e\u02d0\u02b2, n\u0329 \u2016 \u02cck\u0252n.s\u0259n\u02c8tre\u026a\u02d0\u0283n",
  "names that mix scripts":
    "The \u03b1Wave group, Toys\u042fUs, Ke$ha, Beyonc\u00e9, Mot\u00f6rhead, Sigur R\u00f3s and \u0130zmir's \u201cCaf\u00e9 \u041c\u0438\u0440\u201d.",
  "fullwidth and compatibility":
    "\uff28\uff45\uff4c\uff4c\uff4f \u2460\u2461\u2462 \u2122 \u00ae \u2116\u00a05 \ufb01rst of\ufb01ce \u00bd \u338f \u3231 \u2026",
  "hyphens of a word processor":
    "A well\u2011known, long\u2011standing co\u2011author\u2019s re\u2011edition; pp.\u00a012\u201315, minus \u22125, \u2015 he said.",
  "a legal text":
    "\u00a7\u00a01. (1)\u00a0The tenant\u2019s duties under \u00a7\u00a7\u00a02\u20134 remain. (2)\u00a0Notice is 3\u00a0months\u2014in writing.\n\f\u00a7\u00a02. Rent: \u00a31,250.00.",
  "an icon font's prompt": "\ue0b0 main \ue0a0 \uf296 ~/src \ue0b0 and \uf8ff Pay",
  "a copied web page":
    "Menu\u00a0\u00a0\u203a\u00a0Home\u2028Read more\u2026\u00a0\u2192\n\u200b\n\u00a9\u00a02024 Example\u00ae\u00a0\u00b7 All\u00a0rights reserved\n",
  "read in a wrong encoding":
    "It\u00e2\u20ac\u2122s the caf\u00c3\u00a9\u00e2\u20ac\u00a6 20\u00c2\u00a0km \u00e2\u20ac\u201c maybe",
  "a file of Windows": "\ufeffLine one\r\nLine two\r\n\tindented\r\n\r\nLast line",
  "a file that two systems edited": "one\r\ntwo\r\nthree\r\nfour\r\nfive\nsix\nseven\neight\nnine\nten\n",
  "trailing white space of an editor": "if (a) {\n    b();   \n    \n    c();\t\n}\n    \nreturn;  \n\n",
  "a difference": "--- a/x.txt\n+++ b/x.txt\n@@ -1,3 +1,3 @@\n one\n-two \n+two\n three\n",
  "a list of dates": "2024-05-01, 2024/05/02, 01.05.2024, 5\u20117\u20112024, 1,000.50 and 1.000,50 and 1\u00a0000,50",
  "a transcript":
    "SPEAKER 1: Um\u2014yeah, I\u2019m\u2026 I don\u2019t know.\nSPEAKER 2: [laughs] \u2018course you don\u2019t!\n\u266a music \u266a\n",
};

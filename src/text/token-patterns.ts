// Closed classes of words that keep their full stop. Open lists belong to the lexicon; these are grammar.
const titles = "Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Rev|Hon|Fr|St|Ste|Mme|Mlle|Jr|Sr|Esq";
const offices = "Gov|Govs|Pres|Sen|Sens|Rep|Reps|Del|Amb|Atty|Supt|Insp|Sec|Min|Dep|Asst";
const ranks = "Gen|Lt|Col|Maj|Capt|Cmdr|Cdr|Comdr|Adm|Sgt|Cpl|Pvt|Brig|Ens|Spc|Det";
const months = "Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Tue|Tues|Wed|Thu|Thur|Thurs|Fri";
const firms = "Inc|Corp|Co|Cos|Ltd|Bros|Assn|Assoc|Dept|Univ|Intl|Natl|Govt|Mfg";
const streets = "Ave|Blvd|Rd|Hwy|Rte|Ft|Mt|Pt|Bldg|Apt";
const latin = "vs?|al|etc|ca|cf|viz|ibid|approx|esp|incl|est|min|max|dept|govt|ext|tel|aka";
const numbered = "No|Nos|no|nos|Art|Arts|Fig|Figs|Vol|vol|Sec|Ch|Par|Para|p|pp|Mar|Sat|Sun|Mon";
const states = "Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo";
const moreStates = "Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Va|Vt|Wash|Wis|Wyo";

const bound =
  "anti|bi|co|counter|cross|e|ex|inter|mid|mini|multi|neo|non|over|pan|post|pre|pro|re|semi|socio|sub|ultra|un";
const units = "[ap]m|[AP]M|k|m|mm|cm|km|kg|mph|kph|bn|mn|tn|tr|ft|lbs?|hrs?|mins?|[MG]W";
const domains = "com|org|net|gov|edu|mil|int|info|biz|eu|co|uk|tv|io|html?|docx?|xlsx?|pdf|url|ppt";

const starters =
  "The|A|An|This|That|These|He|She|It|They|We|You|His|Her|Its|But|And|In|On|At|For|If|As|When|What";

const dotted = [titles, offices, ranks, months, firms, streets, latin].join("|");
const boundAnyCase = bound.replace(/\b\w/gu, (first) => `[${first}${first.toUpperCase()}]`);
const letter = "[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]";
const notInWord = `(?!${letter})`;

/** What a token can be at a place of the text: the first alternative that fits, longest things first. */
export const tokenPattern: RegExp = new RegExp(
  [
    '(?:https?|ftp):\\/\\/[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]',
    'www\\.[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]',
    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    `\\w[\\w-]*(?:\\.[\\w-]+)*\\.(?:${domains})(?:\\/[^\\s<>"“”.,;:!?)]+)*${notInWord}`,
    "[@#][\\p{L}_][\\p{L}\\p{N}_]*",
    `['’](?:\\d\\ds?|s|m|d|ll|re|ve|em|tis|twas|til|cause)${notInWord}`,
    "\\p{RI}{2}",
    "\\p{Extended_Pictographic}(?:[\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}\\uFE0F]|\\u200D\\p{Extended_Pictographic})*",
    `[:;=][-'^]?[)(DP]+${notInWord}`,
    "\\[?\\.{2,}\\]?|…\\.?|[!?]{2,}|([-*=_~+#<>|])\\1+|``|''",
    `(?:\\p{L}\\.){2,}${notInWord}|Ph\\.D\\.?|(?:\\p{L}\\.)+\\p{L}${notInWord}`,
    `(?:${dotted}|${dotted.toUpperCase()})\\.${notInWord}`,
    `(?:${numbered}|${numbered.toUpperCase()}|c)\\.(?=\\s?\\d)`,
    `(?<=,\\s{0,2}|[DIR]-)(?:${states}|${moreStates})\\.${notInWord}`,
    `(?:${states}|${moreStates})\\.(?=\\s\\p{Ll})`,
    "(?<=\\p{Lu}\\.\\s)\\p{Lu}\\.(?=\\s\\p{Ll})",
    `(?!(?<=\\p{Ll}\\s)I)\\p{Lu}\\.(?=\\s{1,2}(?!(?:${starters})${notInWord})\\p{Lu}|\\p{Lu}|-)`,
    `\\d{1,4}(?:[-/.]\\d{1,5}){2,}${notInWord}|\\d{3}-\\d{4}${notInWord}`,
    `\\d+(?:[.,:/]\\d+)*(?=(?:${units})${notInWord})`,
    `\\.\\d+${notInWord}`,
    `\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|(?<=0)['’]s)?${notInWord}`,
    `(?:${boundAnyCase})-(?=\\p{L})${letter}+`,
    "\\p{Lu}+&\\p{Lu}+|(?:US|HK|NZ|[AC])\\$",
    `${letter}+(?:['’]${letter}+)*`,
    "\\P{M}\\p{M}*",
  ].join("|"),
  "suy",
);

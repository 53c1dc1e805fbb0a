/** What would give a reader away to somebody who looks over a shoulder. Beginnings of words, in lower case. */
export const giveaways: Readonly<Record<string, readonly string[]>> = {
  en: "traffick exploit victim police abus violen slave forced force sex rape crime danger emergenc trap trick threat hurt prostitut debt escape rescue afraid safety report".split(
    " ",
  ),
  fr: "traite trafic exploit victime police abus violen esclav forc sexe sexuel viol crime danger urgen piég pieg tromp menac blesse prostitu dette fuir sauver peur signaler".split(
    " ",
  ),
  nl: "mensenhandel uitbuit uitgebuit slachtoffer politie misbruik geweld slaaf slaver gedwongen dwing seks verkracht misdaad misdrijf gevaar nood bedrieg bedrog dreig pijn prostitu schuld vlucht redden bang melden".split(
    " ",
  ),
  de: "menschenhandel ausbeut ausgebeutet opfer polizei missbrauch gewalt sklav zwing zwang sex vergewaltig verbrech straftat gefahr notruf notfall falle betrogen betrug droh prostitu schulden flucht retten angst melden".split(
    " ",
  ),
  uk: "торгівл експлуат жертв потерпіл поліці насильств насилл рабств примус змуш секс зґвалт злочин небезпе екстрен пастк обман погроз проституц борг втеч рятув страх безпек".split(
    " ",
  ),
  ru: "торговл эксплуат жертв потерпевш полици насили рабств принужд заставл секс изнасил преступл опасн экстренн ловушк обман угроз проституц долг побег спас страх".split(
    " ",
  ),
  pt: "tráfico trafico explor vítima vitima polícia policia abus violen violên escrav forç forc sexo sexual estupr crime perigo emergên emergen armadilha engan ameaç ameac machuc prostitu dívida divida fug socorro medo segurança seguranca denunci".split(
    " ",
  ),
  es: "trata explot víctima victima policía policia abus violen esclav forz fuerza sexo sexual delito peligro emergencia trampa engañ engan amenaz daño prostitu deuda huir escap socorro auxilio miedo seguridad denunci".split(
    " ",
  ),
  ar: "اتجار الاتجار استغل استغلال ضحية ضحايا شرطة الشرطة عنف العنف عبود قسري إجبار يجبر جنس اغتصاب جريمة خطر الخطر طوارئ الطوارئ فخ خداع الخداع تهديد يهدد دعارة دين هروب إنقاذ نجدة خوف سلامت أمان تبليغ".split(
    " ",
  ),
  vi: "bóc lột nạn sát ngược đãi bạo buôn ép buộc cưỡng dục hiếp phạm nguy khẩn bẫy lừa dọa đánh mại dâm nợ trốn cứu sợ cáo".split(
    " ",
  ),
  tr: "ticaret sömür mağdur polis istismar şiddet köle zorla seks cinsel tecavüz suç tehlike acil tuza kandır tehdit yaral fuhuş borç borc kaç kaçır kurtar kork güven ihbar bildir".split(
    " ",
  ),
  ro: "trafic exploat victim poliți politi abuz violen sclav forț fort oblig sex viol infracți pericol urgen capcan înșel insel amenin răni prostitu datori fug salv fric plângere răpi".split(
    " ",
  ),
  bg: "трафик експлоат жертв полици насили тормоз роб(?!от) принуд принуж секс изнасил престъп опасн спешн капан измам заплах заплаш ранен проститу дълг избяг бяга спас страх жалба отвлеч".split(
    " ",
  ),
  fa: "قاچاق بهره‌کش سوءاستفاد قربانی پلیس پولیس خشونت برده بردگی مجبور اجبار زور سکس جنسی تجاوز جرم خطر اضطرار دام فریب تهدید آزار روسپی بدهی بدهکار قرض فرار نجات ترس می‌ترس امن گزارش شکایت".split(
    " ",
  ),
  zh: "贩运 拐卖 剥削 受害 警察 报警 虐待 暴力 奴隶 强迫 逼 性侵 强奸 犯罪 危险 紧急 陷阱 骗 威胁 伤害 卖淫 债 逃 救 害怕 安全 举报".split(
    " ",
  ),
  pl: "handel wykorzyst ofiar polic przemoc niewol zmusz przymus seks gwałt gwalt przestęp niebezpiecz zagroż alarm pułapk oszu groź groż krzywd prostytu dług ucie ratun strach bezpieczeń zgłoś zgłasz".split(
    " ",
  ),
};

/** The beginnings of words in a text that would give its reader away. */
export function tellingIn(language: string, text: string): string[] {
  const { any, each } = expressions.get(language) ?? { any: /^/, each: [] };
  // In Turkish İ is a large i, which the flag of an expression does not know.
  const small = text.toLocaleLowerCase(language);
  if (!any.test(small)) return [];
  return each.filter(({ expression }) => expression.test(small)).map(({ start }) => start);
}

/** Made once: thousands of texts are looked through. Nearly all have none, which one expression for all of them says. */
const expressions = new Map(
  Object.entries(giveaways).map(([language, starts]) => [
    language,
    {
      any: beginning(starts.join("|")),
      each: starts.map((start) => ({ start, expression: beginning(start) })),
    },
  ]),
);

function beginning(start: string): RegExp {
  return RegExp(`(?<!(?!\\p{Script=Han})\\p{L})(?:${start})`, "u");
}

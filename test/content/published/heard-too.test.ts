import { expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { isHeard } from "./heard.ts";
import { content } from "./reading.ts";

test.each([
  ...["he found out where i live", "my ex knows my address", "they found out where we live"],
  ...["il sait où j'habite", "mon ex a trouvé mon adresse", "ils savent où j’habite maintenant"],
  ...["hij weet waar ik woon", "mijn ex heeft mijn adres gevonden", "ze hebben ontdekt waar ik woon"],
  ...[
    "er weiß wo ich wohne",
    "mein Ex hat meine Adresse herausgefunden",
    "sie haben rausgefunden wo ich bin",
  ],
  ...[
    "він дізнався де я живу",
    "він знає де я живу",
    "колишній знайшов мою адресу",
    "вони дізнались де ми живемо",
  ],
  ...["он узнал где я живу", "он знает где я живу", "он нашёл мой адрес", "они узнали где мы живём"],
  ...["ele sabe onde eu moro", "meu ex descobriu meu endereço", "eles descobriram onde eu moro"],
  ...["عرف وين ساكنة", "عرف عنواني", "زوجي عرف مكاني", "واقف تحت البيت"],
  ...["nerede oturduğumu öğrendi", "adresimi buldu", "evimi buldu kapıda bekliyor"],
  ...["nó biết chỗ em ở rồi", "nó biết em ở đâu rồi", "họ tìm ra nhà tôi"],
  ...["el știe unde locuiesc", "fostul meu a aflat adresa mea", "au aflat unde stau"],
  ...["той знае къде живея", "бившият ми разбра къде живея", "намери адреса ми"],
  ...["él sabe dónde vivo", "mi ex descubrió mi dirección", "averiguó dónde vivo"],
  ...["on wie gdzie mieszkam", "dowiedział się gdzie mieszkam", "znalazł mnie", "były ma mój nowy adres"],
  ...["他知道我住哪", "他找到我住的地方了", "他们知道我的地址了"],
  ...["آدرسم را پیدا کرده", "میدونه کجا زندگی میکنم", "فهمیده کجا زندگی می‌کنم"],
])("somebody is heard who was found: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...["i dont know where i am", "je ne sais pas où je suis", "ik weet niet waar ik ben"],
  ...["ich weiß nicht wo ich bin", "я не знаю де я", "не знаю где я", "não sei onde estou", "لا اعرف اين انا"],
  ...["nerede olduğumu bilmiyorum", "em không biết em đang ở đâu", "tôi không biết mình ở đâu"],
  ...["nu știu unde sunt", "не знам къде съм", "no sé dónde estoy", "nie wiem gdzie jestem"],
  ...["我不知道我在哪", "نمیدونم کجام", "نمی‌دانم کجا هستم"],
])("somebody is heard who does not know where they are: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each(["trafiłam do burdelu", "jesteśmy w burdelu", "sprzedali mnie do burdelu", "попала в бордель"])(
  "somebody is heard who is in a brothel: %s",
  (text) => {
    expect(isHeard(text)).toBe(true);
  },
);

test.each([
  ...[
    "who knows my address here",
    "where can i find the address of the commune",
    "i found a flat with my sister",
  ],
  ...["qui connaît mon adresse ?", "j'ai trouvé un appartement", "où trouver l'adresse de la commune"],
  ...[
    "wie kent mijn adres",
    "ik heb een kamer gevonden",
    "wer kennt meine Adresse",
    "ich habe eine Wohnung gefunden",
  ],
  ...["хто знає мою адресу", "я знайшла квартиру", "кто знает мой адрес", "я нашла квартиру в Генте"],
  ...["quem sabe o meu endereço?", "encontrei um quarto", "مين بيعرف عنوان البلدية", "لقيت شقة"],
  ...["belediyenin adresini nerede bulurum", "tôi tìm được nhà rồi", "ai biết địa chỉ của tôi"],
  ...["cine știe adresa mea", "am găsit o cameră", "кой знае адреса ми", "намерих стая"],
  ...["¿quién sabe mi dirección?", "encontré un piso", "kto zna mój adres", "znalazłam mieszkanie"],
  ...["谁知道我的地址", "我找到房子了", "چه کسی آدرس من را دارد", "خانه پیدا کردم"],
])("nobody is taken for found who asks about an address: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each([
  ...["nie chce mi się gotować", "nie chce mi się sprzątać", "nie chce mi się z tobą gadać"],
  ...["ale burdel w pokoju", "gọi cho em nhé", "приехала сестра мужа бесит"],
  ...["nie chce mi się spać", "не хочеться йти на роботу", "не хочется идти на работу"],
])("what is said on an ordinary day is not taken for somebody in danger: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each(["спасибо помогли", "спасибо вы помогли", "дякую, допомогли", "dzięki, pomogliście"])(
  "who says thank you is not taken for somebody in danger: %s",
  (text) => {
    expect(isHeard(text)).toBe(false);
  },
);

test.each([
  ...["ilma tapé", "ilm'a frappée encore", "ilme fait mal", "elme tape", "ilsmont enfermé"],
  ...["il a un couto", "jsuis bloké ici", "jose pas sortir", "oskour", "he has knive"],
])("somebody is heard who writes as they speak: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...["y'a du sang", "il y a du sang par terre", "er is bloed", "da ist blut"],
  ...["mon voisin bat sa femme", "il bat ses enfants", "hy slaat my"],
  ...["daddy does things to me at night", "daddy hit mommy", "grandpa touches me", "my stepdad hits mum"],
  ...["papy me touche", "mon beau-père bat maman", "opa komt aan mij", "opa fasst mich an"],
])("somebody is heard who tells of home: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...["he went crazy", "my husband is losing it", "there is a camera in my room", "bad man here"],
  ...["hij flipt helemaal", "papa is zot geworden", "er dreht durch", "mein mann ist ausgerastet"],
  ...["rap rap", "ils veulent m'exciser", "ils veulent exciser ma fille"],
  ...[
    "mon employeur m'a jeté dehors sans payer",
    "il m'a mise à la porte",
    "jai nulle part ou aller ce soir",
  ],
  ...["je dois travailler la rue pour payer le voyage", "i work street to pay journey"],
  ...["mon oncle me fait travailler au lieu de l'école", "j'ai des bleus partout", "ki peu maider ?"],
  ...["ik moet voor hun een bankrekening openen", "ich muss für die ein konto aufmachen", "hij doet zeer"],
  ...["een klein meisje werkt heel de nacht in de nachtwinkel", "hock hier fest bei den leuten"],
])("somebody is heard who is in danger in other words: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...[
    "pk je suis encore en vie",
    "pourquoi je vis encore",
    "je veux rejoindre ma mère au ciel",
    "je suis de trop",
  ],
  ...["je suis un poids pour tout le monde", "c'est la fin pour moi"],
  ...["waarom leef ik nog", "ik wil naar mijn mama in de hemel", "ik ben mijn familie tot last"],
  ...["ik ben niks waard beter weg", "het is gedaan voor mij", "mijn vriendin wil zichzelf van kant maken"],
  ...["warum leb ich überhaupt", "wozu soll ich noch leben", "ich will zu meiner mama in den himmel"],
  ...["ich bin überflüssig", "ich bin allen eine last", "lebt wohl"],
  ...["whats the point of living", "why was i born", "i am a burden to everyone", "its over for me"],
  ...[
    "jai la corde",
    "la vie cest trop dur jabandonne",
    "ik ga mij snijden",
    "ik denk elke dag aan doodgaan",
  ],
  ...["het leven is te zwaar ik geef het op", "hab schon versucht mich umzubringen"],
])("who writes of suicide gets the lines for that: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicideHelp);
});

test.each([
  ...[
    "hello anybody there",
    "алло є хтось",
    "алло есть кто",
    "allo il y a quelqu'un",
    "hallo is daar iemand",
    "hallo ist da jemand",
  ],
  ...[
    "halo jest tu ktoś",
    "alo e cineva aici",
    "ало има ли някой",
    "hola hay alguien",
    "alô tem alguém aí",
    "alo kimse var mı",
  ],
  ...["ألو في حدا", "الو کسی هست", "alo có ai không", "喂有人吗"],
])("somebody is heard who asks whether anybody is there: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...[
    "3andi mochkil kbir m3a rajli",
    "baddi se3dni",
    "sa3douni 3afakom",
    "jouzi ydrebni aide moi svp",
    "khda liya passport",
  ],
  ...[
    "jestem зачинена в мешканні",
    "nie wiem co robić він забрав paszport",
    "mąż мене побив помогите",
    "patronul a pris mon pașaport",
    "m-a frappé aseară",
  ],
])("somebody is heard who mixes two languages, or writes Arabic in Latin letters: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each(["😭", "😭🙏", "😱😱", "👊😭", "🆘", "🚔"])(
  "somebody is heard who sends signs alone: %s",
  (text) => {
    expect(isHeard(text)).toBe(true);
  },
);

test.each([
  ...[
    "👍",
    "🙏🙏🙏",
    "😂",
    "haha 😭 my bus is late",
    "hay alguien que hable español",
    "türkçe bilen kimse var mı",
    "3andi mochkil f dossier",
    "магазин зачинений в неділю",
  ],
])("a thank-you, a laugh or a question is taken for no cry: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each([
  ["en", "will my husband see this"],
  ["uk", "мій чоловік це побачить"],
  ["ru", "муж это увидит"],
  ["fr", "est-ce que mon mari va voir ça"],
  ["nl", "gaat mijn man dit zien"],
  ["de", "sieht mein mann das"],
  ["pl", "czy mój mąż to zobaczy"],
  ["ro", "o să vadă soțul meu asta"],
  ["bg", "мъжът ми ще види ли това"],
  ["es", "mi marido va a ver esto"],
  ["pt", "meu marido vai ver isso"],
  ["tr", "kocam bunu görür mü"],
  ["ar", "هل زوجي رح يشوف هالشي"],
  ["fa", "شوهرم این را می بیند"],
  ["vi", "chồng em có thấy cái này không"],
])(
  "who asks in %s whether their husband sees this finds what is kept, or how to hide it: %s",
  (code, text) => {
    const language = assertDefined(content.languages.of(code), code);
    const found = content.suggest(language, text).slice(0, 3);
    expect(found.some((id) => id.startsWith("about.privacy") || id.startsWith("safety.phone"))).toBe(true);
  },
);

test.each([
  "my phone is broken because he smashed it",
  "i want a divorce but he does not let me",
  "телефон сломался он разбил его об стену",
  "chcę rozwodu a on mnie nie puszcza",
  "mein handy ist kaputt er hat es gegen die wand geworfen",
])("somebody is heard who says by whom the telephone broke, or who keeps them from a divorce: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

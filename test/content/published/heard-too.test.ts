import { expect, test } from "vitest";
import { content } from "./reading.ts";

/** Whether the answer is the screen with the numbers; what is nearly a cry is asked about. */
const isHeard = (text: string): boolean => ![undefined, "near"].includes(content.readCry(text)?.how);

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

import { expect, test } from "vitest";
import { suicideHelp } from "../../../src/content/screen-ids.ts";
import { content } from "./reading.ts";

/** Whether the answer is the screen with the numbers; what is nearly a cry is asked about. */
const isHeard = (text: string): boolean => ![undefined, "near"].includes(content.readCry(text)?.how);

test.each([
  ...["mi marido me mata si dejo el trabajo", "me mata si hablo del trafico de mujeres"],
  ...["mi patron me toco las piernas cuando iba a limpiar", "me hace daño por el cafe"],
  ...["me hacen daño y no me dan la comida", "tengo miedo de mi marido, mañana tengo el examen"],
  ...["meu marido me bate quando perde no fifa", "levei uma surra porque ele perdeu no jogo"],
  ...["soțul m-a lovit la parcare", "nu pot vorbi acum, trimite in limba romana"],
  ...["ma omoara daca nu platesc facturile", "sotul ma omoara cand vin facturile"],
  ...["заключена съм, пиша през фейсбук", "заключена съм вкъщи, той ми взе акаунта"],
  ...["er bringt mich um wegen der rechnung", "mein mann bringt mich um wenn ich die rechnung nicht zahle"],
  ...["mein mann hat mich geschlagen weil er beim kartenspielen verloren hat"],
  ...["mein sohn ist weg und der hund auch", "mijn zoon is weg, hond ook"],
  ...["hij heeft mij geslagen omdat hij verloor met kaarten", "they took my son, he lost a tooth"],
  ...["on stoi pod drzwiami, to nie kurier", "умираю хочу домой"],
  ...["змушена чекати клієнтів кожну ніч", "лікар сказав роздягнутися і торкався мене"],
  ...["بخاف منه عنده كلاب بره", "اخذ جوازي وما بقدر روح على السفارة للتجديد"],
  ...["خیلی می ترسم با هواپیما مرا می برند", "kira yardımı alıyorum ev sahibi seks istiyor"],
  ...["شوهرم پاسپورتم را پنهان کرده سفارت ویزا نمیدهد"],
  ...["kocam pasaportumu sakladı konsolosluk vize vermiyor", "kocamdan korkuyorum köpekten de"],
  ...["здала паспорт на візу, начальник не віддає", "сдали паспорт на продление, хозяин не отдает"],
  ...["کمک هزینه اجاره صاحبخانه سکس میخواهد", "estoy encerrada fuera de bruselas en una casa"],
  ...[
    "ma omoara daca nu pun caldura",
    "ще ме убие заради цените",
    "mi-a luat pasaportul, eu mi-am luat actele",
  ],
  ...["он забрал паспорт, надо справку забрать", "він забрав паспорт, а я забирала доньку зі школи"],
  ...[
    "film o morderstwie, gwałci mnie",
    "خايفة منه وعندي امتحان بكرا",
    "me tiene encerrada por el trafico de mujeres",
  ],
  ...["je suis bloquée chez lui l'ascenseur est en panne"],
])("somebody is heard though something everyday stands beside the cry: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  "стою на мосту хочу прыгнуть, внизу пробка",
  "стою на мосту і плачу, внизу пробка",
  "stoje na moscie i placze, w dole korek",
  "stoję na moście, chcę skoczyć, korek",
])("somebody on a bridge is heard though a traffic jam is below: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicideHelp);
});

test.each([
  ...["мой дядя как член семьи может приехать", "хозяин не отдает залог", "господар не віддає завдаток"],
  ...[
    "me mata la espalda",
    "me tocó limpiar",
    "me bateu no xadrez",
    "facturile ne omoara",
    "nu pot vorbi bine olandeza",
  ],
  ...["me quedé encerrada afuera sin llaves"],
  ...[
    "профила ми е заключен",
    "die treppen bringen mich um",
    "unser hund ist weg",
    "dziecko: kurier jest pod drzwiami",
  ],
  ...["змушена чекати потяг", "стоїмо на мосту в заторі", "умираю хочу спать", "بخاف من المرتفعات"],
  ...["از سگ میترسم", "köpeklerden çok korkuyorum", "je suis coincé dans les bouchons"],
])("nothing of an ordinary day is a cry: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each(["mijn contract is afgelopen, is er voor mij iets", "wat heeft u voor mij gedaan"])(
  "what has ended is not taken for a life: %s",
  (text) => {
    expect(content.readCry(text)?.screen).not.toBe(suicideHelp);
  },
);

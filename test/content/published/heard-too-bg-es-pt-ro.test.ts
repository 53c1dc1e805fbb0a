import { expect, test } from "vitest";
import { isHeard } from "./heard.ts";
import { content } from "./reading.ts";

test.each([
  ...["отрепа ме", "чукат ме подред", "вратата чупят", "наръга ме", "крият ни паспортите", "той е отвън"],
  ...[
    "biqt ni",
    "ubi me ot boi",
    "ma plesneste",
    "mia luat pasaportul",
    "ma tine la produs",
    "ne duc undeva",
  ],
  ...[
    "m-a dat cu capul de perete",
    "imi rupe oasele",
    "sparge usa",
    "nu pot vorbi",
    "imi scrie ca ma gaseste",
  ],
  ...["ажутор", "ажутаци ма", "мэ бате барбатул", "вреу сэ мор"],
  ...[
    "ele mim bateu",
    "tomei uma surra",
    "me da murro",
    "cafetina quer dinheiro",
    "ele ta armado",
    "tem faca",
  ],
  ...["levei uma facada", "atiraram em mim", "tomaram nossos celulares", "levou as criança e fugiu"],
  ...["me trajeron engañada", "me estrello la cabeza contra la pared", "mis papeles los tiene el"],
  ...["ще ги прати на мъжа ми снимките", "той ме проследи до работата", "mo batut", "tengo un chulo"],
  ...[
    "vai mandar as fotos pro meu marido",
    "pedem 500 euro pra nao postar foto",
    "tem video meu e pede dinheiro",
  ],
  ...["quemo mis papeles", "me siguio hasta el trabajo", "el casero quiere sexo por la habitacion"],
  ...[
    "спуках се от бой",
    "vigiam a gente com cachorro",
    "fica com o dinheiro da esmola",
    "me mandan a robar",
  ],
  ...["le va a mandar las fotos a mi esposo", "el coyote quiere mas plata o le hace daño a mi familia"],
  ...["me dispararon", "me vienen siguiendo", "me hace daño", "tiemblo de miedo", "me jalo al monte"],
])("somebody is heard in words of the street, or spelled by ear: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...["тати бие мама", "искам при мама", "vreau la mama", "quero minha mae", "o titio mexe comigo"],
  ...["passou a mao la embaixo", "un chico grande me pide que me quite la ropa en la camara"],
])("a child is heard: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each([
  ...["режа се", "хапнах 30 хапчета", "обичам ви прощавайте", "to me cortando", "cortei meus braços"],
  ...["me tome un monte de pastillas", "quisiera desaparecer", "вреу сэ мор"],
])("somebody gets the lines for suicide: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe("help.suicide");
});

test.each([
  ...["страх ме е от зъболекаря", "бие ми сърцето от кафето", "децата се бият на площадката"],
  ...["детето ми си удари коляното", "гледах филм с убийство", "телефонът ми е заключен с пин"],
  ...["искам да се науча да карам", "мъжът ми ме чака на гарата", "уморих се от тая работа"],
  ...["mi-e frica de dentist", "imi bate inima tare de la cafea", "copiii se bat la scoala"],
  ...["m-am incuiat pe dinafara", "sunt moarta de oboseala", "nu pot vorbi olandeza", "m-a batut la sah"],
  ...["tenho medo de dentista", "to presa no transito", "me tranquei do lado de fora", "vou matar aula"],
  ...["preciso de ajuda com imposto", "a policia me multou", "meu patrao me pagou tudo certinho"],
  ...["tengo miedo de no encontrar trabajo", "estoy atrapada en el trafico", "se me pega el arroz"],
  ...["искам да се разведа", "ще се женим през юни", "скарахме се но се сдобрихме", "убиха ме цените"],
  ...[
    "nu am fost inca la comuna",
    "nu ma duc azi la scoala",
    "fiul meu nu vrea la scoala",
    "mi-am inchis contul la banca",
  ],
  ...["m-am certat cu sotul pt bani"],
  ...["tenho divida da luz", "quero mudar de vida e estudar enfermagem"],
  ...["minha mulher ta gravida onde ter o bebe", "a escola levou as crianças no museu"],
  ...[
    "mi papa esta enfermo",
    "me mudo el mes que viene",
    "me pagan al mes",
    "los lunes la tienda cerca de mi casa no abre",
  ],
  ...["estoy triste aqui sola", "ya viene el bus", "estoy embarazada y feliz", "no tengo amigos aqui"],
  ...[
    "se me vencio el pasaporte",
    "estoy muerta de cansancio",
    "mañana voy a gante",
    "la leche me hace daño",
  ],
])("what is said on an ordinary day is not taken for somebody in danger: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

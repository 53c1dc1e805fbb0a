import { expect, test } from "vitest";
import { content } from "./reading.ts";

/** Whether the answer is the screen with the numbers; what is nearly a cry is asked about. */
const isHeard = (text: string): boolean => ![undefined, "near"].includes(content.readCry(text)?.how);

test.each([
  ...[
    "j'ai besoin d'aide pour remplir le formulaire de la commune",
    "aide au logement",
    "aide pour le loyer",
  ],
  ...["qui peut m'aider à remplir ma déclaration", "hulp bij huur", "wie kan mij helpen met nederlandse les"],
  ...[
    "hilfe bei der miete",
    "wer kann mir mit deutsch helfen",
    "help with rent",
    "who can help me learn dutch",
  ],
  ...["j'ai peur des araignées", "j'ai peur de rater mon examen", "le film m'a fait peur", "mal aux dents"],
  ...["ik ben bang van spinnen", "ik ben bang voor mijn examen", "ich hab angst vor spinnen"],
  ...["ich hab angst vor der prüfung", "im scared of spiders", "im scared of my exam"],
  ...["dokter heeft bloed getrokken", "der arzt hat blut abgenommen", "the doctor took blood"],
  ...["de klok slaat twaalf", "die uhr schlägt zwölf", "die muziek slaat nergens op", "schlag mir was vor"],
  ...["das schlägt mir auf den magen", "je tape mal au clavier", "ça me tue de rire"],
  ...["hij heeft mij verslagen met schaken", "er hat mich beim schach geschlagen"],
  ...["je suis bloqué dans les embouteillages", "de lift zit vast", "de bus zit vast in het verkeer"],
  ...["der aufzug steckt fest", "onze kat is weg", "unsere katze ist weg", "where to buy a bread knife"],
  ...[
    "j'ai mal au dos",
    "j'ai mal a la tete",
    "mon fils a mal aux dents",
    "my son has toothache",
    "my back hurts",
  ],
  ...[
    "das baby weint nachts",
    "le bébé pleure la nuit",
    "die wohnung ist zu klein",
    "de frigo werkt niet meer",
  ],
  ...["offre d'emploi sur facebook louche", "je veux commander une pizza", "my daughter plays with dolls"],
  ...["ik moet mijn huis kuisen"],
  ...[
    "i take pills for my heart",
    "my daughter lost a tooth",
    "mijn dochter is een tand kwijt",
    "mein kind hat fieber",
  ],
  ...[
    "de bank heeft mijn kaart geblokkeerd",
    "die gaspreise bringen mich um",
    "ich will mein kleid verkaufen",
  ],
  ...[
    "qui peut m'aider à trouver un cours de langue",
    "mijn kind heeft koorts",
    "ik wil mijn kleed verkopen",
  ],
])("an everyday matter is not taken for somebody in danger: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each([
  ...[
    "j'ai mal au dos il m'a tapée",
    "j'ai peur des araignées il m'enferme avec",
    "aide au loyer il me frappe",
  ],
  ...[
    "ik ben bang van spinnen hij sluit mij op",
    "hulp bij huur hij slaat mij",
    "de lift zit vast hij slaat mij",
  ],
  ...["ich hab angst vor spinnen er sperrt mich ein", "hilfe bei der miete er schlägt mich"],
  ...["im scared of spiders he locks me in", "help with rent he hits me", "my back hurts he kicked me"],
  ...["the doctor took blood they sell my kidney", "unsere katze ist weg er hat sie getötet er schlägt mich"],
  ...["i took all the pills for my heart", "de bank heeft mijn kaart geblokkeerd hij slaat mij"],
])("a cry beside an everyday matter is heard: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

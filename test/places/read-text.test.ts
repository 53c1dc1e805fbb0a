import { describe, expect, test } from "vitest";
import type { Region } from "../../src/places/place.ts";
import { places } from "../published.ts";
import { said, table } from "./said.ts";

describe("a name", () => {
  test.each(
    table(`
      Гент => place Gent flanders
      Люттих => place Liège wallonia
      Льєж => place Liège wallonia
      Льеж => place Liège wallonia
      Лувен => place Leuven flanders
      Левен => place Leuven flanders
      Лёвен => place Leuven flanders
      Лувен-ла-Нев => place Louvain-la-Neuve wallonia
      Брюссель => place Bruxelles / Brussel brussels
      Брусель => place Bruxelles / Brussel brussels
      Anvers => place Antwerpen flanders
      Luik => place Liège wallonia
      Mons => place Mons wallonia
      Bergen => place Mons wallonia
      ANTWERP => place Antwerpen flanders
      St-Niklaas => place Sint-Niklaas flanders
      Ste Ode => place Sainte-Ode wallonia
      braine l alleud => place Braine-l'Alleud wallonia
      Eigenbrakel => place Braine-l'Alleud wallonia
      's-Gravenbrakel => place Braine-le-Comte wallonia
      De Panne => place De Panne flanders
      Voeren => place Voeren flanders
      Fourons => place Voeren flanders
      Komen => place Comines-Warneton wallonia
      Moeskroen => place Mouscron wallonia
      Edingen => border wallonia flanders
      Renaix => place Ronse flanders
      Néau => place Eupen wallonia
      St. Vith => place Sankt Vith wallonia
      Lille => guess Lille flanders
      بروكسل => place Bruxelles / Brussel brussels
      گنت => place Gent flanders
      布鲁塞尔 => place Bruxelles / Brussel brussels
      Хасселт => place Hasselt flanders
      Гасселт => place Hasselt flanders
      Остенде => place Oostende flanders
      Кортрейк => place Kortrijk flanders
      Шарлеруа => place Charleroi wallonia
      Намюр => place Namur wallonia
      Завентем => place Zaventem flanders
      Brussels Airport => place Brussels Airport flanders
      Luchthaven Zaventem => place Brussels Airport flanders
      Brussels Charleroi => place Charleroi Airport wallonia
      аэропорт Шарлеруа => place Charleroi Airport wallonia
      Gare du Midi => place Bruxelles-Midi / Brussel-Zuid brussels
      Пті-Шато => place Petit-Château / Klein Kasteeltje brussels
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      in Gent => place Gent flanders
      у Генті => place Gent flanders
      в Генте => place Gent flanders
      з Гента => place Gent flanders
      під Гентом => place Gent flanders
      в Антверпене => place Antwerpen flanders
      біля Брюсселя => border brussels flanders
      в Брюсселе => place Bruxelles / Brussel brussels
      у Льєжі => place Liège wallonia
      во Флемале => place Flémalle wallonia
      я зараз у місті Гент => place Gent flanders
      près de Namur => place Namur wallonia
      je suis à La Louvière => place La Louvière wallonia
      d'Anvers => place Antwerpen flanders
      ik ben in De Panne => place De Panne flanders
      in der Nähe von Lüttich => place Liège wallonia
      help in Gent => place Gent flanders
      Gent, Belgium => place Gent flanders
      Гент, Бельгія => place Gent flanders
      Belgique, Mons => place Mons wallonia
      Brussel/Bruxelles => place Bruxelles / Brussel brussels
      Ixelles / Elsene => place Ixelles / Elsene brussels
      Mons (Bergen) => place Mons wallonia
      Kerkstraat 12, Gent => place Gent flanders
      Привіт, я в Генті => place Gent flanders
    `),
  )("with words around it: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      Saint-Nicolas => ambiguous flanders wallonia
      Сен-Нікола => ambiguous flanders wallonia
      Sint-Niklaas => place Sint-Niklaas flanders
      Berchem => ambiguous flanders brussels
      Vorst => ambiguous brussels flanders
      Vorst, Brussel => place Forest / Vorst brussels
      Vorst Antwerpen => place Vorst flanders
      Limburg => guess Limburg flanders
      Limbourg => ambiguous flanders wallonia
      Limbourg Liège => place Limbourg wallonia
      Brabant => ambiguous flanders wallonia
      Molenbeek => place Molenbeek-Saint-Jean / Sint-Jans-Molenbeek brussels
      Gent, Namur => ambiguous flanders wallonia
    `),
  )("that more than one region has: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      Antwerppen => place Antwerpen flanders
      Bntwerpen => unknown
      Anwterpen => place Antwerpen flanders
      Charlerio => place Charleroi wallonia
      Leuvne => guess Leuven flanders
      Sint Katelijnne Waver => place Sint-Katelijne-Waver flanders
      Siant-Gilles => guess Saint-Gilles / Sint-Gillis brussels
      Шарлероуа => place Charleroi wallonia
      в Антверпин => place Antwerpen flanders
      Gnt => unknown
      Mosn => unknown
    `),
  )("with a typo: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      فلاندن => ambiguous flanders wallonia
      Belgradde => guess Belgrade wallonia
      Heusyden => ambiguous flanders wallonia
      Lierideyim => ambiguous wallonia flanders
      Ost-Duinkerke => guess Oostduinkerke flanders
      Niel-Saint-Vincent-Saint-Martin => ambiguous flanders wallonia
      Saint-Nicolas-Ways => ambiguous flanders wallonia
      Sine-Job-in-'t-Goor => ambiguous wallonia flanders
      Vissenaeken-Saint Marcin => ambiguous wallonia flanders
      Chaussée-Notre-Damme-Louvignies => ambiguous flanders wallonia
      Li Nû Lovén => ambiguous flanders wallonia
      Av Bhruiséil => guess Bruxelles / Brussel brussels
      Фос ла Вул => guess Fosses-la-Ville wallonia
      Hamburg => abroad
    `),
  )("with a typo by which a part of it is another name, or a street: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      Lille, France => abroad
      Київ => abroad
      01001 Київ => abroad
      Maastricht => abroad
      Halle, Germany => abroad
      я в Польщі => abroad
      nous sommes à Paris => abroad
      Belgium => unknown
      Ukraine => unknown
      я з Києва => unknown
      I am from Kyiv and live in Gent => place Gent flanders
      I have been in Gent for three weeks now => place Gent flanders
    `),
  )("elsewhere, or in a long text: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("the capitals of the provinces and the municipalities with facilities", () => {
  test.each([
    ["Antwerpen", "Antwerpen, Anvers, Antwerp, Антверпен"],
    ["Gent", "Gent, Gand, Ghent, Гент, Ґент"],
    ["Brugge", "Brugge, Bruges, Brügge, Bruegge, Брюгге, Брюге"],
    ["Hasselt", "Hasselt, Гасселт, Хасселт, Хассельт"],
    ["Leuven", "Leuven, Louvain, Löwen, Loewen, Левен, Лёвен, Лувен, Льовен, Лювен"],
    ["Wavre", "Wavre, Waver, Вавр"],
    ["Mons", "Mons, Bergen, Монс"],
    ["Liège", "Liège, Liege, Luik, Lüttich, Luettich, Льєж, Льеж, Люттіх, Люттих"],
    ["Namur", "Namur, Namen, Намюр"],
    ["Arlon", "Arlon, Aarlen, Arel, Арлон"],
  ])("%s is what %s say", (name, names) => {
    for (const text of names.split(", ")) {
      expect(places.byText(text), text).toMatchObject({ kind: "place", place: { name } });
    }
  });

  test.each<[Region, string]>([
    [
      "flanders",
      "Drogenbos, Kraainem, Linkebeek, Sint-Genesius-Rode, Rhode-Saint-Genèse, Wemmel, Wezembeek-Oppem",
    ],
    [
      "flanders",
      "Bever, Biévène, Mesen, Messines, Spiere-Helkijn, Espierres-Helchin, Ronse, Renaix, Herstappe, Voeren",
    ],
    [
      "wallonia",
      "Comines-Warneton, Komen-Waasten, Enghien, Edingen, Flobecq, Vloesberg, Mouscron, Moeskroen",
    ],
    [
      "wallonia",
      "Amel, Amblève, Büllingen, Bullange, Burg-Reuland, Bütgenbach, Eupen, Kelmis, La Calamine, Lontzen",
    ],
    [
      "wallonia",
      "Raeren, Sankt Vith, Saint-Vith, Malmedy, Waimes, Weismes, Baelen, Plombières, Bleiberg, Welkenraedt",
    ],
  ])("%s has %s", (region, names) => {
    for (const text of names.split(", ")) {
      const answer = places.byText(text);
      const found =
        answer.kind === "ambiguous" || answer.kind === "border"
          ? answer.places
          : answer.kind === "place"
            ? [answer.place]
            : [];
      expect(
        found.map((place) => place.region),
        text,
      ).toContain(region);
    }
  });
});

describe("a region", () => {
  test.each<[Region, string]>([
    [
      "brussels",
      "Brussels, Bruxelles, Brussel, Brüssel, Брюссель, Brussels-Capital Region, Брюссельський регіон",
    ],
    ["flanders", "Flanders, Flandre, Vlaanderen, Flandern, Фландрія, Фландрия, у Фландрії, Région flamande"],
    ["wallonia", "Wallonia, Wallonie, Wallonië, Wallonien, Валлонія, Валлония, в Валлонии, Waals Gewest"],
    ["flanders", "Provincie Limburg, West-Vlaanderen, Flandre orientale, Vlaams-Brabant, Province d'Anvers"],
    [
      "wallonia",
      "Hainaut, Henegouwen, Brabant wallon, Province de Luxembourg, Provincie Namen, Ardennen, Ostbelgien",
    ],
  ])("%s is what %s say", (region, names) => {
    for (const name of names.split(", ")) {
      expect(places.byText(name), name).toMatchObject({ kind: "place", place: { region } });
    }
  });
});

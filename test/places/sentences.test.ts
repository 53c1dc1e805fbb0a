import { describe, expect, test } from "vitest";
import { said, table } from "./said.ts";

describe("a place amid other words", () => {
  test.each(
    table(`
      Bruges station => place Brugge flanders
      Bahnhof Löwen => place Leuven flanders
      вокзал Намюр => place Namur wallonia
      gare de Mons => place Mons wallonia
      station Mechelen => place Mechelen flanders
      airport Charleroi => place Charleroi Airport wallonia
      аеропорт Льєж => place Liège Airport wallonia
      v Antverpeni => place Antwerpen flanders
      u Genti => place Gent flanders
      в Остенде => place Oostende flanders
      зараз Намюр => place Namur wallonia
      сейчас Льеж => place Liège wallonia
      Namur svp => place Namur wallonia
      Kortrijk aub => place Kortrijk flanders
      bitte Eupen => place Eupen wallonia
      nach Brügge => place Brugge flanders
      à Liège => place Liège wallonia
      te Hasselt => place Hasselt flanders
      BXL => place Bruxelles / Brussel brussels
      Namur centre => place Namur wallonia
      We live in a small flat in Leuven near the park => place Leuven flanders
      j'habite dans une maison à Charleroi avec des gens => place Charleroi wallonia
      ik zit in een kamer in Aalst en mag niet buiten => place Aalst flanders
      ich werde in einem Keller in Lüttich festgehalten => place Liège wallonia
      мене тримають у квартирі в Антверпені => place Antwerpen flanders
      меня держат в доме под Намюром => place Namur wallonia
      I came from Gent and now I am in Mons => place Mons wallonia
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(
    table(`
      he drives me to Antwerp => guess Antwerpen flanders
      везе мене до Гента => guess Gent flanders
      they hold us Charleroi => guess Charleroi wallonia
    `),
  )("that may not be where the person is, is asked about: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each([
    "a lot of people here beat me",
    "they hold me in a ham factory",
    "I am in the forest",
    "er hat mir das Essen weggenommen",
    "sie kennen meinen Namen",
    "ik wil mijn zoon komen halen",
    "wie zegt dat ik hier mag werken",
    "j'ai deux appels manqués et cinq ans",
    "личные данные",
    "хочу знати свій намір",
  ])("that is an everyday word is no place: %s", (text) => {
    expect(said(text)).toBe("unknown");
  });
});

describe("a street, square, gate or station named after another town", () => {
  test.each(
    table(`
      Rue de Namur => unknown
      Avenue de Tervueren => unknown
      Chaussée de Wavre => unknown
      Place de Bastogne 4, 1081 => postcode 1081 brussels
      Rue d'Anvers => unknown
      Quai de Liège => unknown
      Boulevard de Dixmude => unknown
      Hotel Brugge => unknown
      Mons Street => unknown
      Leuvensepoort => unknown
      Antwerpselaan => unknown
      Lütticher Straße => unknown
      вулиця Намюр => unknown
      kasteel van Namur 3, Gand => place Gent flanders
      Avenue de Tervueren 12, 1040 => postcode 1040 brussels
      Chaussée de Wavre 100, Ixelles => place Ixelles / Elsene brussels
      Rue de Namur 5, Leuven => place Leuven flanders
      Gare de Namur à Bruxelles => place Bruxelles / Brussel brussels
      Rue d'Anvers Namur => place Namur wallonia
      Porte de Namur => place Porte de Namur (Ixelles / Elsene) brussels
      Gare du Luxembourg => place Place du Luxembourg (Ixelles / Elsene) brussels
      Comte de Flandre => place Comte de Flandre (Bruxelles / Brussel) brussels
      Naamsepoort => ambiguous brussels flanders
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("a station, district or hub", () => {
  test.each(
    table(`
      Leuven-Noord => place Leuven flanders
      Namur-Jambes => place Namur wallonia
      Tournai-Ville => place Tournai wallonia
      Hasselt-Strand => place Hasselt flanders
      Oud-Hasselt => place Hasselt flanders
      Antwerpen-Brugge => place Antwerpen flanders
      Antwerpen-Namur => ambiguous flanders wallonia
      Essen-Grens => place Essen flanders
      Visé-Frontière => border wallonia flanders
      Gouvy-Frontière => place Gouvy wallonia
      Merode => ambiguous brussels flanders
      Stockem => ambiguous flanders wallonia
      Merode metro => place Merode (Etterbeek) brussels
      метро Мерод => place Merode (Etterbeek) brussels
      Naamsepoort metro => place Porte de Namur (Ixelles / Elsene) brussels
      Buda => ambiguous brussels flanders
      Holleken => place Holleken (Linkebeek) flanders
      Pont-de-Seraing => place Pont-de-Seraing (Seraing) wallonia
      Bastenach-Süd => place Bastogne wallonia
      at the airport in Brussels => place Brussels Airport flanders
      в аэропорту Брюсселя => place Brussels Airport flanders
      аеропорт у Брюсселі => place Brussels Airport flanders
      Brussel luchthaven => place Brussels Airport flanders
      he brought me from the airport to Brussels => guess Bruxelles / Brussel brussels
      Bruxelles-Sud Charleroi => place Charleroi Airport wallonia
      Hôpital Saint-Pierre, Bruxelles => place Hôpital Saint-Pierre (Bruxelles / Brussel) brussels
      Simonis => place Simonis (Koekelberg) brussels
      Palais 8 => place Palais 8 (Bruxelles / Brussel) brussels
      Klein Kasteeltje => place Petit-Château / Klein Kasteeltje brussels
      Droixhe => place Droixhe (Liège) wallonia
      Seefhoek => place Seefhoek (Antwerpen) flanders
      Rabot, Gent => place Rabot (Gent) flanders
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("a postcode", () => {
  test.each(
    table(`
      8 000 => postcode 8000 flanders
      4 000 Liège => postcode 4000 Liège wallonia
      Namur5000 => postcode 5000 Namur wallonia
      5000Namur => postcode 5000 Namur wallonia
      B5000 => postcode 5000 wallonia
      Rue du Midi 12, 1000 => postcode 1000 brussels
      Place Jules Destrée 7, 6000 => postcode 6000 wallonia
      Turnhoutsebaan 5, 2060 => postcode 2060 flanders
      Meir 12, 9000 => postcode 9000 flanders
      2060 Sint-Jansplein => postcode 2060 flanders
      1930 Nossegem => postcode 1930 Nossegem flanders
      2000 => postcode 2000 flanders
      I paid 9 000 => unknown
      9 000 euro => unknown
      May 5, 2020 => unknown
      12 марта 2018 => unknown
      у 2022 році => unknown
      my pin is 1234 => unknown
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

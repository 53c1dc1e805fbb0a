import { describe, expect, test } from "vitest";
import { said, table } from "./said.ts";

describe("a town abroad", () => {
  test.each(
    table(`
      gare Lille Flandres => abroad
      Lille-Europe => abroad
      we are in Lille, France => abroad
      Lille en France => abroad
      en France à Lille => abroad
      in Lille (France) => abroad
      Лілль, Франція => abroad
      я в Лилле => guess Lille flanders
      Hasselt, Nederland => abroad
      Hasselt (Overijssel, NL) => abroad
      Halle, Allemagne => abroad
      in Essen in Deutschland => abroad
      Гент, Нідерланди => abroad
      Bergen, Noorwegen => abroad
      Middelburg Zeeland => abroad
      Nederlands-Limburg => abroad
      Luxembourg-Ville => abroad
      у Люксембурзі => abroad
      Luxembourg => guess Province de Luxembourg wallonia
      Arlon, Luxembourg => place Arlon wallonia
      Sas van Gent => abroad
      Baarle-Nassau => abroad
      Hulst => abroad
      ik ben in Hulst bij Antwerpen => abroad
      Hasselt near Maastricht => place Hasselt flanders
      Essen, Antwerpen => place Essen flanders
      Mons-en-Baroeul => unknown
      بباريس => abroad
      لباريس => unknown
      Parisdeyim => abroad
      Paristen => unknown
      у місті Люксембург => abroad
      Givet => abroad
      Duinkerken => abroad
      у Бреді => abroad
      Essen => guess Essen flanders
      Lille, België => place Lille flanders
      Lille in Belgium => place Lille flanders
      Лілле, Бельгія => place Lille flanders
      Luxembourg, Belgique => place Province de Luxembourg wallonia
      Paris, Belgique => abroad
      59000 Lille => abroad
      Rue Nationale 12, 59800 Lille => abroad
      06108 Halle => unknown-postcode 06108
      Halle 06108 => unknown-postcode 06108
      06108 Halle 12 => unknown-postcode 06108
      12 59000 => unknown
      01001 Київ => abroad
      10000 euro in Gent => place Gent flanders
      Waterloo London => guess Waterloo wallonia
      London, Waterloo => guess Waterloo wallonia
      entre Maubeuge et Mons => guess Mons wallonia
      my sister is in Ghent, I am in Paris => guess Gent flanders
      Mons near France => place Mons wallonia
      in Gent, from Ukraine => place Gent flanders
      I am in Gent, my husband is in France => place Gent flanders
    `),
  )("is not told as its namesake: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("near a place", () => {
  test.each(
    table(`
      near Brussels => border brussels flanders
      возле Брюсселя => border brussels flanders
      in de buurt van Brussel => border brussels flanders
      10 km from Brussels => border brussels flanders
      une maison près de Wavre => border wallonia flanders
      La Hulpe => border wallonia flanders
      in Terhulpen => border wallonia flanders
      1310 La Hulpe => postcode 1310 La Hulpe wallonia
      gare de La Hulpe => place Gare de La Hulpe / Station Terhulpen flanders
      Berchem-Sainte-Agathe => border brussels flanders
      near Namur => place Namur wallonia
      bij Luik => place Liège wallonia
      Vilvoorde near Brussels => place Vilvoorde flanders
      біля Хейзеля => place Heysel / Heizel brussels
      near Naamsepoort => ambiguous brussels flanders
      near Brussels Midi => place Bruxelles-Midi / Brussel-Zuid brussels
      entre Namur et Bruxelles => ambiguous brussels wallonia
      tussen Leuven en Brussel => ambiguous brussels flanders
      між Гентом і Брюсселем => ambiguous brussels flanders
      between Ghent and Antwerp => place Gent flanders
    `),
  )("may be over the border: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("what leaves no doubt is told", () => {
  test.each(
    table(`
      Doorniksestraat Kortrijk => place Kortrijk flanders
      Waalsekaai 14 Antwerpen => place Antwerpen flanders
      chaussée de gand a molenbeek => place Molenbeek-Saint-Jean / Sint-Jans-Molenbeek brussels
      Rue du Pont de Namur => guess Namur wallonia
      Bergense Steenweg Anderlecht => place Anderlecht brussels
      Sint-Jansstraat Mol => place Mol flanders
      Korte Gasthuisstraat Turnhout => place Turnhout flanders
      Grand Place Mons => place Mons wallonia
      Grote Markt => unknown
      Fedasil Sint-Truiden => place Sint-Truiden flanders
      Croix-Rouge Natoye => place Natoye wallonia
      CPAS de Namur => place Namur wallonia
      je suis a renaix chez une dame => place Ronse flanders
      I have a gent => unknown
      molenbek => place Molenbeek-Saint-Jean / Sint-Jans-Molenbeek brussels
      Kortrjk of Brusels => unknown
      Waver-Sainte-Catherine => place Sint-Katelijne-Waver flanders
      Halle-Vilvoorde => place Halle flanders
      Houyet-Centre => place Houyet wallonia
      gare-Houyet-Quai => place Houyet wallonia
      d'Houyet-Quai => guess Houyet wallonia
      布鲁塞尔南火车站 => place Bruxelles-Midi / Brussel-Zuid brussels
      schaerbeeck => place Schaerbeek / Schaarbeek brussels
      vervier => place Verviers wallonia
      Mastricht => unknown
      Rosendaal => unknown
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("what was is no longer so", () => {
  test.each(
    table(`
      was in brussels yesterday but now we are in Namur => place Namur wallonia
      we are in Namur now, yesterday in Brussels => place Namur wallonia
      hier j'étais à Bruxelles, maintenant à Namur => place Namur wallonia
      gisteren in Gent, nu in Luik => place Liège wallonia
      ich war in Gent aber jetzt in Eupen => place Eupen wallonia
      привезли в Антверпен => place Antwerpen flanders
      вчора була в Антверпені, зараз у Льєжі => place Liège wallonia
      раньше жила в Генте теперь в Намюре => place Namur wallonia
      was in Namur, they moved me to Gent => ambiguous flanders wallonia
      I was in Gent and Namur => ambiguous flanders wallonia
      was in Gent => place Gent flanders
      now in danger, in Gent => place Gent flanders
      Gent, now Namur, yesterday Gent => place Namur wallonia
    `),
  )("%s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

describe("where somebody is not, or not yet", () => {
  test.each(
    table(`
      not in Brussels => unknown
      je ne suis plus à Bruxelles => unknown
      niet meer in Gent => unknown
      nicht in Gent => unknown
      ми вже не в Генті => unknown
      я не в Брюсселе => unknown
      not in Brussels, in Gent => place Gent flanders
      not far from Namur => place Namur wallonia
      ik weet niet in Gent of Luik => ambiguous flanders wallonia
      weiß nicht in Gent oder Lüttich => ambiguous flanders wallonia
      ils m'emmènent à Bruxelles => guess Bruxelles / Brussel brussels
      on va à Liège demain => guess Liège wallonia
      завтра їдемо в Антверпен => guess Antwerpen flanders
      меня везут в Гент => guess Gent flanders
      in the train to Antwerp => guess Antwerpen flanders
      E40 Gent - Leuven => guess Leuven flanders
      in a truck on the A12 near Boom => guess Boom flanders
    `),
  )("is no centre that is told: %s => %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });
});

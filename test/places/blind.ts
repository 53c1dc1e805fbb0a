/**
 * What people type of where they are, by what the answer has to be: a region, a question, or that it is not in Belgium.
 * Written by somebody who saw neither the lists nor the code. On the first try 135 of these 150 were right.
 */
export const blind = {
  brussels: `
    Brussels; brusel; Brüssel; я в Брюсселі; в брюсселе; ya v bryussele; brussels midi train station;
    gare du midi bruxelles; Brussel-Zuid; южный вокзал брюссель; Heysel; Heizel paleis 8; біля Хейзеля;
    petit chateau; Klein Kasteeltje; Пти Шато; метро Симонис; Kunst-Wet; Naamsepoort; Porte de Hal;
    Chaussée de Louvain 300, Schaerbeek; chaussée de gand a molenbeek;
    Chaussée de Charleroi 54, 1060 Saint-Gilles; Leuvenseweg 20, 1000 Brussel; Tervurenlaan 120, 1150;
    chaussée de waterloo, Uccle; molenbek; Sint-Lambrechts-Woluwe; Elsene; schaerbeeck;
    Berchem-Sainte-Agathe; 1080; 1030Schaerbeek; B-1070 Anderlecht; je suis à Laeken près du château;
    came from antwerp this morning, now i am in brussels; Porte de Namur; в Схарбеке, комната у знакомой;
    rue de flandre 40, 1000 bruxelles`,
  flanders: `
    anvers; Antwerpen-Berchem; linkeroever antwerpen, oekraïens dorp; Waalsekaai Antwerpen;
    Gent Sint-Pieters; gand; у Генті; Brusselsesteenweg, Gent; 9000Gent; Brugge station; в Брюгге;
    ostende, a la mer; Leuven; Louvain; Löwen; Brusselsestraat 15 Leuven; Naamsesteenweg, Heverlee;
    у Левені; malines; Мехелен; Doorniksestraat Kortrijk; Luikersteenweg 10, 3500 Hasselt;
    Fedasil Sint-Truiden; Saint-Trond; Grammont; Ypres; Sint-Katelijne-Waver; Rhode-Saint-Genèse;
    Kraainem; zaventem airport; аэропорт Завентем; Fourons; 2275 Lille; 8400;
    je suis a renaix chez une dame; hij heeft me naar een flat in Mechelen gebracht, straat weet ik niet;
    ich bin in einem Haus in der Nähe vom Bahnhof in Kortrijk;
    привезли в Антверпен, квартира возле центрального вокзала; zhyvu u Hasselti;
    room on the turnhoutsebaan in borgerhout`,
  wallonia: `
    Liège; Liege Guillemins; Luik; Lüttich; я в Льеже; my u liezhi; Namen; в Намюрі;
    rue de Bruxelles 61, Namur; Chaussée de Louvain, 5004 Bouge; Charleroi; Шарлеруа;
    brussels south charleroi airport; аеропорт Шарлеруа; Mons; 7000 Bergen; Doornik; Nijvel;
    Chaussée de Bruxelles, Waterloo; Louvain-la-Neuve; Лувен-ла-Нев; 1348; Eigenbrakel; Moeskroen; Hoei;
    Aarlen; province de Luxembourg; Sankt Vith; Anderlues; vervier;
    was in brussels yesterday but now we are in Namur; Bastenaken; zhivu v Namyure;
    живемо в Монсі у однієї жінки; we sleep above a restaurant in charleroi close to the station;
    Boulevard d'Avroy 100, 4000 Liège`,
  ask: `
    Belgium; не знаю; i dont know where i am; à la gare; Chaussée de Bruxelles; Leuvensesteenweg 45;
    Kerkstraat 12; Saint-Nicolas; im Wald; на автостраде е40; Grote Markt; rue de la Gare 3;
    near Brussels; entre gand et bruxelles; в готелі; у якомусь селі; аэропорт; v gostinice; Limburg;
    Brabant; Bergensesteenweg; Luxembourg; Essen; in a truck on the E19`,
  outside: `
    gare Lille Flandres; Rijsel; Maastricht; Aachen Hbf; Aken; Aix-la-Chapelle; в Париже; Варшава;
    we are in Lille, France; в Кёльне; Roubaix`,
} as const;

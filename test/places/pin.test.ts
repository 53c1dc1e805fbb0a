import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regions, type Region } from "../../src/places/place.ts";
import { places } from "../published.ts";

function likeliest(latitude: number, longitude: number): Region | undefined {
  const answer = places.byPin(latitude, longitude);
  if (answer.kind === "border" && answer.inBelgium) return answer.places[0].region;
  return answer.kind === "place" ? answer.place.region : undefined;
}

describe("a pin", () => {
  test("on the middle of any place lies in that place's region", () => {
    for (const place of places.all) {
      const answer = places.byPin(place.latitude, place.longitude);
      expect(answer, place.name).toMatchObject({ kind: "place", place: { region: place.region } });
    }
  });

  test.each<[string, Region, number, number]>([
    ["the Grand-Place", "brussels", 50.8467, 4.3525],
    ["Brussels-Midi station", "brussels", 50.8357, 4.3363],
    ["the Atomium", "brussels", 50.8949, 4.3415],
    ["NATO in Evere", "brussels", 50.8767, 4.4219],
    ["the hospital of Erasme", "brussels", 50.8125, 4.2645],
    ["the hospital of Jette", "brussels", 50.8867, 4.309],
    ["Herrmann-Debroux", "brussels", 50.8125, 4.4289],
    ["the town hall of Woluwe-Saint-Pierre", "brussels", 50.836, 4.43],
    ["Zaventem airport", "flanders", 50.901, 4.4856],
    ["Kraainem", "flanders", 50.8616, 4.4695],
    ["Tervuren", "flanders", 50.8236, 4.5141],
    ["the station of La Hulpe", "flanders", 50.738, 4.4971],
    ["Sint-Genesius-Rode", "flanders", 50.7493, 4.3596],
    ["Halle", "flanders", 50.7339, 4.2345],
    ["Dilbeek", "flanders", 50.848, 4.259],
    ["Wemmel", "flanders", 50.9081, 4.3061],
    ["Vilvoorde", "flanders", 50.928, 4.4294],
    ["Voeren", "flanders", 50.7593, 5.7869],
    ["Ronse", "flanders", 50.7474, 3.6005],
    ["the beach of De Panne", "flanders", 51.1016, 2.587],
    ["the beach of Knokke", "flanders", 51.352, 3.288],
    ["Baarle-Hertog", "flanders", 51.4426, 4.9294],
    ["Essen", "flanders", 51.4678, 4.4689],
    ["Lanaken", "flanders", 50.8929, 5.646],
    ["Waterloo", "wallonia", 50.7167, 4.3997],
    ["Tubize", "wallonia", 50.6926, 4.2005],
    ["La Hulpe", "wallonia", 50.7309, 4.4856],
    ["Mouscron", "wallonia", 50.7437, 3.2143],
    ["Comines", "wallonia", 50.7687, 3.0006],
    ["Warneton", "wallonia", 50.7513, 2.949],
    ["Enghien", "wallonia", 50.6919, 4.0391],
    ["Jodoigne", "wallonia", 50.7237, 4.8695],
    ["Hannut", "wallonia", 50.6716, 5.079],
    ["Visé", "wallonia", 50.736, 5.6982],
    ["Eupen", "wallonia", 50.6279, 6.0363],
    ["Arlon", "wallonia", 49.6833, 5.8167],
    ["Charleroi airport", "wallonia", 50.4592, 4.4538],
  ])("at %s lies in %s", (_, region, latitude, longitude) => {
    expect(likeliest(latitude, longitude)).toBe(region);
  });

  test.each<[string, number, number, readonly Region[]]>([
    ["between Halle and Tubize", 50.712, 4.218, ["flanders", "wallonia"]],
    ["between Waterloo and Sint-Genesius-Rode", 50.73, 4.385, ["flanders", "wallonia"]],
    ["on the bridge of Vilvoorde", 50.915, 4.4, ["brussels", "flanders"]],
    ["between Ronse and Ellezelles", 50.735, 3.635, ["flanders", "wallonia"]],
    ["beside Zétrud-Lumay", 50.759, 4.8876, ["flanders", "wallonia"]],
  ])("%s may lie in either region", (_, latitude, longitude, either) => {
    const answer = places.byPin(latitude, longitude);
    if (answer.kind !== "border") throw new Error(`told as ${answer.kind}`);
    expect(answer.inBelgium).toBe(true);
    expect(answer.places.map(({ region }) => region).sort()).toEqual(either);
  });

  test.each<[string, number, number, Region]>([
    ["in Halluin, across from Menen", 50.782, 3.125, "flanders"],
    ["in Putte, across from Kapellen", 51.362, 4.394, "flanders"],
    ["in Givet, across from Doische", 50.138, 4.825, "wallonia"],
    ["in Rodange, across from Athus", 49.546, 5.843, "wallonia"],
    ["on the water before Ostend", 51.243, 2.912, "flanders"],
  ])("a little abroad is not called abroad: %s", (_, latitude, longitude, region) => {
    const answer = places.byPin(latitude, longitude);
    expect(answer).toMatchObject({ kind: "border", inBelgium: false, places: [{ region }] });
  });

  test("names the nearest place of its region", () => {
    expect(places.byPin(51.053, 3.722)).toMatchObject({ place: { name: "Gent" } });
    expect(places.byPin(50.8357, 4.3363)).toMatchObject({ place: { name: "Bruxelles-Midi / Brussel-Zuid" } });
  });

  test.each([
    ["Kyiv", 50.45, 30.5233],
    ["Lille", 50.6292, 3.0573],
    ["Dunkirk", 51.0344, 2.3768],
    ["Maastricht", 50.8514, 5.691],
    ["Aachen", 50.7753, 6.0839],
    ["Luxembourg", 49.6116, 6.1319],
    ["Roosendaal", 51.5308, 4.4653],
    ["Breda", 51.5719, 4.7683],
    ["Terneuzen", 51.3358, 3.8278],
    ["Charleville", 49.7737, 4.7206],
    ["the sea off Ostend", 51.3, 2.75],
    ["the north pole", 90, 0],
    ["nowhere", NaN, NaN],
    ["half nowhere", 50.85, NaN],
    ["beyond the Earth", 500, 4.35],
    ["endlessly far", Infinity, -Infinity],
    ["Brussels with its degrees swapped", 4.3525, 50.8467],
  ])("at %s lies outside", (_, latitude, longitude) => {
    expect(places.byPin(latitude, longitude)).toEqual({ kind: "outside" });
  });

  test("anywhere is answered, and in Belgium with a region", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (latitude, longitude) => {
        expect(places.byPin(latitude, longitude)).toHaveProperty("kind");
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places.all),
        fc.double({ min: -0.004, max: 0.004, noNaN: true }),
        (place, off) => {
          const answer = places.byPin(place.latitude + off / 2, place.longitude + off / 2);
          const told =
            answer.kind === "border" ? answer.places : answer.kind === "place" ? [answer.place] : [];
          expect(told.map(({ region }) => region)).toContain(place.region);
        },
      ),
    );
    expect(new Set(places.all.map((place) => place.region))).toEqual(new Set(regions));
  });
});

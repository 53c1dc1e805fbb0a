import { element, part } from "./element.ts";

/** Places to send in place of a telephone's own: some in each region, and two elsewhere. Degrees, WGS 84. */
const samples: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ["Brussels, Grand-Place", 50.8467, 4.3525],
  ["Anderlecht", 50.8362, 4.3142],
  ["Antwerp, Central Station", 51.2172, 4.4212],
  ["Ghent", 51.0543, 3.7174],
  ["Bruges", 51.2093, 3.2247],
  ["Leuven", 50.8798, 4.7005],
  ["Liège", 50.6326, 5.5797],
  ["Charleroi", 50.4108, 4.4446],
  ["Namur", 50.4674, 4.872],
  ["Arlon", 49.6833, 5.8167],
  ["Lille, in France", 50.6292, 3.0573],
  ["Kyiv, in Ukraine", 50.4501, 30.5234],
];

/** The window in which one picks the place to share. Returns what opens it. */
export function connectPlaceDialog(share: (latitude: number, longitude: number) => void): () => void {
  const dialog = part("places", HTMLDialogElement);
  const latitude = part("latitude", HTMLInputElement);
  const longitude = part("longitude", HTMLInputElement);
  part("place-list", HTMLUListElement).append(
    ...samples.map(([name, north, east]) => {
      const button = element("button", { type: "button" }, name);
      button.addEventListener("click", () => {
        dialog.close();
        share(north, east);
      });
      return element("li", {}, button);
    }),
  );
  part("coordinates", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
    share(latitude.valueAsNumber, longitude.valueAsNumber);
  });
  return () => {
    dialog.showModal();
  };
}

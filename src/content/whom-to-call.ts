import type { Contact } from "./contact.ts";
import type { Content } from "./content.ts";
import { help, type ScreenId } from "./screen-ids.ts";

/** Whose number help offers to copy, by their ids and in its order: whom to call first. */
export function firstToCall({
  screens,
  contacts,
}: Pick<Content, "screens" | "contacts">): ReadonlyMap<string, Contact> {
  const targets = screens.get(help)?.rows.flat() ?? [];
  return new Map(
    targets.flatMap((target): [string, Contact][] => {
      const contact = target.kind === "copy" ? contacts.get(target.contact) : undefined;
      return target.kind === "copy" && contact ? [[target.contact, contact]] : [];
    }),
  );
}

/** The centre of each region, as its screen and whom to call there. */
export function centresToCall({ screens, contacts }: Pick<Content, "screens" | "contacts">): readonly {
  readonly screen: ScreenId;
  readonly contact: Contact;
}[] {
  return [...screens.values()].flatMap(({ id: screen, region }) => {
    const contact = [...contacts.values()].find((each) => region !== undefined && each.region === region);
    return contact ? [{ screen, contact }] : [];
  });
}

import { z } from "zod";
import { papers, shareWays, type ButtonTarget } from "./button.ts";
import { screenId } from "./screen-ids.ts";
import { coverMinutes, eraseHours } from "./timer-choices.ts";

interface Declaration {
  /** How it is written, for whoever wrote something else. */
  readonly as: string;
  readonly schema: z.ZodType<ButtonTarget>;
}

/** Not declared one by one: a row is a button for each language. */
type OfLanguages = "language" | "reader";

/** How a flow file declares a button of each kind. */
const declarations: Readonly<Record<Exclude<ButtonTarget["kind"], OfLanguages>, Declaration>> = {
  screen: {
    as: "a screen's id",
    schema: screenId.transform((screen): ButtonTarget => ({ kind: "screen", screen })),
  },
  link: {
    as: "{ link: … }",
    schema: z
      .strictObject({ link: z.string() })
      .transform(({ link }): ButtonTarget => ({ kind: "link", contact: link })),
  },
  copy: {
    as: "{ copy: … }",
    schema: z
      .strictObject({ copy: z.string() })
      .transform(({ copy }): ButtonTarget => ({ kind: "copy", contact: copy })),
  },
  "contact-card": {
    as: "{ contact-card: … }",
    schema: z
      .strictObject({ "contact-card": z.string() })
      .transform(({ "contact-card": contact }): ButtonTarget => ({ kind: "contact-card", contact })),
  },
  icon: {
    as: "{ icon: … }",
    schema: z
      .strictObject({ icon: screenId })
      .transform(({ icon }): ButtonTarget => ({ kind: "icon", screen: icon })),
  },
  locate: action("locate"),
  close: action("close"),
  refresh: action("refresh"),
  cover: {
    as: "{ cover: … }",
    schema: z
      .strictObject({ cover: z.literal(coverMinutes) })
      .transform(({ cover }): ButtonTarget => ({ kind: "cover", after: cover })),
  },
  erase: {
    as: "{ erase: … }",
    schema: z
      .strictObject({ erase: z.literal(eraseHours) })
      .transform(({ erase }): ButtonTarget => ({ kind: "erase", after: erase })),
  },
  share: {
    as: "{ share: … }",
    schema: z
      .strictObject({ share: z.enum(shareWays) })
      .transform(({ share }): ButtonTarget => ({ kind: "share", way: share })),
  },
  picture: {
    as: "{ picture: … }",
    schema: z
      .strictObject({ picture: screenId })
      .transform(({ picture }): ButtonTarget => ({ kind: "picture", of: picture })),
  },
  paper: {
    as: "{ paper: … }",
    schema: z
      .strictObject({ paper: z.enum(papers) })
      .transform(({ paper }): ButtonTarget => ({ kind: "paper", paper })),
  },
};

function action(kind: "locate" | "close" | "refresh"): Declaration {
  return {
    as: `{ action: ${kind} }`,
    schema: z.strictObject({ action: z.literal(kind) }).transform((): ButtonTarget => ({ kind })),
  };
}

/** A button as a flow file declares it. */
export const declaredButton = z.union(Object.values(declarations).map(({ schema }) => schema));

/** All the ways in which a button is declared: `a screen's id, { link: … } or …`. */
export const declaredAs = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
  Object.values(declarations).map(({ as }) => as),
);

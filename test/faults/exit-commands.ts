import fc from "fast-check";
import { timers } from "../../src/content/screen-ids.ts";
import type { Person } from "telegram-fake";
import { language, lineOf, screen } from "../bot/chat.ts";
import { waysFrom } from "../bot/walk.ts";
import { textOf } from "../content/published/reading.ts";
import { numbers, type ExitModel } from "./exit-model.ts";
import type { ExitStage } from "./exit-stage.ts";

export type ExitCommand = fc.AsyncCommand<ExitModel, ExitStage>;

interface Doing {
  readonly name: string;
  readonly canBe?: (model: Readonly<ExitModel>) => boolean;
  /** Does it, and tells the model what follows. */
  readonly act: (stage: ExitStage, model: ExitModel) => void | Promise<void>;
}

/** Something that happens; then the chat, and what is kept of it, have to become as the model has them. */
class Command implements ExitCommand {
  readonly #doing: Doing;

  constructor(doing: Doing) {
    this.#doing = doing;
  }

  check(model: Readonly<ExitModel>): boolean {
    return this.#doing.canBe?.(model) ?? true;
  }

  async run(model: ExitModel, stage: ExitStage): Promise<void> {
    await this.#doing.act(stage, model);
    await stage.settles(model);
  }

  toString(): string {
    return this.#doing.name;
  }
}

const uk = language("uk");
const minute = 60_000;
const isHere = ({ state }: Readonly<ExitModel>): boolean => state !== "gone";

function writes(text: string, ...shown: readonly string[]): Doing {
  return {
    name: `writes ${text}`,
    canBe: isHere,
    act: ({ person }, model) => {
      person.send(text);
      model.shows(...shown);
    },
  };
}

const shares: Doing = {
  name: "shares a place",
  canBe: isHere,
  act: ({ person }, model) => {
    person.shareLocation(51.05, 3.72);
    model.shows("Payoke");
  },
};

/** Taps a button of the lowest screen that leads to another one, or writes where there is none. */
const taps = (nth: number): Doing => ({
  name: `taps button ${nth}`,
  canBe: isHere,
  act: ({ person }, model) => {
    const message = person.messages.findLast(({ inlineKeyboard }) => inlineKeyboard.length > 0);
    const ways = (message ? waysFrom(message) : []).filter(({ to }) => to !== timers);
    const way = ways[nth % ways.length];
    if (message === undefined || way === undefined) {
      person.send("/menu");
      model.shows(textOf(uk, screen("menu")));
    } else {
      person.tap(way.button.text, { message });
      model.shows(textOf(uk, way.to));
    }
  },
});

const isAsked: Doing = {
  name: "is asked where they are",
  canBe: isHere,
  act: ({ person }, model) => {
    const label = lineOf(uk, "button-locate");
    const isOffered = person.messages.some(({ inlineKeyboard }) =>
      inlineKeyboard.flat().some(({ text }) => text === label),
    );
    if (isOffered) person.tap(label);
    else person.send("/help");
    model.shows(...(isOffered ? [lineOf(uk, "place-ask"), numbers] : [numbers]));
  },
};

/** Taps the lowest ✖, or writes one where there is none. Returns the update. */
function leaves(person: Person): object {
  const hasExit = person.messages.some(({ inlineKeyboard }) =>
    inlineKeyboard.flat().some(({ text }) => text === "✖"),
  );
  return hasExit ? person.tap("✖").update : person.send("x").update;
}

const exits: Doing = {
  name: "✖",
  canBe: isHere,
  act: ({ person }, model) => {
    leaves(person);
    model.leaves();
  },
};

const exitsTwice: Doing = {
  name: "✖ twice",
  canBe: isHere,
  act: (stage, model) => {
    leaves(stage.person);
    stage.bring(leaves(stage.person));
    model.leaves();
  },
};

const writesAndExits: Doing = {
  name: "writes a town, and ✖ at once",
  canBe: isHere,
  act: (stage, model) => {
    stage.person.send("Гент");
    stage.bring(leaves(stage.person));
    model.leaves();
  },
};

const erases: Doing = {
  name: "writes /erase",
  canBe: isHere,
  act: ({ person }, model) => {
    person.send("/erase");
    model.leaves();
  },
};

const passes = (minutes: number): Doing => ({
  name: `${minutes} minutes pass`,
  act: (stage, model) => {
    stage.pass(minutes * minute);
    model.passes(minutes);
  },
});

const blocks: Doing = {
  name: "blocks the bot",
  canBe: (model) => isHere(model) && model.state !== "fresh" && !model.isStoreLost,
  act: ({ person }, model) => {
    person.block();
    model.blocks();
  },
};

const unblocks: Doing = {
  name: "unblocks the bot",
  canBe: ({ state }) => state === "gone",
  act: ({ person }, model) => {
    person.unblock();
    model.unblocks();
  },
};

/** Changes nothing: it was handled. */
const isBroughtAgain = (nth: number): Doing => ({
  name: `update ${nth} is brought again`,
  act: ({ telegram, person }) => {
    const mine = telegram.updates.filter((update) => JSON.stringify(update).includes(String(person.user.id)));
    const update = mine[nth % mine.length];
    if (update) person.redeliver(update);
  },
});

const refuses = (method: "editMessageText" | "deleteMessages"): Doing => ({
  name: `Telegram refuses ${method}`,
  canBe: ({ refused }) => refused === undefined,
  act: (stage, model) => {
    stage.refuse(method);
    model.refused = method;
  },
});

const refusesNoMore: Doing = {
  name: "Telegram refuses nothing more",
  canBe: ({ refused }) => refused !== undefined,
  act: (stage, model) => {
    stage.refuse(undefined);
    model.telegramIsBack();
  },
};

const losesStore: Doing = {
  name: "the store is lost",
  canBe: ({ isStoreLost }) => !isStoreLost,
  act: (stage, model) => {
    stage.breakStore();
    model.isStoreLost = true;
  },
};

const findsStore: Doing = {
  name: "the store is back",
  canBe: ({ isStoreLost }) => isStoreLost,
  act: async (stage, model) => {
    await stage.mendStore();
    model.storeIsBack();
  },
};

const restarts: Doing = {
  name: "the bot starts anew",
  canBe: ({ isStoreLost }) => !isStoreLost,
  act: (stage) => stage.start(),
};

const always = (doing: Doing): fc.Arbitrary<Command> => fc.constant(new Command(doing));

/** All that may happen to one chat. */
export const exitCommands: fc.Arbitrary<ExitCommand>[] = [
  always(writes("/start", textOf(uk, screen("menu")))),
  fc.nat(20).map((nth) => new Command(taps(nth))),
  always(writes("Гент", "Payoke")),
  always(writes("допоможіть", numbers)),
  always(writes("qwertyuiop", lineOf(uk, "talk-menu"), lineOf(uk, "place-unknown"))),
  always(isAsked),
  always(shares),
  always(exits),
  always(exitsTwice),
  always(writesAndExits),
  always(erases),
  fc.integer({ min: 1, max: 45 }).map((minutes) => new Command(passes(minutes))),
  always(blocks),
  always(unblocks),
  fc.nat(20).map((nth) => new Command(isBroughtAgain(nth))),
  fc
    .constantFrom("editMessageText" as const, "deleteMessages" as const)
    .map((method) => new Command(refuses(method))),
  always(refusesNoMore),
  always(losesStore),
  always(findsStore),
  always(restarts),
];

/** However it went: when all works again, ✖ leaves the cover alone, and nothing is kept. */
export async function endsWell(model: ExitModel, stage: ExitStage): Promise<void> {
  for (const last of [refusesNoMore, findsStore, unblocks, exits]) {
    const command = new Command(last);
    if (command.check(model)) await command.run(model, stage);
  }
}

/** The commands that Telegram lists, in this order. */
export const listedCommands = ["start", "help", "language", "privacy", "erase"] as const;

/** All that the bot knows, in groups too. What each opens stands in navigation/commands.ts; /erase leaves as ✖ does. */
export const allCommands = [...listedCommands, "menu"] as const;

/** A command without its slash. */
export type Command = (typeof allCommands)[number];

/**
 * What the page and its server say to each other. The server sends events: "content" and "view", each whole and whenever
 * it has changed, and "calls", those that are new or newly answered; the page posts acts. Times are milliseconds since 1970
 * by the clock that the bot goes by.
 */

/** A language that the telephone may be set to. */
export interface PhoneLanguage {
  readonly code: string;
  readonly name: string;
  /** Whether the bot speaks it; if not, the bot has to choose another one. */
  readonly isSpoken: boolean;
}

/** Something that is wrong with a file that was saved. */
export interface ContentProblem {
  /** `locales/uk/help.ftl:12` */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** What the bot says now, and what is wrong with what was saved. */
export interface ContentView {
  readonly languages: readonly PhoneLanguage[];
  /** The ids of all screens. */
  readonly screens: readonly string[];
  /** How often what was saved has come to be shown. */
  readonly reloads: number;
  readonly isReloading: boolean;
  /** What is wrong with what was saved last; what was there before goes on meanwhile. */
  readonly problems: readonly ContentProblem[];
  /** What is to be mended too, though it is shown: such as translations of a text that has changed since. */
  readonly warnings: readonly ContentProblem[];
}

/** A part of a text that is shown in another way: bold, a link. */
export interface EntityView {
  readonly type: string;
  /** In UTF-16 code units, as is `length`. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

/** A button below a message. */
export interface ButtonView {
  readonly text: string;
  readonly style?: "danger" | "success" | "primary";
  readonly url?: string;
  /** What a tap copies. */
  readonly copies?: string;
  /** Asks for another chat, with these words behind the bot's name. */
  readonly asksChat?: string;
  /** Whether a tap tells the bot. */
  readonly isTold: boolean;
  /** It was tapped, and the bot has not taken note of that yet. */
  readonly isTapped: boolean;
}

/** A message of a chat, as it is now. */
export interface MessageView {
  readonly id: number;
  readonly from: "bot" | "person";
  /** Of a photo, its caption. */
  readonly text: string;
  readonly entities: readonly EntityView[];
  readonly keyboard: readonly (readonly ButtonView[])[];
  readonly contact?: { readonly phone: string; readonly name: string; readonly details: readonly string[] };
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** A picture that the bot sent, and where the page gets it. */
  readonly photo?: {
    readonly source: string;
    readonly width: number;
    readonly height: number;
    readonly isHidden: boolean;
  };
  /** What else was sent, such as "photo" by the person. */
  readonly other?: string;
  readonly sentAt: number;
}

/** A button of the keyboard in the place of the telephone's own. */
export interface ReplyButtonView {
  readonly text: string;
  /** What a tap shares instead of sending the text. */
  readonly shares?: "location" | "contact";
}

/** What one telephone shows. */
export interface ChatView {
  readonly phone: number;
  /** The telephone's language, as Telegram tells the bot. */
  readonly language: string;
  readonly access: "new" | "open" | "blocked";
  /** How many acts were done on it; the answer to an act says the same number. */
  readonly acts: number;
  /** What the bot says of itself in that language. */
  readonly bot: {
    readonly name: string;
    readonly description: string;
    readonly commands: readonly { readonly command: string; readonly description: string }[];
  };
  readonly messages: readonly MessageView[];
  readonly replyKeyboard?: readonly (readonly ReplyButtonView[])[];
  readonly placeholder?: string;
  /** All that answered a tap in words, the oldest first. */
  readonly alerts: readonly { readonly text: string; readonly isModal: boolean }[];
  /** The person did something, and the bot has done nothing since. */
  readonly isWaiting: boolean;
}

/** What the telephones show that a page looks at. */
export interface View {
  /** By how much the clock was put forward, in milliseconds. */
  readonly ahead: number;
  readonly chats: readonly ChatView[];
}

/** A call that the bot made. It is sent anew when it is answered. */
export interface CallView {
  readonly id: number;
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
  readonly state: "waiting" | "done" | "refused" | "broken";
  readonly refusal?: {
    readonly name: string;
    readonly rule: "telegram" | "strict" | "own";
    readonly when: string;
    /** Where Telegram documents what it is about. */
    readonly source: string;
  };
  readonly at: number;
}

/** What somebody does at a telephone. */
export type Act =
  | { readonly kind: "send"; readonly text: string }
  | { readonly kind: "tap"; readonly message: number; readonly row: number; readonly column: number }
  | { readonly kind: "share"; readonly latitude: number; readonly longitude: number }
  | { readonly kind: "post"; readonly what: "photo" | "voice" | "sticker" | "contact" }
  /** Changes the last text that the person sent. */
  | { readonly kind: "edit"; readonly text: string }
  | { readonly kind: "block" | "unblock" }
  | { readonly kind: "jump"; readonly screen: string };

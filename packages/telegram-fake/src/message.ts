/** https://core.telegram.org/bots/api#messageentity; offsets and lengths are in UTF-16 code units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
  readonly custom_emoji_id?: string;
}

/** A text without its marks, and what they said of it. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** https://core.telegram.org/bots/api#inlinekeyboardbutton, as the bot sent it, already checked. */
export interface InlineButton {
  readonly text: string;
  readonly style?: "danger" | "success" | "primary" | undefined;
  readonly url?: string | undefined;
  readonly callback_data?: string | undefined;
  readonly copy_text?: { readonly text: string } | undefined;
  readonly switch_inline_query_chosen_chat?:
    | {
        readonly query?: string | undefined;
        readonly allow_user_chats?: boolean | undefined;
        readonly allow_bot_chats?: boolean | undefined;
        readonly allow_group_chats?: boolean | undefined;
        readonly allow_channel_chats?: boolean | undefined;
      }
    | undefined;
  readonly [action: string]: unknown;
}

/** https://core.telegram.org/bots/api#inlinekeyboardmarkup, row by row. */
export type InlineKeyboard = readonly (readonly InlineButton[])[];

/** https://core.telegram.org/bots/api#keyboardbutton */
export interface ReplyButton {
  readonly text: string;
  readonly request_location?: boolean | undefined;
  readonly request_contact?: boolean | undefined;
}

/** https://core.telegram.org/bots/api#replykeyboardmarkup */
export interface ReplyKeyboard {
  readonly keyboard: readonly (readonly ReplyButton[])[];
  readonly is_persistent?: boolean | undefined;
  readonly resize_keyboard?: boolean | undefined;
  readonly one_time_keyboard?: boolean | undefined;
  readonly input_field_placeholder?: string | undefined;
  readonly selective?: boolean | undefined;
}

/** https://core.telegram.org/bots/api#contact */
export interface Contact {
  readonly phone_number: string;
  readonly first_name: string;
  readonly last_name?: string | undefined;
  readonly vcard?: string | undefined;
}

/** https://core.telegram.org/bots/api#location */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** A picture that the bot uploaded, as it came. */
export interface Photo {
  /** The bot may name it by this, as file_id; `uniqueId` is its file_unique_id. */
  readonly id: string;
  readonly uniqueId: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
  /** Sent with has_spoiler: it is not to be seen until it is tapped. */
  readonly isHidden: boolean;
}

/** A file that the bot uploaded to be kept as it is. */
export interface Document {
  /** The bot may name it by this, as file_id; `uniqueId` is its file_unique_id. */
  readonly id: string;
  readonly uniqueId: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** https://core.telegram.org/bots/api#user */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** A message as it is on the screen now. It is never changed: an edit puts another in its place. */
export interface Message {
  readonly id: number;
  readonly from: "bot" | "person";
  readonly author: User;
  /** Plain text, after parsing; empty when the message is not a text. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly inlineKeyboard: InlineKeyboard;
  readonly contact?: Contact;
  readonly location?: Location;
  /** Of the bot; what a person sends as a photo is among the others. */
  readonly photo?: Photo;
  readonly document?: Document;
  /** What stands below the photo or the document, after parsing. */
  readonly caption?: string;
  readonly captionEntities?: readonly Entity[];
  /** What else Telegram puts in the message, by the name it has there: sticker, photo, voice, left_chat_member, … */
  readonly other?: Readonly<Record<string, unknown>>;
  readonly forwarded: boolean;
  /** Sent with disable_notification. Always false for a person's message. */
  readonly silent: boolean;
  /** Sent with protect_content: it cannot be forwarded or saved. */
  readonly protected: boolean;
  /** It brought or took away a reply keyboard: Telegram lets no bot edit such a message. */
  readonly hasReplyKeyboard: boolean;
  /** Milliseconds since 1970, by the server's `now`. */
  readonly sentAt: number;
  readonly editedAt?: number;
}

/** The bot's own account, as Telegram knows it. */
export interface BotAccount {
  /** Without its @. */
  readonly username: string;
  /** Whether it may be asked from any chat, which its owner switches on with /setinline at @BotFather. */
  readonly hasInlineMode: boolean;
  /** Where its pages for a browser lie: `https://bot.example.org`; nothing where no phone reaches them. */
  readonly pagesAddress: string | undefined;
}

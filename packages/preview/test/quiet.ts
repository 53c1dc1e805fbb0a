/** What every message of a bot carries that keeps the promises. */
export const quiet = { disable_notification: true, link_preview_options: { is_disabled: true } };

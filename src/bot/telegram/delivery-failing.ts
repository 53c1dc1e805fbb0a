/** As long as Telegram has something to deliver it tries again within this time, so that an older error is over. In milliseconds. */
const recent = 10 * 60_000;

/** Whether Telegram has updates for the webhook and could not deliver them a moment ago, by what getWebhookInfo says. */
export function isDeliveryFailing(
  info: { readonly pending_update_count: number; readonly last_error_date?: number | undefined },
  now: number,
): boolean {
  const { pending_update_count: waiting, last_error_date: failedAt } = info;
  return waiting > 0 && failedAt !== undefined && now - failedAt * 1000 < recent;
}

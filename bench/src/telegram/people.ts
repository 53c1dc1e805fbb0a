/** How long the number of a person is: each as long as the other, so that it is found in any call. */
export const digitsInId = 10;
const firstPerson = 5_000_000_000;
/** Whom an answer names that is for nobody alone. */
export const idOfWhoever = firstPerson - 1;

/** The number of somebody; the same again for the same place. */
export function personAt(place: number): number {
  return firstPerson + place;
}

/** What stands in the message that somebody taps on, as part of it in JSON. */
interface Shown {
  readonly shown: string;
}

/** What somebody taps on who was sent nothing. */
const knownMessage = 1_000_000;
let lastUpdate = 10_000_000;

/** What Telegram posts when somebody taps a button below this screen, with the screen in it as Telegram would send it. */
export function tapUpdate(person: number, below: Shown, data: string, message = knownMessage): string {
  lastUpdate += 1;
  // The person stands before the number of the tap, so that the call that answers it tells for whom it is.
  return (
    `{"update_id":${lastUpdate},"callback_query":{"id":"${person}${lastUpdate}","from":${somebody(person)},` +
    `"message":{"message_id":${message},"from":{"id":1234567890,"is_bot":true,"first_name":"Bench","username":"bench_bot"},` +
    `"chat":${chat(person)},"date":${now()},"edit_date":${now()},${below.shown}},"chat_instance":"-1234567890123456789","data":"${data}"}}`
  );
}

/** What Telegram posts when somebody writes. */
export function textUpdate(person: number, text: string): string {
  lastUpdate += 1;
  const entities = text.startsWith("/")
    ? `,"entities":[{"type":"bot_command","offset":0,"length":${text.length}}]`
    : "";
  return (
    `{"update_id":${lastUpdate},"message":{"message_id":${lastUpdate},"from":${somebody(person)},"chat":${chat(person)},` +
    `"date":${now()},"text":${JSON.stringify(text)}${entities}}}`
  );
}

/** What Telegram posts when somebody writes behind the bot's name in another chat. */
export function inlineUpdate(person: number, query: string): string {
  lastUpdate += 1;
  return `{"update_id":${lastUpdate},"inline_query":{"id":"${person}${lastUpdate}","from":${somebody(person)},"query":${JSON.stringify(query)},"offset":""}}`;
}

function somebody(person: number): string {
  return `{"id":${person},"is_bot":false,"first_name":"Somebody","language_code":"en"}`;
}

function chat(person: number): string {
  return `{"id":${person},"first_name":"Somebody","type":"private"}`;
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

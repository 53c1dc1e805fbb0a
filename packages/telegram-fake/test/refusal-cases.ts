import type { RefusalName } from "../src/refusals.ts";
import { inlineRefusalCases } from "./inline-refusal-cases.ts";
import { profileRefusalCases, photo as profilePhoto } from "./profile-refusal-cases.ts";
import { file, png } from "./picture.ts";
import { readAnswer } from "./stage.ts";
import type { Answer, Fields, Stage } from "./stage.ts";

type Case = (stage: Stage) => Promise<Answer>;

/** Sends a message to the person; what is given replaces or adds to a good one. */
const send =
  (parameters: object): Case =>
  ({ call, person }) =>
    call("sendMessage", { chat_id: person.chat.id, text: "a", ...parameters });

const html = (text: string) => send({ text, parse_mode: "HTML" });
const inline = (...buttons: object[]) => send({ reply_markup: { inline_keyboard: [buttons] } });
const commands =
  (...list: object[]): Case =>
  ({ call }) =>
    call("setMyCommands", { commands: list });
const method =
  (name: string, parameters: object = {}): Case =>
  ({ call }) =>
    call(name, parameters);

/** Calls a method on the person's chat. */
const inChat =
  (name: string, parameters: object = {}): Case =>
  ({ call, person }) =>
    call(name, { chat_id: person.chat.id, ...parameters });

/** Edits the message that comes from `sending`. */
const edit =
  (parameters: object, sending: object = {}): Case =>
  async ({ call, say, person }) => {
    const { id } = await say("before", sending);
    return call("editMessageText", {
      chat_id: person.chat.id,
      message_id: id,
      text: "after",
      ...parameters,
    });
  };

const photo =
  (fields: Fields): Case =>
  ({ upload, person }) =>
    upload("sendPhoto", { chat_id: person.chat.id, ...fields });

const inGroup =
  (parameters: object): Case =>
  ({ call, telegram, person }) => {
    const group = telegram.newGroup({ title: "Helpers" });
    group.addBot(person);
    return call("sendMessage", { chat_id: group.chat.id, text: "a", ...parameters });
  };

/** Answers a tap of the person. */
const answerTap =
  (parameters: object, times = 1): Case =>
  async ({ call, say, person }) => {
    await say("a", { reply_markup: { inline_keyboard: [[{ text: "Tap", callback_data: "x" }]] } });
    const { id } = person.tap("Tap");
    for (let before = 1; before < times; before++)
      await call("answerCallbackQuery", { callback_query_id: id });
    return call("answerCallbackQuery", { callback_query_id: id, ...parameters });
  };

const webhook = (url: string, more: object = {}) => method("setWebhook", { url, ...more });

/** A waiting getUpdates that the other call ends. */
const endPoll =
  (other: (stage: Stage) => Promise<unknown>): Case =>
  async (stage) => {
    await stage.call("getUpdates", { offset: -1 });
    await stage.call("getUpdates", { offset: 2 ** 30 });
    const waiting = stage.call("getUpdates", { offset: 2 ** 30, timeout: 20 });
    await stage.telegram.until(() => stage.telegram.calls.at(-1)?.answer === "waiting", "getUpdates waits");
    await other(stage);
    return waiting;
  };

const long = (length: number) => "а".repeat(length);
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** For each rule of the table, a call that breaks it. */
export const refusalCases: Readonly<Record<RefusalName, Case>> = {
  unauthorized: async ({ telegram }) => readAnswer(await fetch(`${telegram.root}/bot1:wrong/getMe`)),
  notFound: async ({ telegram }) => readAnswer(await fetch(`${telegram.root}/elsewhere`)),
  methodNotFound: method("sendNothing"),
  webhookActive: async ({ call }) => {
    await call("setWebhook", { url: "http://127.0.0.1:1/hook" });
    return call("getUpdates");
  },
  otherGetUpdates: endPoll(({ call }) => call("getUpdates", { offset: 2 ** 30 })),
  terminatedBySetWebhook: endPoll(({ call }) => call("setWebhook", { url: "http://127.0.0.1:1/hook" })),
  webhookUrlInvalid: webhook("here"),
  webhookNotHttps: webhook("http://example.org/hook"),
  webhookPort: webhook("https://example.org:444/hook"),
  secretTokenTooLong: webhook("http://127.0.0.1:1/hook", { secret_token: "a".repeat(257) }),
  secretTokenInvalid: webhook("http://127.0.0.1:1/hook", { secret_token: "a b" }),
  chatIdEmpty: method("sendMessage", { text: "a" }),
  chatNotFound: method("sendMessage", { chat_id: 42, text: "a" }),
  neverStarted: ({ call, telegram }) => {
    const stranger = telegram.newPerson({ firstName: "Ivan" });
    const group = telegram.newGroup({ title: "Helpers" });
    group.addBot(stranger);
    return call("sendMessage", { chat_id: stranger.chat.id, text: "a" });
  },
  blocked: (stage) => {
    stage.person.block();
    return send({})(stage);
  },
  notInGroup: ({ call, telegram }) =>
    call("sendMessage", { chat_id: telegram.newGroup({ title: "Helpers" }).chat.id, text: "a" }),
  leavePrivate: inChat("leaveChat"),
  messageIdMissing: method("editMessageText", { text: "a" }),
  editUnknown: inChat("editMessageText", { message_id: 99, text: "a" }),
  editForbidden: edit({}, { reply_markup: { keyboard: [[{ text: "Yes" }]] } }),
  editNoText: async ({ call, person }) => {
    await call("sendContact", {
      chat_id: person.chat.id,
      phone_number: "+3225116464",
      first_name: "Payoke",
    });
    const id = person.messages.at(-1)?.id;
    return call("editMessageText", { chat_id: person.chat.id, message_id: id, text: "a" });
  },
  editNoMedia: async ({ call, person }) => {
    await call("sendContact", {
      chat_id: person.chat.id,
      phone_number: "+3225116464",
      first_name: "Payoke",
    });
    const id = person.messages.at(-1)?.id;
    const media = { type: "photo", media: "a" };
    return call("editMessageMedia", { chat_id: person.chat.id, message_id: id, media });
  },
  notModified: edit(
    { text: "<b>before</b>", parse_mode: "HTML" },
    { text: "<b>before</b>", parse_mode: "HTML" },
  ),
  deleteChatMissing: method("deleteMessage", { message_id: 1 }),
  deleteUnknown: inChat("deleteMessage", { message_id: 99 }),
  deleteTooOld: (stage) => {
    stage.passTime(48 * 60 * 60 * 1000);
    return inChat("deleteMessage", { message_id: 1 })(stage);
  },
  deleteDice: ({ call, person }) => {
    const { message } = person.sendDice();
    return call("deleteMessage", { chat_id: person.chat.id, message_id: message.id });
  },
  deleteForbidden: ({ call, telegram, person }) => {
    const group = telegram.newGroup({ title: "Helpers" });
    group.addBot(person);
    const { message } = person.sendIn(group, "hello");
    return call("deleteMessage", { chat_id: group.chat.id, message_id: message.id });
  },
  deleteNothing: inChat("deleteMessages", { message_ids: [] }),
  deleteTooMany: inChat("deleteMessages", { message_ids: many(101) }),
  queryInvalid: answerTap({}, 2),
  answerTooLong: answerTap({ text: long(201) }),
  answerUrlInvalid: answerTap({ url: "https://example.org" }),
  parameterRequired: inChat("sendContact", { phone_number: "112" }),
  actionInvalid: inChat("sendChatAction", { action: "thinking" }),

  textEmpty: send({ text: "" }),
  textBlank: html("<b> \n </b>"),
  textBytes: send({ text: long(16_385) }),
  textTooLong: send({ text: long(4097) }),
  editTooLong: edit({ text: long(4097) }),
  unsupportedParseMode: send({ parse_mode: "HTLM" }),
  unsupportedStartTag: html("Так <script>"),
  unclosedStartTag: html('<a href="https://a.be"'),
  unclosedStartTagOf: html("<a href"),
  emptyAttribute: html("<b />a</b>"),
  unexpectedEndOfName: html("<a href=https://a.be>a</a>"),
  spanWithoutClass: html('<span class="red">a</span>'),
  unexpectedEndTag: html("a</b>"),
  unclosedEndTag: html("<b>a</b"),
  unmatchedEndTag: html("<b><i>a</b></i>"),
  missingEndTag: html("<b>a"),
  invalidCustomEmoji: html('<tg-emoji emoji-id="x">a</tg-emoji>'),
  invalidUnicode: html("a&#xd800;"),
  inlineKeyboardExpected: edit({ reply_markup: { remove_keyboard: true } }),
  markupTooLong: send({
    reply_markup: {
      inline_keyboard: many(101).map((index) => [{ text: "a", callback_data: String(index) }]),
    },
  }),
  buttonWithoutAction: inline({ text: "a" }),
  buttonTextNotUnicode: inline({ text: "a\ud83d", callback_data: "a" }),
  buttonDataInvalid: inline({ text: "a", callback_data: long(33) }),
  buttonUrlInvalid: inline({ text: "112", url: "tel:112" }),
  copyTextInvalid: inline({ text: "a", copy_text: { text: "" } }),
  locationInGroup: inGroup({ reply_markup: { keyboard: [[{ text: "Here", request_location: true }]] } }),
  contactInGroup: inGroup({ reply_markup: { keyboard: [[{ text: "Me", request_contact: true }]] } }),
  commandEmpty: commands({ command: "/", description: "a" }),
  commandTooLong: commands({ command: "a".repeat(33), description: "a" }),
  commandInvalid: commands({ command: "Help", description: "a" }),
  commandDescriptionEmpty: commands({ command: "help", description: " " }),
  commandDescriptionTooLong: commands({ command: "help", description: long(257) }),
  languageInvalid: method("setMyName", { name: "a", language_code: "ukr" }),

  markupNotJson: send({ reply_markup: "{" }),

  photoMissing: photo({}),
  fileUnknown: photo({ photo: "AgACAgIAAxkBAAIB" }),
  documentMissing: inChat("sendDocument", {}),
  photoEmpty: photo({ photo: file("") }),
  photoTooBig: photo({ photo: file(Buffer.alloc(10 * 1024 * 1024 + 1)) }),
  photoNotImage: photo({ photo: file("<svg/>") }),
  photoDimensions: photo({ photo: file(png(5001, 5000)) }),
  captionTooLong: photo({ photo: file(png(1, 1)), caption: long(1025) }),
  ...inlineRefusalCases,
  ...profileRefusalCases,

  bodyNotObject: method("sendMessage", [1, 2]),
  unknownParameter: send({ disable_notifications: true }),
  wrongParameter: send({ reply_markup: { inline_keyboard: [[{ text: "a", callback_dta: "x" }]] } }),
  markdown: send({ parse_mode: "MarkdownV2" }),
  linkDropped: html('<a href="tel:112">112</a>'),
  buttonTextEmpty: inline({ text: "", callback_data: "a" }),
  twoActions: inline({ text: "a", callback_data: "x", url: "https://a.be" }),
  switchQueryTooLong: inline({
    text: "a",
    switch_inline_query_chosen_chat: { query: long(257), allow_user_chats: true },
  }),
  rowTooLong: inline(...many(9).map((index) => ({ text: "a", callback_data: String(index) }))),
  photoNotUploaded: photo({ photo: "https://a.be/a.png" }),
  photoNotPng: photo({ photo: file(Buffer.from("ffd8ffe000104a464946", "hex")) }),
  profilePhotoNotJpeg: profilePhoto({ it: file(png(1, 1)) }),
  vcardTooLong: inChat("sendContact", {
    phone_number: "112",
    first_name: "a",
    vcard: long(1025),
  }),
  nameTooLong: method("setMyName", { name: long(65) }),
  descriptionTooLong: method("setMyDescription", { description: long(513) }),
  shortDescriptionTooLong: method("setMyShortDescription", { short_description: long(121) }),
  noCommands: commands(),
  tooManyCommands: commands(...many(101).map((index) => ({ command: `c${index}`, description: "a" }))),
};

import { expect, test } from "vitest";
import { help, suicideHelp } from "../../../src/content/screen-ids.ts";
import { isHeard } from "./heard.ts";
import { content } from "./reading.ts";

test.each([
  ...["cuwus tooi voiws", "cuwsu em", "giups em vowis", "nos ddanhs em", "em bij nhoots", "nos gieets em"],
  ...["sowj quas", "goij canhr sats", "nos giuwx hooj chieeus cuar em"],
])("somebody is heard who types Vietnamese where the keyboard makes no marks: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each(["Cứu!", "cứuuuu", "CỨU CỨU", "cứu".normalize("NFD"), "🙏 giúp 🙏", "Giúp!!!"])(
  "a word is a cry by its marks, where it stands alone: %s",
  (text) => {
    expect(content.readCry(text)).toEqual({ how: "alone", screen: help });
  },
);

test.each(["cu", "cũ", "cừu", "củ", "cứ", "tủ cũ", "giữ"])("no other word is taken for it: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

test.each(["我俾人打", "佢唔俾我走", "我好驚", "佢搵到我", "我個女唔見咗", "走唔到 佢睇住門口"])(
  "somebody is heard who writes Cantonese: %s",
  (text) => {
    expect(isHeard(text)).toBe(true);
  },
);

test.each([
  ...["cuu e", "cíu em", "hép mi với", "ét ô ét", "kho tho wa", "ổng hăm giết", "ng ta bán em", "bị gạt bán"],
  ...["em so chong lam", "chở em sang anh trong xe đông lạnh", "bắt em làm đĩ", "bảo kê đòi tiền em"],
  ...["không cho xài đt", "làm 4 tháng chưa nhận được đồng nào", "sắp chết cóng"],
  ...["bà chủ bảo muốn lấy hộ chiếu phải trả 5000"],
  ...[
    "我在货车里",
    "透不过气",
    "快报井",
    "9命",
    "久命啊",
    "wo xiang tao",
    "wo bei qj",
    "bangwo",
    "bie da wo",
  ],
  ...["老板要跟我睡", "喝了他的饮料就晕了", "我快不行了", "一天接十个客人"],
])("somebody is heard in few words of Vietnamese or Chinese: %s", (text) => {
  expect(isHeard(text)).toBe(true);
});

test.each(["con sợ ba lắm", "con không thấy mẹ con đâu", "mẹ bỏ con ở đây", "我找不到妈妈", "妈妈不要我了"])(
  "a child is heard: %s",
  (text) => {
    expect(isHeard(text)).toBe(true);
  },
);

test.each(["chết là hết", "tuwj tuwr", "muoons cheets", "唔想做人"])(
  "somebody who may take their life gets the lines for that: %s",
  (text) => {
    expect(content.readCry(text)?.screen).toBe(suicideHelp);
  },
);

test.each([
  ...["giúp em làm hồ sơ bảo hiểm", "em bị bắt lỗi chính tả", "mắc cỡ muốn chết", "cắt tay áo"],
  ...["chị ơi cho em hỏi", "chúc mừng năm mới", "am trimis actele cu e-mail"],
  ...["报警器响了怎么办", "害怕打针", "危险品怎么寄", "大使馆收走我旧护照", "老公在厂里上班", "好惊喜"],
  ...["我男朋友是比利时人", "女儿不想上学", "手机被打湿了", "几点结束营业", "我在公司接客户电话"],
])("an ordinary day in Vietnamese or Chinese is no cry: %s", (text) => {
  expect(isHeard(text)).toBe(false);
});

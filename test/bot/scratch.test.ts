import { test } from "vitest";
import { startWorld } from "../world.ts";
import type { Person } from "../../src/preview/person.ts";
import { writeFileSync } from "node:fs";
test("transcript", async () => {
  const { telegram, opens, logs } = await startWorld();
  let out = "";
  const done = () => telegram.until(() => telegram.updatesPending === 0, "handled");
  const show = (p: Person, what: string) => {
    out += `\n######## ${what}\n`;
    for (const m of p.messages) {
      out += `--- ${m.id} ${m.from}: ${m.text || JSON.stringify(m.contact ?? m.location ?? m.other)}\n`;
      for (const r of m.inlineKeyboard) out += "      " + r.map((b) => `[${b.text}${b.style ? "!" : ""}]`).join(" ") + "\n";
    }
    if (p.replyKeyboard) out += "   REPLY " + JSON.stringify(p.replyKeyboard.keyboard) + "\n";
  };
  const olena = await opens({ firstName: "Olena", languageCode: "en" });
  await done(); show(olena, "start");
  olena.tap(/I need help/); await done(); show(olena, "help");
  olena.tap(/I don.t know/); await done(); show(olena, "locate");
  olena.send("qwertyuiop"); await done(); show(olena, "unknown");
  olena.send("Hoeilaart 7"); await done(); show(olena, "another?");
  olena.send("Nieuwkerke"); await done(); show(olena, "typo?");
  olena.tap(/Get as/); await done(); show(olena, "contact");
  olena.tap(/Menu/); await done(); show(olena, "menu tap on contact");
  olena.send("hello how are you"); await done(); show(olena, "hello");
  olena.sendSticker(); await done(); show(olena, "sticker");
  olena.send("help me please"); await done(); show(olena, "distress");
  const ivan = await opens({ firstName: "I", languageCode: "en" });
  ivan.tap(/I need help/); await done();
  ivan.tap(/I don.t know/); await done();
  ivan.shareLocation(48.85, 2.35); await done(); show(ivan, "pin paris");
  const a = await opens({ firstName: "I", languageCode: "en" });
  a.tap(/I need help/); await done();
  a.tap(/I don.t know/); await done();
  a.send("/start"); await done(); show(a, "interrupted by start");
  a.send("/language"); await done(); a.tap("Українська"); await done(); show(a, "lang");
  a.send("0999"); await done(); a.send("Ляюттих"); await done(); show(a, "0999, typo");
  a.send("/start uk-share"); await done(); show(a, "share");
  out += JSON.stringify(telegram.refused, null, 1);
  out += logs.join("");
  writeFileSync("/tmp/transcript.txt", out);
});

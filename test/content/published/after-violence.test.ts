import { expect, test } from "vitest";
import { help, suicideHelp } from "../../../src/content/screen-ids.ts";
import { content } from "./reading.ts";

test.each([
  "i was raped and i do not want to tell anybody",
  "Après le viol je ne veux pas en parler à mes parents",
  "j'ai subi un viol et je ne veux pas en parler",
  "ik wil er niet over praten met mijn ouders dat ik verkracht ben",
  "ich wurde vergewaltigt und will mit niemandem reden",
  "мене зґвалтували, я не хочу про це розповідати мамі",
  "меня изнасиловали, я не хочу рассказывать маме",
])("who does not want to speak of a rape wants to live: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(help);
});

test.each([
  "after the rape I just want to disappear",
  "après le viol je veux disparaître",
  "na de verkrachting wil ik niet meer leven",
  "nach der Vergewaltigung will ich verschwinden",
  "після зґвалтування я хочу зникнути",
  "после изнасилования я хочу исчезнуть",
])("who wants to be no more after a rape gets the lines for that: %s", (text) => {
  expect(content.readCry(text)?.screen).toBe(suicideHelp);
});

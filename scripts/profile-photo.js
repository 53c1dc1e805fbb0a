// `npm run profile-photo` makes flows/profile-photo.jpg of the drawing beside it: Telegram takes a JPEG only. Run it when the drawing has changed.
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const side = 640;

const executablePath = browsers.find((path) => existsSync(path));
if (executablePath === undefined) throw new Error("There is no Chromium: install it, for example by apt.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: side, height: side } });
await page.setContent(`<body style="margin:0">${readFileSync("flows/profile-photo.svg", "utf8")}`);
await page.screenshot({ path: "flows/profile-photo.jpg", type: "jpeg", quality: 90 });
await browser.close();

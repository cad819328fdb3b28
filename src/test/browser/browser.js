// Drives a real browser for the tests: one JSON object a line in, one out. It clicks, types and reads, as a person does.
"use strict";
const fs = require("fs");
const readline = require("readline");
const { chromium } = require("playwright-core");

const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser, context, page;
const complaints = [];

// What is asked for, by name; each returns what the test wants to know.
const commands = {
  // A new window with nothing kept; `deny` keeps the page from keeping anything, `scheme` is light or dark.
  async open({ address, width, height, scheme, deny }) {
    if (context) await context.close();
    context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
    context.on("request", request => {
      if (request.url() !== address) complaints.push("asked for " + request.url().slice(0, 80));
    });
    if (deny) {
      await context.addInitScript(() => Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("denied", "SecurityError"); } }));
    }
    await another({ address });
  },
  another,
  async click({ on }) { await page.click(on, { timeout: 10000 }); },
  async press({ key }) { await page.keyboard.press(key); },
  async type({ words }) { await page.keyboard.type(words); },
  async hover({ on }) { await page.hover(on, { timeout: 10000 }); },
  async reload() { await page.reload(); await page.waitForSelector("#bar .where"); },
  async size({ width, height }) { await page.setViewportSize({ width, height }); },
  async text({ on }) { return page.locator(on).first().innerText({ timeout: 10000 }); },
  async count({ on }) { return page.locator(on).count(); },
  async focused() { return page.evaluate(() => document.activeElement.id); },
  async download({ on }) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(on)]);
    return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), "utf8") };
  },
  async upload({ on, file }) { await page.setInputFiles(on, file); },
  async evaluate({ script }) { return page.evaluate(script); },
  // What makes it hard to use for somebody: each rule that is broken, with the elements that break it.
  async audit() {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document));
    return found.violations.map(one => one.id + ": " + one.nodes.map(node => node.html.slice(0, 120)).join(" | "));
  },
  // What the page did that it must not: a request, an error, a breach of its own policy.
  async complaints() { return complaints; }
};

async function another({ address }) {
  page = await context.newPage();
  page.on("pageerror", error => complaints.push("error: " + error.message));
  page.on("console", said => complaints.push("said: " + said.text()));
  page.on("dialog", dialog => { complaints.push("dialog: " + dialog.message()); dialog.dismiss(); });
  await page.goto(address);
  await page.waitForSelector("#bar .where");
}

async function main() {
  browser = await chromium.launch({ executablePath: process.argv[2], args: ARGUMENTS });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    let answer;
    try {
      answer = { value: (await commands[asked.command](asked)) ?? null };
    } catch (fault) {
      answer = { fault: String(fault.message) };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
  await browser.close();
}

main();

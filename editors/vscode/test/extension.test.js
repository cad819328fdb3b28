"use strict";
// The built extension in an editor of which there is only as much as it asks for.
const test = require("node:test");
const assert = require("node:assert/strict");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");

const BUILT = path.join(__dirname, "..", "dist", "extension.js");

/** Anything at all that the protocol's library may look for in an editor: to be read, called, made, or built upon. */
function anything() {
  const all = new Proxy(class {}, {
    // not to be awaited: whatever has a "then" is taken for a promise
    get: (target, name) =>
      name in target || typeof name === "symbol" || name === "then" ? target[name] : (target[name] = anything()),
    apply: () => anything(),
    construct: (target, words, made) => (made === all ? anything() : Reflect.construct(target, words, made)),
  });
  return all;
}

function loaded(editor) {
  const load = Module._load;
  Module._load = (name, ...rest) => (name === "vscode" ? editor : load(name, ...rest));
  try {
    delete require.cache[BUILT];
    return require(BUILT);
  } finally {
    Module._load = load;
  }
}

/** An editor in which some files are open; notes what it is asked and told. */
function editor(files, footnote) {
  const known = { opened: undefined, commands: [], errors: [] };
  const vscode = anything();
  vscode.version = "1.140.0";
  Object.assign(vscode.workspace, {
    textDocuments: files.map((fsPath) => ({ languageId: "json", uri: { scheme: "file", fsPath } })),
    workspaceFolders: undefined,
    onDidOpenTextDocument: (listener) => ((known.opened = listener), { dispose() {} }),
    getConfiguration: () => ({ get: () => footnote }),
  });
  vscode.commands.registerCommand = (name) => (known.commands.push(name), { dispose() {} });
  vscode.window.showErrorMessage = (words) => known.errors.push(words);
  return { vscode, known };
}

test("a file of no story starts nothing", async () => {
  const { vscode, known } = editor([path.join(os.tmpdir(), "package.json")], "/no/such/footnote");
  const context = { subscriptions: [] };
  await loaded(vscode).activate(context);
  assert.deepEqual(known.errors, []);
  assert.deepEqual(known.commands, ["footnote.restart"]);
  assert.equal(context.subscriptions.length, 2);
});

test("the first file of a story starts the server, and what keeps it from starting is said", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "story-"));
  fs.writeFileSync(path.join(folder, "story.json"), "{}");
  const { vscode, known } = editor([], "/no/such/footnote");
  await loaded(vscode).activate({ subscriptions: [] });
  assert.deepEqual(known.errors, []);
  await known.opened({ languageId: "json", uri: { scheme: "file", fsPath: path.join(folder, "story.json") } });
  assert.match(known.errors.at(-1), /can't be started as "\/no\/such\/footnote".*footnote\.path/);
  fs.rmSync(folder, { recursive: true });
});

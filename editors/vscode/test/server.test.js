"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const path = require("node:path");
const { serverCommand, isOfAStory, DOCUMENTS } = require("../src/server");

const nothing = () => false;
const among =
  (...files) =>
  (file) =>
    files.includes(file);

test("the command that is set is the one that serves", () => {
  const server = serverCommand(" /opt/footnote ", ["/work"], "linux", among(path.join("/work", "footnote")));
  assert.equal(server.command, "/opt/footnote");
  assert.deepEqual(server.args, ["lsp"]);
});

test("without a setting the launcher at the top of an open folder serves", () => {
  const beside = path.join("/b", "footnote");
  assert.equal(serverCommand("", ["/a", "/b"], "linux", among(beside)).command, beside);
});

test("without either the one on the PATH serves", () => {
  assert.equal(serverCommand("", ["/a"], "linux", nothing).command, "footnote");
  assert.equal(serverCommand("", [], "darwin", nothing).options.shell, false);
});

test("Windows runs its script through a shell", () => {
  const server = serverCommand("", [], "win32", nothing);
  assert.equal(server.command, "footnote.cmd");
  assert.equal(server.options.shell, true);
});

test("a file belongs to a story when a folder above it has a head", () => {
  const exists = among(path.join("/s", "story.json"), path.join("/b", "branch.json"));
  assert.equal(isOfAStory(path.join("/s", "deep", "down", "one.json"), exists), true);
  assert.equal(isOfAStory(path.join("/s", "story.json"), exists), true);
  assert.equal(isOfAStory(path.join("/b", "scenes.json"), exists), true);
  assert.equal(isOfAStory(path.join("/elsewhere", "package.json"), exists), false);
});

test("JSON files on the disk are told to the server", () => {
  assert.deepEqual(DOCUMENTS, [{ scheme: "file", language: "json" }]);
});

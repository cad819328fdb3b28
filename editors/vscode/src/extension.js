"use strict";
const fs = require("node:fs");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { serverCommand, isOfAStory, DOCUMENTS } = require("./server");

let client;

/** Starts the server with the first file of a story that is opened, and not before. */
async function activate(context) {
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  context.subscriptions.push(vscode.commands.registerCommand("footnote.restart", restart));
  await Promise.all(vscode.workspace.textDocuments.map(startFor));
}

async function startFor(document) {
  const wanted = document.uri.scheme === "file" && document.languageId === "json";
  if (!client && wanted && isOfAStory(document.uri.fsPath, fs.existsSync)) {
    await start();
  }
}

async function start() {
  const set = vscode.workspace.getConfiguration("footnote").get("path", "");
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  const server = serverCommand(set, folders, process.platform, fs.existsSync);
  client = new LanguageClient("footnote", "Footnote", server, { documentSelector: DOCUMENTS });
  try {
    await client.start();
  } catch (failure) {
    client = undefined;
    vscode.window.showErrorMessage(
      `Footnote can't be started as "${server.command}": ${failure.message}. The setting footnote.path says where it is.`,
    );
  }
}

async function restart() {
  await deactivate();
  await start();
}

async function deactivate() {
  const running = client;
  client = undefined;
  await running?.stop();
}

module.exports = { activate, deactivate };

"use strict";
// How the server is started, and for which files. Knows nothing of VS Code, so that it can be tried without one.
const path = require("node:path");

const HEADS = ["story.json", "branch.json"];

/** The launcher's file name on a system. */
function launcher(platform) {
  return platform === "win32" ? "footnote.cmd" : "footnote";
}

/**
 * The command that serves: the one that is set, or the launcher at the top of an open folder, or the one on the PATH.
 *
 * @param {string} set        the setting; may be empty
 * @param {string[]} folders  the open folders
 * @param {string} platform   as in process.platform
 * @param {(file: string) => boolean} exists whether there is such a file
 */
function serverCommand(set, folders, platform, exists) {
  const name = launcher(platform);
  const beside = folders.map((folder) => path.join(folder, name)).find(exists);
  const command = set.trim() !== "" ? set.trim() : (beside ?? name);
  // Windows runs a script only through its shell
  return { command, args: ["lsp"], options: { shell: command.endsWith(".cmd") } };
}

/**
 * Whether a file belongs to a story or a branch: whether it or a folder above has a head.
 *
 * @param {string} file
 * @param {(file: string) => boolean} exists
 */
function isOfAStory(file, exists) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (HEADS.some((head) => exists(path.join(folder, head)))) {
      return true;
    }
    if (folder === path.dirname(folder)) {
      return false;
    }
  }
}

/** Which documents are told to the server; those of no story it passes over. */
const DOCUMENTS = [{ scheme: "file", language: "json" }];

module.exports = { serverCommand, isOfAStory, DOCUMENTS };

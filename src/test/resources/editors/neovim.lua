-- What a writer does in Neovim with a story's file, step by step; what came of each step is written into a file.
local said = {}

local function say(step, words)
  table.insert(said, step .. ": " .. words)
end

local function await(what, condition)
  if not vim.wait(120000, condition, 20) then
    say("never", what)
    vim.fn.writefile(said, vim.env.SAID)
    vim.cmd("cquit 3")
  end
end

local function found(code)
  return vim.tbl_filter(function(one)
    return one.code == code
  end, vim.diagnostic.get(0))
end

-- Writes words in the place of others in the open file, and is left behind them.
local function type(old, words)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from, to = line:find(old, 1, true)
    if from then
      vim.api.nvim_buf_set_text(0, row - 1, from - 1, row - 1, to, { words })
      vim.api.nvim_win_set_cursor(0, { row, from - 1 + #words })
      return
    end
  end
  say("missing", old)
end

local function on(words)
  vim.fn.search("\\V" .. vim.fn.escape(words, "\\"), "w")
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do
    return answer.result, answer.error
  end
end

vim.cmd("edit night.json")
await("the server", function()
  return next(vim.lsp.buf_get_clients(0)) ~= nil
end)

type('"to": "stairs"', '"to": "stars"')
await("the fault", function()
  return #found("unknown-scene") > 0
end)
local fault = found("unknown-scene")[1]
say("fault", string.format("%d:%d %s", fault.lnum + 1, fault.col + 1, fault.message))

type('"to": "stars"', '"to": "s')
local items = vim.lsp.util.text_document_completion_list_to_complete_items(ask("textDocument/completion"), "s")
table.sort(items, function(a, b)
  return a.word < b.word
end)
say("completed", table.concat(
  vim.tbl_map(function(item)
    return item.word
  end, items),
  " "
))

type('"to": "s', '"to": "stairs"')
await("the mended file", function()
  return #found("unknown-scene") == 0 and #found("not-json") == 0
end)

on('stairs"')
say("hover", vim.split(ask("textDocument/hover").contents.value, "\n")[1])
vim.lsp.buf.rename("steps")
await("the new name", function()
  return vim.fn.search('"steps"', "nw") > 0
end)
vim.cmd("silent wall")
vim.fn.cursor(vim.fn.search('"closed"', "nw"), 1)
say("renamed", vim.fn.getline("."):match('"to": "[^"]*"'))

on('steps"')
local _, refusal = ask("textDocument/rename", { newName = "no name" })
say("refused", refusal and refusal.message or "nothing")

vim.fn.writefile(said, vim.env.SAID)
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.wait(2000, function()
  return #vim.lsp.get_active_clients() == 0
end)
vim.cmd("qall!")

// What inkjs makes of a story: a last line of figures; of compiling, the milliseconds.
//
//   node inkjs.mjs compile STORY.ink STORY.json
//   node --expose-gc inkjs.mjs play STORY.json CHOICES
//
// "play" plays that many choices at random three times over, so that the last time is warm.
import { readFileSync, writeFileSync } from 'node:fs';

const [task, file, argument] = process.argv.slice(2);

let seed = 7;

if (task === 'compile') {
  const { Compiler } = await import('inkjs/full');
  const start = performance.now();
  writeFileSync(argument, new Compiler(readFileSync(file, 'utf8')).Compile().ToJson());
  console.log(performance.now() - start);
} else {
  const { Story } = await import('inkjs');
  const start = performance.now();
  const story = new Story(readFileSync(file, 'utf8'));
  const loaded = performance.now() - start;
  gc();
  const heap = process.memoryUsage().heapUsed;
  const rate = [1, 2, 3].map(() => play(story, Number(argument))).pop();
  console.log(`${loaded} ${heap} ${rate}`);
}

function below(bound) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor(seed / 4294967296 * bound);
}

function play(story, choices) {
  const start = performance.now();
  let characters = 0;
  for (let i = 0; i < choices; i++) {
    while (story.canContinue) {
      characters += story.Continue().length;
    }
    story.ChooseChoiceIndex(below(story.currentChoices.length));
  }
  if (characters === 0) {
    throw new Error('the story said nothing');
  }
  return choices / (performance.now() - start) * 1000;
}

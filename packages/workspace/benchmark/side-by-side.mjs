import { checksum, load, median, sorted } from './numbers.mjs';

/**
 * Each question to each way in turn, every other round backwards; once before, not timed. All must say the same.
 *
 * A way has `ask`, `lines` (what of its answer is compared) and, where something has to happen before a question and is not timed, `before`;
 * one that is too slow for all rounds is asked `once`, and that is timed.
 */
export async function sideBySide(title, questions, ways, rounds) {
  const runs = ways.map((way) => ({ ...way, times: [], said: [] }));
  for (let round = 0; round <= rounds; round++)
    for (const [place, question] of questions.entries())
      for (const way of round % 2 ? [...runs].reverse() : runs) {
        if (round > 0 && way.once) continue;
        await way.before?.();
        const began = performance.now();
        const answer = await way.ask(question);
        const time = performance.now() - began;
        const lines = way.lines(answer);
        if (round > 0 || way.once) way.times.push(time);
        if (round === 0) way.said[place] = lines;
        else compare(way, way.said[place], way, lines);
      }
  const [first, ...others] = runs;
  for (const way of others) for (const place of questions.keys()) compare(first, first.said[place], way, way.said[place]);

  console.log(title);
  for (const { name, times } of runs) {
    const inOrder = sorted(times);
    const worst = `95 % within ${ms(inOrder[Math.ceil(0.95 * times.length) - 1])}, worst ${ms(inOrder.at(-1))}, ${times.length} asked`;
    console.log(`  ${name.padEnd(36)} ${ms(median(times)).padStart(9)} ms (${worst})  ratio ${(median(times) / median(first.times)).toFixed(2)}`);
  }
  console.log(`  checksum ${checksum(first.said.flat().join('\n'))} of ${first.said.flat().length} lines, equal in all ${runs.length}; load ${load()}`);
}

const ms = (time) => time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);

function compare(one, its, other, lines) {
  const at = (its.length < lines.length ? lines : its).findIndex((_, line) => its[line] !== lines[line]);
  if (at >= 0) throw new Error(`the figures differ:\n${one.name}: ${its[at]}\n${other.name}: ${lines[at]}`);
}

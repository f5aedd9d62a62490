// A table for print: counts so small that neighbours know who is meant are hidden, with enough others that the totals do
// not give them away; the audit proves it. The figures are made up.
import { auditTable, publishedSum, suppressTable } from '@bac-thang/indicators';

const hamlets = ['Thôn Một', 'Thôn Hai', 'Thôn Ba'];
const reasons = ['illness', 'no land', 'no tools'];
const households = [
  [3, 20, 14],
  [9, 11, 30],
  [25, 8, 16],
];
const threshold = 5;

const { cells, primary, secondary, hideTotals } = suppressTable(households, threshold);
const show = (cell) => (typeof cell === 'number' ? String(cell) : '…');
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

console.log(['', ...reasons, 'all'].join('\t'));
for (const [row, hamlet] of hamlets.entries()) {
  console.log([hamlet, ...cells[row].map(show), hideTotals ? '…' : sum(households[row])].join('\t'));
}
console.log(`small: ${primary.length}, hidden beside: ${secondary.length}`);

for (const { cell, lower, upper } of auditTable(households, [...primary, ...secondary])) {
  console.log(`${hamlets[cell[0]]}, ${reasons[cell[1]]}: a reader knows ${lower} to ${upper}`);
}
const illness = publishedSum(cells.slice(0, 2).map((row) => row[0]));
console.log(`illness in the first two hamlets, from the printed table: ${illness.lower} to ${illness.upper}`);

const careless = auditTable(households, primary);
console.log(`had only the small count been hidden: ${careless[0].lower} to ${careless[0].upper}`);

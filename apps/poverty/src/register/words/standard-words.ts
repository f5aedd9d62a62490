/** Short names of the poverty standards, alike in both languages; the law's full name stands in the sentences. */
const names: Readonly<Record<string, string>> = { 'qd59-2015': 'QĐ 59/2015', 'nd07-2021': 'NĐ 07/2021', 'nd351-2025': 'NĐ 351/2025' };

export const standardName = (id: string): string => names[id] ?? id;

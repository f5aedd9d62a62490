export const INDICATORS = 12;
const ALL = 2 ** INDICATORS - 1;

/**
 * Households made from their number alone, so that JavaScript and SQL make the same ones: each deprivation has a chance of
 * 1/4, and communes of equal size follow each other. The number is mixed by the finisher of MurmurHash3 (public domain).
 */
export function generatedHouseholds(households, communes) {
  const profiles = new Uint16Array(households);
  const unitIds = new Uint32Array(households);
  for (let number = 0; number < households; number++) {
    let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    profiles[number] = mixed & (mixed >>> 12) & ALL;
    unitIds[number] = Math.floor((number * communes) / households);
  }
  return { profiles, unitIds, units: communes, indicators: INDICATORS };
}

/** The same as a table `household(commune, profile)`. */
export function generatedHouseholdsSql(households, communes) {
  const mixed = (value, shift) => `xor(${value}, ${value} >> ${shift})`;
  const multiplied = (value, shift, factor) => `(${mixed(value, shift)} * ${factor}) & ${0xffffffff}`;
  return `CREATE TABLE household AS
    SELECT ((number * ${communes}) // ${households})::INTEGER AS commune, (mixed & (mixed >> 12) & ${ALL})::USMALLINT AS profile
    FROM (SELECT number, ${mixed('twice', 16)} AS mixed
    FROM (SELECT number, ${multiplied('once', 13, 0xc2b2ae35)} AS twice
    FROM (SELECT number, ${multiplied('number::UBIGINT', 16, 0x85ebca6b)} AS once FROM range(${households}) numbers(number))))`;
}

// What the register's pages are compared with: node:http and the SQL that one would write first. Started by register.mjs as a process of its own.

import { plainPageSql, plainSearchSql } from './plain-households.mjs';
import { pool, servePlain, tenant } from './plain-http.mjs';
import { plainProfile, plainProfileSql } from './plain-profile.mjs';

servePlain({
  '/profile': async ({ year, standard, indicators, ratios }) => {
    const { rows } = await pool.query({ name: `profile ${ratios}`, text: plainProfileSql(indicators.length, ratios), values: [tenant, year, standard] });
    return plainProfile(rows, indicators, ratios);
  },
  '/page': async ({ year, standard, first, offset, counted }) => {
    const { rows } = await pool.query({ name: `page ${counted}`, text: plainPageSql(counted), values: [tenant, year, standard, first, offset] });
    return rows;
  },
  '/search': async ({ year, standard, first, words, numbers }) => {
    const hamlets = await pool.query('SELECT id, name FROM hamlet WHERE tenant = $1', [tenant]);
    const { text, values } = plainSearchSql({ words, numbers }, hamlets.rows, [tenant, year, standard, first]);
    return (await pool.query(text, values)).rows;
  },
});

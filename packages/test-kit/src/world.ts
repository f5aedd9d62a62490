/** What every test's world has in common. */
export const TENANT = 'test';
export const PASSWORD = 'Bac-Thang-2025!';

export { default } from './vite/codegen.js';

import { defineConfig } from 'vite';
import { frontPackage } from './vite/vite-preset.js';

export default defineConfig(frontPackage());

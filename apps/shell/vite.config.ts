import { shell } from '@bac-thang/module-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(shell());

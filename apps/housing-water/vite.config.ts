import { module } from '@bac-thang/module-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(module({ id: 'housing-water', owner: 'infrastructure' }));

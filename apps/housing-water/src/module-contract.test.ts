import { describeModuleContract } from '@bac-thang/module-kit/contract';
import manifest from './manifest.ts';

describeModuleContract(manifest, new URL('..', import.meta.url));

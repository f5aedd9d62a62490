export { LatrineTargets as default } from '../latrines/latrine-targets.tsx';

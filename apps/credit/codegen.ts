export { default } from '@bac-thang/module-kit/codegen';

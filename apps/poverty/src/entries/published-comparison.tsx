export { PublishedComparison as default } from '../published/published-comparison.tsx';

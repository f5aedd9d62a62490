export { ReviewRulesPage as default } from '../review/rules/review-rules-page.tsx';

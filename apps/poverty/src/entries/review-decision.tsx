export { ReviewDecisionPage as default } from '../review/decision/review-decision-page.tsx';

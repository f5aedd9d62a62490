export { ReviewUnitPage as default } from '../review/unit/review-unit-page.tsx';

export { ReviewComplaintsPage as default } from '../review/complaints/review-complaints-page.tsx';

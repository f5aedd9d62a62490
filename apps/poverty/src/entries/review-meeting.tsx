export { ReviewMeetingPage as default } from '../review/meeting/review-meeting-page.tsx';

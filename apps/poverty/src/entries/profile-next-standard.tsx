export { NextStandardPage as default } from '../profile/next-standard/next-standard-page.tsx';

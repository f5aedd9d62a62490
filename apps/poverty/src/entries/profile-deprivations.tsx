export { DeprivationsPage as default } from '../profile/deprivations/deprivations-page.tsx';

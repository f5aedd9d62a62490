export { WeightsPage as default } from '../profile/weights/weights-page.tsx';

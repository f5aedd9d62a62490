export { UniversalisationPage as default } from '../universalisation/universalisation-page.tsx';

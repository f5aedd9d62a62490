export { HouseholdPage as default } from '../register/household/household-page.tsx';

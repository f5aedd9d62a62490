export { GroupsPage as default } from '../profile/groups/groups-page.tsx';

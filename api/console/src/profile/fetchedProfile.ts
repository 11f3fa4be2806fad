import { fetched } from '../shell/fetched';

/** The screen that comes after most others; fetched while somebody still looks for whom to open. */
export const ProfileScreen = fetched(() => import('./ProfileScreen'));

import { action } from './en/action';
import { audit } from './en/audit';
import { complaint } from './en/complaint';
import { customer } from './en/customer';
import { lead } from './en/lead';
import { operations } from './en/operations';
import { profile } from './en/profile';
import { rule } from './en/rule';
import { search } from './en/search';
import { shell } from './en/shell';
import { steward } from './en/steward';
import { till } from './en/till';
import { timeline } from './en/timeline';
import { value } from './en/value';
import { winBack } from './en/winBack';

/** Every text of the console, a file for each part of it. The other language has the same shape. */
const en = { ...shell, ...search, ...customer, ...profile, ...timeline, ...steward, ...value, ...action, ...complaint, ...till, ...winBack, ...operations, ...lead, ...rule, ...audit };

export type Words = typeof en;

export default en;

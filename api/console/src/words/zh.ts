import { action } from './zh/action';
import { audit } from './zh/audit';
import { complaint } from './zh/complaint';
import { customer } from './zh/customer';
import { lead } from './zh/lead';
import { operations } from './zh/operations';
import { profile } from './zh/profile';
import { rule } from './zh/rule';
import { search } from './zh/search';
import { shell } from './zh/shell';
import { steward } from './zh/steward';
import { till } from './zh/till';
import { timeline } from './zh/timeline';
import { value } from './zh/value';
import { winBack } from './zh/winBack';
import type { Words } from './en';

const zh: Words = { ...shell, ...search, ...customer, ...profile, ...timeline, ...steward, ...value, ...action, ...complaint, ...till, ...winBack, ...operations, ...lead, ...rule, ...audit };

export default zh;

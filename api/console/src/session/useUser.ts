import { createContext, useContext } from 'react';
import type { Role, User } from './user';

export const UserContext = createContext<User | null>(null);

/** Who is signed in. */
export function useUser(): User {
  const user = useContext(UserContext);
  if (user === null) {
    throw new Error('Nobody is signed in here');
  }
  return user;
}

/** Whether somebody does a role's work; the server decides all the same. */
export function useIs(role: Role): boolean {
  return useUser().roles.includes(role);
}

/** Marks a command that anyone may give, and says why: a command without a policy is otherwise a mistake. */
export function openToAll(_why: string): void {}

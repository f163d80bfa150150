export interface LoggedError {
  type: string
  message: string
  code?: string
  /** The frames alone. */
  stack: string
  cause?: LoggedError
}

/**
 * An error as the log may have it. What the database's client says of a statement that is wrong repeats everything that
 * was in it, names and telephone numbers too: of that only what was called and what was wrong is left. Properties of
 * errors are left out but for the code, because drivers put values in them.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { name, message, stack = '', cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: name,
    message: name.startsWith('PrismaClient') ? firstAndLast(message) : message,
    ...(code !== undefined && { code }),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause !== undefined && { cause: loggedError(cause) }),
  }
}

/** "Invalid `tx.person.create()` invocation: … Unknown argument `intent`." */
function firstAndLast(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  return [...new Set([lines[0], lines.at(-1)])].filter(Boolean).join(' … ')
}

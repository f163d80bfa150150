import type { Context } from './context.server.ts'

/** Carries what a transaction came to out of it, while the transaction itself is undone. */
class Rehearsed extends Error {
  constructor(readonly outcome: unknown) {
    super('rehearsed')
  }
}

/**
 * Does a deed and undoes it: every row is written and read as it would be, and the transaction is rolled back. For a
 * command that is one transaction and answers with what that transaction answers. What the deed throws is thrown.
 */
export async function rehearse<T>(ctx: Context, deed: (ctx: Context) => Promise<T>): Promise<T> {
  const rehearsing: Context = {
    ...ctx,
    tx: (work) =>
      ctx.tx(async (tx) => {
        throw new Rehearsed(await work(tx))
      }),
  }
  try {
    return await deed(rehearsing)
  } catch (error) {
    // The deed is one transaction, so what that answered is what the deed would have answered.
    if (error instanceof Rehearsed) return error.outcome as T
    throw error
  }
}

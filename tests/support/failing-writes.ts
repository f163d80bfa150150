/** A context whose database gives up at one write, as it does when a disk is full or a connection is lost. */
import type { Context, Tx } from '#app/platform/context.server.ts'

const WRITES = new Set(['create', 'createMany', 'update', 'updateMany', 'upsert', 'delete', 'deleteMany'])

/**
 * The same context, but for its n-th write in a transaction, which fails before it is done.
 * @param write counted from 1, over all transactions
 */
export function failingAt<C extends Context>(ctx: C, write: number): { context: C; isReached: () => boolean } {
  let count = 0
  const counting = (tx: Tx): Tx =>
    new Proxy(tx, {
      get(target, model) {
        const delegate = Reflect.get(target, model) as unknown
        if (typeof delegate !== 'object' || delegate === null) return delegate
        return new Proxy(delegate, {
          get(of, method) {
            const call = Reflect.get(of, method) as unknown
            if (typeof call !== 'function' || !WRITES.has(String(method))) return call
            return (...args: unknown[]) => {
              count++
              if (count === write) return Promise.reject(new Error(`write ${write} failed`))
              return (call as (...given: unknown[]) => unknown).apply(of, args)
            }
          },
        })
      },
    })
  return {
    context: { ...ctx, tx: (work) => ctx.tx((tx) => work(counting(tx))) },
    isReached: () => count >= write,
  }
}

import type { Context } from '#app/platform/context.server.ts'
import { hashOfCode } from '#app/platform/crypto/keys.server.ts'

/** What is kept of a code: of use for this seminar's binder alone. */
export const hashFor = (ctx: Context, seminarId: string, code: string): string =>
  hashOfCode(`binder ${seminarId} ${code}`, ctx.settings.sessionSecret)

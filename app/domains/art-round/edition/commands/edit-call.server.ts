import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import type { Call, CallTerms } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

/** What is left out stays as it is. */
export type CallWish = Pick<Call, 'kind' | 'titleNb' | 'titleEn' | 'textNb' | 'textEn'> & Partial<CallTerms>

/** Changes a call's texts and demands. Throws forbidden, missing, conflict, or invalid beside what is wrong. */
export async function editCall(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  wish: CallWish,
  seen: Values | null,
) {
  if (!mayEditEdition(actor)) throw forbidden()
  await changeSection(ctx, year, {
    section: 'call',
    seen,
    callId,
    wish: ({ calls }) => {
      const call = calls.find(({ id }) => id === callId)
      if (!call) throw missing()
      return { calls: [{ ...call, ...wish }] }
    },
  })
}

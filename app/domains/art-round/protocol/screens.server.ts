import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { listDeeds } from '#app/platform/audit.store.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { protocolDocument } from './document.ts'
import { mayKeepProtocol } from './policy.ts'
import { findProtocol, listProtocols } from './store.server.ts'
import type { ProtocolView } from './views.ts'

export const titlesOf = (call: { id: string; titleNb: string; titleEn: string }) => ({
  id: call.id,
  title: { nb: call.titleNb, en: call.titleEn || call.titleNb },
})

/** The protocols of a call that were made. Throws forbidden, missing. */
export async function protocolView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string | null,
): Promise<ProtocolView> {
  if (!mayKeepProtocol(actor)) throw forbidden()
  const bench = await benchOf(ctx.db, year, callId)
  const { call, calls, round, ranked } = bench
  const kept = await listProtocols(ctx.db, call.id)
  const names = await namesOf(ctx.db, [...new Set(kept.flatMap(({ madeById }) => madeById ?? []))])
  return {
    year,
    call: titlesOf(call),
    calls: calls.length > 1 ? calls.map(titlesOf) : [],
    announced: call.announcedAt !== null,
    state: ranked ? 'ready' : round ? 'waiting' : 'noJury',
    unsealed: round?.unsealed.length ?? 0,
    revisions: kept.map(({ number, madeAt, madeById, checksum }) => ({
      ...{ number, madeAt, checksum },
      by: (madeById && names.get(madeById)) || '',
    })),
    noted: round && ranked?.rounds.length === 1 ? await notedOf(ctx, round.id, kept[0]?.checksum) : null,
  }
}

async function notedOf(ctx: Context, roundId: string, checksum: string | undefined): Promise<ProtocolView['noted']> {
  const deed = (await listDeeds(ctx.db, roundId, 20)).find((of) => of.deed === 'jury.allSealed')
  const noted = (deed?.facts as { checksum?: string } | null | undefined)?.checksum
  return deed && noted && checksum ? { at: deed.at, same: noted === checksum } : null
}

export interface ProtocolFile {
  name: string
  type: string
  body: Uint8Array<ArrayBuffer>
}

/** One protocol as it was kept, as JSON or PDF. Throws forbidden, and missing for a number or a format that is not there. */
export async function protocolFile(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wish: { callId: string | null; number: number; format: string; locale: Locale },
): Promise<ProtocolFile> {
  if (!mayKeepProtocol(actor)) throw forbidden()
  const { call } = await benchOf(ctx.db, year, wish.callId)
  const kept = Number.isInteger(wish.number) ? await findProtocol(ctx.db, call.id, wish.number) : null
  if (!kept || (wish.format !== 'json' && wish.format !== 'pdf')) throw missing()
  const name = `juryprotokoll-${year}-${kept.number}.${wish.format}`
  if (wish.format === 'json')
    return {
      name,
      type: 'application/json; charset=utf-8',
      body: new TextEncoder().encode(`${JSON.stringify(kept.content, null, 2)}\n`),
    }
  const pdf = await renderPdf('report', protocolDocument(kept.content, kept, wish.locale), { log: ctx.log })
  return { name, type: 'application/pdf', body: new Uint8Array(pdf) }
}

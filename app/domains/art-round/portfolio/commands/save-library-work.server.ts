import { textsOfWork, type WorkTexts } from '#app/domains/art-round/work.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflictOver, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownLibraryWork } from '../own.server.ts'
import { mayTouchPortfolio } from '../policy.ts'
import { workDifferences } from '../rules.ts'
import { standsNow, workFieldText } from '../say-fields.ts'
import { putLibraryAlt, putLibraryWork } from '../store.server.ts'

/**
 * Saves what is told of a work in the own library, and the texts of its pictures (by picture). Applications that hold a
 * copy of it stay as they are. Throws missing, and conflict when it was saved in another window since, with what stands
 * now beside each field that differs.
 */
export async function saveLibraryWork(
  ctx: Context,
  actor: Actor,
  id: string,
  version: number,
  texts: WorkTexts,
  alt: Readonly<Record<string, string>>,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const work = await ownLibraryWork(tx, actor, id)
    if (!mayTouchPortfolio(actor, work)) throw forbidden()
    if (!(await putLibraryWork(tx, id, version, { ...textsOfWork(texts), savedAt: ctx.now }))) {
      const pictures = work.pictures.filter((one) => (alt[one.pictureId] ?? one.alt) !== one.alt)
      throw conflictOver('portfolio.changedMeanwhile', [
        ...workDifferences(work, texts).map((field) => standsNow(field, workFieldText(work, field))),
        ...pictures.map((one) => standsNow(`alt.${one.pictureId}`, one.alt)),
      ])
    }
    for (const { pictureId, alt: stands } of work.pictures) {
      const wanted = alt[pictureId]
      if (wanted !== undefined && wanted !== stands) await putLibraryAlt(tx, id, pictureId, wanted)
    }
    await ctx.note(tx, 'library.saved', id)
  })
}

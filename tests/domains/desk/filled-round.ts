/** The small round of 2013 with everything that can be held of two artists, and of nobody else. */
import type { Db } from '#app/platform/context.server.ts'
import { anna, bo, exhibition } from '#tests/domains/exhibition/people.ts'
import { fillExhibition, fillHosting, fillOffice, type Subject } from './filled.ts'

export const CANARIES = { anna: 'Annadalsfugl', bo: 'Bodalsbu' } as const

export async function filledRound(db: Db) {
  const round = await exhibition(db)
  const { ctx, editionId, part } = round
  const hosting = await fillHosting(db, 2013, ctx.now)
  const filled = async (key: 'anna' | 'bo') => {
    const actor = { anna, bo }[key]
    const canary = CANARIES[key]
    const [email, name] = [`${key}@example.com`, `${canary} Demo`]
    await db.person.update({ where: { id: actor.personId }, data: { name, phone: `9${canary}` } })
    const who: Subject = {
      personId: actor.personId,
      email,
      name,
      participantId: part(key),
      editionId,
      year: 2013,
      canary,
    }
    const ids = await fillExhibition(db, ctx.files, 'person-host', who, ctx.now)
    await fillOffice(db, hosting, who, ctx.now)
    return { ...who, ...ids, actor: { ...actor, email, name } }
  }
  return { ...round, ...hosting, anna: await filled('anna'), bo: await filled('bo') }
}

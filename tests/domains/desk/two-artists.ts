/** Two invented artists, each with everything that can be held about one. */
import { Readable } from 'node:stream'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { addLibraryPicture } from '#app/domains/art-round/portfolio/commands/add-library-picture.server.ts'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { saveLibraryWork } from '#app/domains/art-round/portfolio/commands/save-library-work.server.ts'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/context.server.ts'
import { fillIn, openRound, type Round } from '#tests/domains/art-round/application/call.ts'
import { someWork } from '#tests/domains/art-round/portfolio/kept.ts'
import { fields } from '#tests/support/pictures.ts'

/** A word of each that is found nowhere else. */
export const CANARY = { kari: 'Kanarifugl', ola: 'Olasgaard' } as const
export type Who = keyof typeof CANARY

const jpeg = async () => Readable.from([await fields(60, 40).jpeg().toBuffer()])

export interface Two extends Round {
  kari: Actor
  ola: Actor
  /** Ids of the applications that were sent. */
  sent: Record<Who, string>
}

export async function twoArtists(db: Db): Promise<Two> {
  const round = await openRound(db)
  const { ctx, callId, artist } = round
  const sent = { kari: '', ola: '' }
  const actors = { kari: await artist('kari'), ola: await artist('ola') }
  for (const who of ['kari', 'ola'] as const) {
    const [actor, canary] = [actors[who], CANARY[who]]
    const own = ctx.as(who)
    const work = await addLibraryWork(own, actor)
    await saveLibraryWork(own, actor, work, 1, someWork({ title: `${canary} samling` }), {})
    await addLibraryPicture(own, actor, work, await jpeg())
    await receivePicture(own, actor, await jpeg(), async () => {})
    await startApplication(own, actor, 'nb', callId, false)
    sent[who] = await fillIn(db, callId, who)
    await db.application.update({ where: { id: sent[who] }, data: { statement: `${canary} maler.`, phone: canary } })
    await db.work.updateMany({ where: { applicationId: sent[who], position: 1 }, data: { title: `${canary} fjord` } })
    await submitApplication(own, actor, 'nb', callId)
    await db.session.create({
      data: {
        ...{ tokenHash: `hash-${who}`, personId: who, startedAt: ctx.now, lastSeenAt: ctx.now, expiresAt: ctx.now },
        device: `${canary} nettleser`,
      },
    })
  }
  return { ...round, ...actors, sent }
}

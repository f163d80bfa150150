/** A seminar with music: pieces on the youth orchestra's repertoire, answers, and stand-ins. */

import { addStandIn } from '#app/domains/orchestra/coverage/commands/add-stand-in.server.ts'
import { addPiece } from '#app/domains/orchestra/repertoire/commands/add-piece.server.ts'
import type { PieceFields } from '#app/domains/orchestra/repertoire/input.ts'
import type { Answer } from '#app/domains/orchestra/reply/reply.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Engine } from '#tests/support/databases.ts'
import type { SeededPerson } from '#tests/support/seeded-orchestra.ts'
import { type Stage, seminarStage } from './seminar/stage.ts'

export const piece = (title: string, notation: string): PieceFields => ({
  ...{
    composer: 'Prøve, Petra',
    title,
    notation,
    arranger: '',
    publisher: '',
    minutes: 7,
    ownsParts: true,
    remark: '',
  },
})

export interface MusicStage extends Stage {
  conductor: Actor
  pieces: { strings: string; winds: string }
  /** What is said for one of the members, by the person's name; on the first day, or the second. */
  say: (name: string, answer: Answer, day?: 0 | 1) => Promise<void>
  /** Everybody has said yes for both days. */
  allCome: () => Promise<void>
  childOf: (name: string) => Promise<string>
}

export async function musicStage(engine: Engine): Promise<MusicStage> {
  const stage = await seminarStage(engine)
  const { ctx, db, seeded } = stage
  const conductor = stage.actor('conductor')
  const add = (title: string, notation: string) =>
    addPiece(ctx, conductor, { ...piece(title, notation), ensembleIds: [seeded.youthId] })
  const pieces = {
    strings: await add('Strykestykket', 'str(4.4.2.2.1)'),
    winds: await add('Blåsestykket', '2.1.2.2-3.2.2.0-str(2.2.1.1.1)'),
  }
  const childOf = async (name: string) => (await db.person.findFirstOrThrow({ where: { name } })).id
  const put = (dayId: string, childId: string, answer: Answer) => {
    const said = { answer, byId: seeded.people.mother, through: 'link', saidAt: ctx.now }
    return db.reply.upsert({
      where: { dayId_childId: { dayId, childId } },
      create: { dayId, childId, ...said },
      update: said,
    })
  }
  return {
    ...{ ...stage, conductor, pieces, childOf },
    say: async (name, answer, day = 0) => {
      await put(seeded.dayIds[day], await childOf(name), answer)
    },
    allCome: async () => {
      const enrolled = await db.enrolment.findMany({ where: { state: 'enrolled' }, select: { childId: true } })
      for (const { childId } of enrolled) for (const dayId of seeded.dayIds) await put(dayId, childId, 'comes')
    },
  }
}

/** A stand-in on the bassoon. */
export const bassoonist = (stage: MusicStage, email = 'vikar@example.com') =>
  addStandIn(stage.ctx, stage.conductor, {
    ...{ name: 'Gro Vikar', email, phone: '', instruments: ['bassoon'], remark: '' },
  })

/** Who has no say over the music of the seminar, and how each is refused there. */
export const STRANGERS = ['mother', 'kitchen', 'association', 'contact'] as const satisfies readonly SeededPerson[]

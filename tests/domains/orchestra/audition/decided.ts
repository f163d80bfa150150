import { announceAudition } from '#app/domains/orchestra/audition/commands/announce-audition.server.ts'
import { decideAudition } from '#app/domains/orchestra/audition/commands/decide-audition.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type AuditionScene, auditionOf, played } from './scene.ts'

/** Ane is offered a place, Bo waits, Dina is declined; nobody is told. */
export async function decided(engine: Engine, kind: 'member' | 'soloist' = 'member'): Promise<AuditionScene> {
  const scene = await played(engine, kind)
  const { ctx, roundId, conductor, orchestra } = scene
  await sealAudition(ctx, conductor, roundId)
  for (const [child, result] of [
    ['ane', 'offered'],
    ['bo', 'waiting'],
    ['dina', 'declined'],
  ] as const) {
    const { id: auditionId, version } = await auditionOf(scene, orchestra.children[child])
    await decideAudition(ctx, conductor, roundId, { auditionId, version, result, words: `Til ${child}.` })
  }
  return scene
}

/** The same, and everybody is told. */
export async function announced(engine: Engine, kind: 'member' | 'soloist' = 'member'): Promise<AuditionScene> {
  const scene = await decided(engine, kind)
  await announceAudition(scene.ctx, scene.office, scene.roundId, { letters: 3, answerBy: '2013-09-14' })
  return scene
}

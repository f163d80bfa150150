/** What the invented jurors think of the invented applications: the same for the same applications. */
import { seeded } from './draw/random.ts'
import type { InventedApplicant } from './invent/people.ts'

interface DemoScore {
  application: number
  juror: string
  criterion: string
  score: number
  work: number
  recused: false
}

/** How generous each juror is, in points, and how far opinions lie from the application's hidden quality. */
const MANNERS = [
  { leniency: 0.3, spread: 1, noise: 0.7 },
  { leniency: -0.35, spread: 0.85, noise: 0.8 },
  { leniency: 0.05, spread: 1.1, noise: 0.75 },
]
const MIDDLE = 4

/** Every score of every juror on the scale, criterion by criterion, and the work that each juror picks. */
export function demoScores(
  applicants: readonly Pick<InventedApplicant, 'number' | 'quality' | 'works'>[],
  jurors: readonly { email: string }[],
  criteria: readonly { key: string }[],
  scale: { min: number; max: number },
): DemoScore[] {
  return jurors.flatMap(({ email }, seat) => {
    const manner = MANNERS[seat % MANNERS.length]
    return applicants.flatMap(({ number, quality, works }) => {
      const random = seeded(`scores/${seat}/${number}`)
      const opinion =
        MIDDLE + (manner?.leniency ?? 0) + (manner?.spread ?? 1) * quality + random.normal(0, manner?.noise ?? 1)
      // Most jurors agree with the artist's own first choice.
      const work = random.chance(0.62) ? 1 : random.whole(1, works.length)
      return criteria.map(({ key }): DemoScore => {
        const score = Math.round(opinion + random.normal(0, 0.55))
        const within = Math.min(scale.max, Math.max(scale.min, score))
        return { application: number, juror: email, criterion: key, score: within, work, recused: false }
      })
    })
  })
}

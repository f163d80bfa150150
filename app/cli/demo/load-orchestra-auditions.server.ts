/** The auditions of 2013: for soloists in January and February, and for new members in August. Who played is invented. */
import { addAuditionTimes } from '#app/domains/orchestra/audition/commands/add-audition-times.server.ts'
import { announceAudition } from '#app/domains/orchestra/audition/commands/announce-audition.server.ts'
import { bookAudition } from '#app/domains/orchestra/audition/commands/book-audition.server.ts'
import { changeAuditionRound } from '#app/domains/orchestra/audition/commands/change-audition-round.server.ts'
import { decideAudition } from '#app/domains/orchestra/audition/commands/decide-audition.server.ts'
import { planAuditionRound } from '#app/domains/orchestra/audition/commands/plan-audition-round.server.ts'
import { saveSheet } from '#app/domains/orchestra/audition/commands/save-sheet.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { seatPanelist } from '#app/domains/orchestra/audition/commands/seat-panelist.server.ts'
import { eligibleFor } from '#app/domains/orchestra/audition/own.server.ts'
import { rankedIn, wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { resultLettersOf } from '#app/domains/orchestra/audition/result-letters.server.ts'
import { criteriaFor } from '#app/domains/orchestra/audition/rubric.ts'
import { guardiansOf } from '#app/domains/orchestra/family/queries.server.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import type { At } from './moment.ts'
import { inventOrchestra } from './orchestra-people.ts'
import { type DemoPiece, soloFor } from './orchestra-repertoire.ts'

interface Round {
  term: '2013-v' | '2013-h'
  kind: 'soloist' | 'member'
  titleNb: string
  titleEn: string
  infoNb: string
  infoEn: string
  planned: string
  booked: string
  bookTo: string
  /** The day of the auditions, and of sealing. */
  day: string
  announced: string
  answerBy: string | null
  most: number
  /** Decisions by place, the best first; the last for all the rest. */
  results: readonly ('offered' | 'waiting' | 'declined')[]
}

const ROUNDS: readonly Round[] = [
  {
    ...{ term: '2013-v', kind: 'soloist', titleNb: 'Prøvespill for solister', titleEn: 'Solo auditions' },
    infoNb: 'Spill en sats på høyst åtte minutter, gjerne utenat. Vi stiller med akkompagnatør.',
    infoEn: 'Play a movement of at most eight minutes, by heart if you like. We provide an accompanist.',
    ...{ planned: '2013-01-07', booked: '2013-01-14', bookTo: '2013-01-25', day: '2013-02-02' },
    ...{ announced: '2013-02-05', answerBy: null, most: 6, results: ['offered', 'offered', 'waiting', 'declined'] },
  },
  {
    ...{
      term: '2013-h',
      kind: 'member',
      titleNb: 'Prøvespill for nye medlemmer',
      titleEn: 'Auditions for new members',
    },
    infoNb: 'Spill et stykke du er trygg på. Etterpå får du et kort orkesterutdrag.',
    infoEn: 'Play a piece that you are sure of. After it you get a short orchestral excerpt.',
    ...{ planned: '2013-08-16', booked: '2013-08-19', bookTo: '2013-08-22', day: '2013-08-24' },
    ...{ announced: '2013-08-27', answerBy: '2013-09-05', most: 4, results: ['waiting'] },
  },
]

/** A work for the instrument where the list has one; else a piece of one's own. */
const sayPiece = (piece: DemoPiece | undefined): string =>
  piece ? `${piece.composer}: ${piece.title}` : 'En etyde etter eget valg'
const WORDS = {
  offered: 'Du spilte med trygg puls og en tone som bar gjennom salen. Vi gleder oss til å høre deg med orkesteret.',
  waiting: 'Fin musikalitet. Øv på de raske partiene i et rolig tempo, så sitter de.',
  declined: 'Takk for et modig prøvespill. Arbeid med pulsen, og kom gjerne igjen neste år.',
} as const
const NOTES = [
  'Bærende tone.',
  'Jevn puls, litt forsiktig i det svake.',
  'Fin frasering, noen urene skift.',
  '',
] as const

/** Both rounds, sealed and announced, each deed at its own moment. */
export async function loadOrchestraAuditions(at: At, seed: number): Promise<void> {
  const db = at('2013-01-07').db
  const panel: Actor[] = []
  for (const { role, email, name } of inventOrchestra(seed).leaders) {
    const person = role === 'conductor' || role === 'coach' ? await personWithEmail(db, email) : null
    const known = panel.some(({ personId }) => personId === person?.id)
    if (person && !known) panel.push({ ...operator, personId: person.id, name, email, grants: [] })
  }
  const conductor = panel[0]
  if (!conductor) throw new Error('the orchestra has no conductor')
  for (const round of ROUNDS) await loadRound(at, seed, round, panel.slice(0, 3))
}

async function loadRound(at: At, seed: number, round: Round, panel: readonly Actor[]): Promise<void> {
  const random = seeded(`auditions/${round.term}/${seed}`)
  const { term, kind, titleNb, titleEn, infoNb, infoEn, planned, day } = round
  const id = await planAuditionRound(at(planned, '09:00'), operator, { term, kind, titleNb })
  await addAuditionTimes(at(planned, '09:05'), operator, id, {
    date: day,
    from: '10:00',
    to: '12:05',
    room: 'Lille sal',
  })
  for (const [index, { personId }] of panel.entries())
    await seatPanelist(at(planned, '09:10'), operator, id, { personId, part: index === 0 ? 'chair' : 'member' })
  const { round: made } = await wholeRound(at(planned).db, id)
  await changeAuditionRound(at(planned, '09:15'), operator, id, {
    ...made,
    ...{ titleEn, infoNb, infoEn, venue: 'Drammen kulturskole', place: 'Drammen' },
    ...{ bookFromDate: planned, bookToDate: round.bookTo, accompanist: kind === 'soloist' },
  })
  await bookAll(at, id, round)
  const { criteria, auditions, slots } = await wholeRound(at(day).db, id)
  // In the order of the times: the numbers are drawn, and would share the marks out anew with each demonstration.
  for (const { number, instrument } of [...auditions].sort((a, b) => turnOf(slots, a) - turnOf(slots, b))) {
    const level = random.whole(3, 5)
    for (const panelist of panel) {
      const marks = Object.fromEntries(
        criteriaFor(criteria, instrument).map((criterion) => [
          criterion.id,
          Math.max(1, Math.min(6, level + random.whole(-1, 1))),
        ]),
      )
      await saveSheet(at(day, '12:10'), panelist, id, number, { marks, note: random.pick(NOTES) })
    }
  }
  if (auditions.length > 0) await tell(at, id, round, panel[0] ?? operator)
}

/** Whose turn it is: 0 for the first time of the day. */
const turnOf = (slots: readonly { id: string }[], { slotId }: { slotId: string | null }): number =>
  slots.findIndex(({ id }) => id === slotId)

/** Guardians who may sign book one after the other. */
async function bookAll(at: At, id: string, { booked, most }: Round): Promise<void> {
  const { db } = at(booked)
  const { round } = await wholeRound(db, id)
  const enrolments = (await eligibleFor(db, round, null)).sort((a, b) => b.level - a.level || (a.id < b.id ? -1 : 1))
  const links = await guardiansOf(
    db,
    enrolments.map(({ childId }) => childId),
  )
  const playing = enrolments.slice(0, most)
  for (const [index, { childId, instrument }] of playing.entries()) {
    const guardian = links.find((link) => link.childId === childId && link.maySign)
    const free = (await wholeRound(db, id)).slots.find(({ taken }) => !taken)
    if (!guardian || !free) continue
    const actor: Actor = { ...operator, personId: guardian.guardianId, name: guardian.name, grants: [] }
    const before = playing.slice(0, index).filter((one) => one.instrument === instrument).length
    const wish = { childId, pieces: sayPiece(soloFor(instrument, before)), withAccompanist: true }
    await bookAudition(at(booked, `${18 + (index % 4)}:30`), actor, 'nb', id, [wish], [free.id])
  }
}

async function tell(at: At, id: string, { day, announced, results, answerBy }: Round, chair: Actor): Promise<void> {
  await sealAudition(at(day, '13:00'), chair, id)
  const { auditions: played, slots } = await wholeRound(at(day).db, id)
  const ranked = (await rankedIn(at(day).db, id)).flatMap(({ auditionId, place }) => {
    const audition = played.find((one) => one.id === auditionId)
    return audition && place !== null ? [{ audition, place }] : []
  })
  ranked.sort((a, b) => a.place - b.place || turnOf(slots, a.audition) - turnOf(slots, b.audition))
  for (const [index, { audition }] of ranked.entries()) {
    const result = results[Math.min(index, results.length - 1)] ?? 'declined'
    const decision = { auditionId: audition.id, version: audition.version, result, words: WORDS[result] }
    await decideAudition(at(day, '14:00'), chair, id, decision)
  }
  const { auditions } = await wholeRound(at(day).db, id)
  const letters = (await resultLettersOf(at(day).db, auditions)).length
  await announceAudition(at(announced, '12:00'), operator, id, { letters, answerBy })
}

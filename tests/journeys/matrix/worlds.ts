/**
 * A jury's year as it stands at several moments, anonymous and not, with a juror who is recused: what the second matrix
 * asks every address about. Texts that only some may read are found nowhere else, so that one in an answer tells.
 */

import { days, later } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { personWith } from '#tests/support/journey.ts'
import { type SeededRound, seedRound } from '#tests/support/seeded-round.ts'
import type { TestServer } from '#tests/support/server.ts'

export const PHASES = ['before', 'call', 'jurying', 'meeting', 'announced'] as const
export type Phase = (typeof PHASES)[number]
export interface World {
  phase: Phase
  anonymous: boolean
}
export const WORLDS: World[] = PHASES.flatMap((phase) => [true, false].map((anonymous) => ({ phase, anonymous })))

export const PERSONS = ['visitor', 'nobody', 'artist', 'other', 'juror', 'recused', 'chair', 'secretariat'] as const
export type Person = (typeof PERSONS)[number]
export const JURORS: readonly Person[] = ['juror', 'recused', 'chair']

/** A text, what it is of, and who wrote it. */
export interface Secret {
  text: string
  kind: 'name' | 'work' | 'note' | 'reason' | 'recusal'
  of: Person
}

export interface Scene {
  round: SeededRound
  roundId: string
  cookies: Record<Person, string>
  seats: Record<'juror' | 'recused' | 'chair', string>
  applications: Record<'artist' | 'other', string>
  works: Record<'artist' | 'other', string>
  secrets: Secret[]
  enter(world: World): Promise<void>
}

const NAMES = { artist: 'Bergfink Lønndalen', other: 'Dompap Skjulestad' } as const
const WORKS = { artist: 'Lukket lerret', other: 'Tildekket tegning' } as const
const NOTES = { juror: 'Notat: dunkelt', recused: 'Notat: tåkete', chair: 'Notat: uklart' } as const
const REASON = 'Avgjort etter dempet samtale'
const RECUSAL = 'Deler vegg med søkeren'

export async function seedScene(db: Db, server: TestServer): Promise<Scene> {
  const now = new Date()
  const round = await seedRound(db, server.env, 2, now)
  const { year, editionId, callId } = round
  const make = (name: string, role?: 'juror' | 'chair' | 'secretariat') =>
    personWith(db, server, { email: `${name}@vakt.example.com`, name, ...(role && { role, year }) })
  const people = {
    nobody: await make('nobody'),
    juror: await make('juror', 'juror'),
    recused: await make('recused', 'juror'),
    chair: await make('chair', 'chair'),
    secretariat: await make('secretariat', 'secretariat'),
  }
  const [artist, other] = round.artists
  if (!artist || !other) throw new Error('two artists are needed')
  const works: Record<string, string> = {}
  for (const [who, { applicationId, personId }, number] of [
    ['artist', artist, 1],
    ['other', other, 2],
  ] as const) {
    await db.person.update({ where: { id: personId }, data: { name: NAMES[who] } })
    await db.application.update({
      where: { id: applicationId },
      data: { artistName: NAMES[who], cv: `${NAMES[who]} har stilt ut`, number, submittedAt: now },
    })
    await db.work.updateMany({ where: { applicationId }, data: { title: WORKS[who] } })
    works[who] = (await db.work.findFirstOrThrow({ where: { applicationId, position: 1 } })).id
  }
  const jury = await db.juryRound.create({
    data: {
      ...{ callId, orderSeed: 'a seed that only this scene has' },
      criteria: { create: [{ key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' }] },
    },
    include: { criteria: true },
  })
  const criterionId = jury.criteria[0]?.id ?? ''
  const seats: Record<string, string> = {}
  for (const who of ['juror', 'recused', 'chair'] as const) {
    const { id: seatId } = await db.jurorSeat.create({
      data: { roundId: jury.id, personId: people[who].id, chair: who === 'chair', declaredAt: now },
    })
    seats[who] = seatId
    for (const [index, { applicationId }] of [artist, other].entries()) {
      const recused = who === 'recused' && index === 0
      await db.assessment.create({
        data: {
          ...{ seatId, applicationId, savedAt: now, recused },
          ...(recused
            ? { recusedReason: RECUSAL }
            : { note: NOTES[who], pickedWorkId: works[index === 0 ? 'artist' : 'other'] ?? null }),
          ...(recused ? {} : { scores: { create: [{ criterionId, value: 5 - index }] } }),
        },
      })
    }
  }
  const meeting = await db.meeting.create({
    data: {
      ...{ callId, startedAt: now, currentId: artist.applicationId },
      items: {
        create: [
          { applicationId: artist.applicationId, position: 1 },
          { applicationId: other.applicationId, position: 2 },
        ],
      },
    },
  })
  const duels = await db.duelRound.create({
    data: {
      ...{ roundId: jury.id, perJuror: 1, openedAt: now },
      entries: { create: [{ applicationId: artist.applicationId }, { applicationId: other.applicationId }] },
    },
  })
  await db.decisionEntry.create({
    data: { applicationId: artist.applicationId, at: now, method: 'hand', decision: 'accepted', reason: REASON },
  })
  const cookieOf = { ...Object.fromEntries(Object.entries(people).map(([who, { cookie }]) => [who, cookie])) }
  const scene: Scene = {
    round,
    roundId: jury.id,
    cookies: { visitor: '', artist: artist.cookie, other: other.cookie, ...cookieOf } as Scene['cookies'],
    seats: seats as Scene['seats'],
    applications: { artist: artist.applicationId, other: other.applicationId },
    works: works as Scene['works'],
    secrets: [
      ...(['artist', 'other'] as const).map((of) => ({ of, kind: 'name' as const, text: NAMES[of] })),
      ...(['artist', 'other'] as const).map((of) => ({ of, kind: 'work' as const, text: WORKS[of] })),
      ...(['juror', 'recused', 'chair'] as const).map((of) => ({ of, kind: 'note' as const, text: NOTES[of] })),
      { of: 'secretariat', kind: 'reason', text: REASON },
      { of: 'recused', kind: 'recusal', text: RECUSAL },
    ],
    enter: async ({ phase, anonymous }) => {
      const reached = (least: Phase) => PHASES.indexOf(phase) >= PHASES.indexOf(least)
      const opensAt = later(now, phase === 'before' ? days(1) : -days(2))
      const closesAt = later(now, reached('jurying') ? -days(1) : days(2))
      const announcedAt = reached('announced') ? now : null
      await db.edition.update({ where: { id: editionId }, data: { announcedAt } })
      await db.call.update({ where: { id: callId }, data: { opensAt, closesAt, announcedAt } })
      await db.juryRound.update({
        where: { id: jury.id },
        data: { anonymous, state: reached('announced') ? 'closed' : reached('jurying') ? 'open' : 'preparing' },
      })
      await db.jurorSeat.updateMany({
        where: { roundId: jury.id },
        data: { sealedAt: reached('meeting') ? now : null },
      })
      await db.meeting.update({ where: { id: meeting.id }, data: { state: phase === 'meeting' ? 'open' : 'closed' } })
      await db.duelRound.update({ where: { id: duels.id }, data: { state: phase === 'meeting' ? 'open' : 'closed' } })
      await db.application.updateMany({
        where: { callId },
        data: {
          submission: reached('jurying') ? 'submitted' : 'draft',
          check: reached('jurying') ? 'complete' : 'unchecked',
        },
      })
      await db.application.update({
        where: { id: artist.applicationId },
        data: reached('meeting')
          ? {
              decision: 'accepted',
              decidedWorkId: works.artist ?? null,
              participation: announcedAt ? 'awaiting' : 'none',
            }
          : { decision: 'none', decidedWorkId: null, participation: 'none' },
      })
      await db.application.update({
        where: { id: other.applicationId },
        data: reached('meeting')
          ? { decision: 'waitlisted', waitingPlace: 1 }
          : { decision: 'none', waitingPlace: null },
      })
    },
  }
  return scene
}

/**
 * Whether a person may meet a text anywhere in the product, in a world. Nobody is a participant yet, so nothing of an
 * application is public: the applicant, the secretariat, and jurors for what is before them.
 */
export function mayMeet(person: Person, { kind, of }: Secret, { phase, anonymous }: World): boolean {
  if (person === of) return true
  const looking = PHASES.indexOf(phase) >= PHASES.indexOf('jurying')
  switch (kind) {
    case 'name':
      return person === 'secretariat' || (JURORS.includes(person) && looking && !anonymous && !isOutside(person, of))
    case 'work':
      return person === 'secretariat' || (JURORS.includes(person) && looking && !isOutside(person, of))
    // A juror's note is for that juror alone, whatever the phase.
    case 'note':
      return false
    case 'reason':
      return person === 'secretariat'
    case 'recusal':
      return person === 'secretariat'
  }
}

const isOutside = (person: Person, of: Person) => person === 'recused' && of === 'artist'

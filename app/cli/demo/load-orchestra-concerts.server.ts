/** The two concerts of 2013 that were given, with programmes from the repertoire and the soloists' works; the parts that were handed out for them, and what the families answered. */
import type { Audition } from '#app/domains/orchestra/audition/audition.ts'
import { soloistsOf } from '#app/domains/orchestra/audition/queries.server.ts'
import { changeCalls } from '#app/domains/orchestra/concert/commands/change-calls.server.ts'
import { changeConcert } from '#app/domains/orchestra/concert/commands/change-concert.server.ts'
import { changeProgramme } from '#app/domains/orchestra/concert/commands/change-programme.server.ts'
import { handParts } from '#app/domains/orchestra/concert/commands/hand-parts.server.ts'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { proposeParts } from '#app/domains/orchestra/concert/commands/propose-parts.server.ts'
import { publishConcert } from '#app/domains/orchestra/concert/commands/publish-concert.server.ts'
import { sayPlayer } from '#app/domains/orchestra/concert/commands/say-player.server.ts'
import { playersOfConcert, theConcert } from '#app/domains/orchestra/concert/queries.server.ts'
import { concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { guardiansOf } from '#app/domains/orchestra/family/queries.server.ts'
import { repertoireOf } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { ensemblesOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import { operator } from '../operator.ts'
import published from './data/edition-2013.json'
import { seeded } from './draw/random.ts'
import { takeUp } from './load-orchestra-music.server.ts'
import type { At } from './moment.ts'
import { SOLOS } from './orchestra-repertoire.ts'

const TERM = '2013-v'
/** Where they were given: to the nearest street; and what is invented around it. */
const PLACES: Readonly<
  Record<string, { lat: number; lng: number; address: string; home: string | null; begins: string }>
> = {
  'Union Scene': { lat: 59.7456, lng: 10.2012, address: 'Grønland 60', home: 'Drammen', begins: '18:00' },
  'Hjertnes kulturhus': { lat: 59.1299, lng: 10.2263, address: 'Kulturtorvet', home: null, begins: '19:00' },
}

/** Day, place and partners as published; the hours, the calls, the programme and the answers are invented. */
export async function loadOrchestraConcerts(at: At, seed: number): Promise<void> {
  const { db } = at('2013-01-15')
  const { id: semesterId } = await theSemester(db, TERM)
  const ensembles = await ensemblesOf(db, semesterId)
  const youth = ensembles.find(({ kind }) => kind === 'youth')
  if (!youth) throw new Error('no youth orchestra')
  await handAll(at, '2013-01-26')
  const pieces = (await repertoireOf(db, [youth.id])).slice(0, 5)
  const solos = await takeUpSolos(at, youth.id, await soloistsOf(db, semesterId))
  for (const { date, venue, place, with: others } of published.youthOrchestra.concerts) {
    const known = PLACES[venue]
    if (!known) throw new Error(`where is ${venue}?`)
    const junior = ensembles.filter(({ nameNb }) => others.includes(nameNb))
    const { lat, lng, address, home, begins } = known
    const id = await planConcert(at('2013-01-15', '10:00'), operator, {
      ...{ term: TERM, titleNb: `Vårkonsert i ${place}`, date, begins, venue },
    })
    const concert = await theConcert(db, id)
    await changeConcert(at('2013-01-15', '10:10'), operator, id, {
      ...concert,
      ...{ titleEn: `Spring concert in ${place}`, place, address, lat, lng },
      municipalityId: home && municipalityId(home),
      partners: others.filter((name) => name !== 'soloists' && !junior.some(({ nameNb }) => nameNb === name)),
      ensembleIds: ensembles.filter((one) => one.kind === 'youth' || junior.includes(one)).map((one) => one.id),
      ...{ dressNb: 'Sort, hel og lang', dressEn: 'Long and black', tickets: 'Gratis' },
      textNb: 'Ungdomssymfonikerne og Ung Symfoni Vestfold spiller sammen etter en felles øvingshelg.',
      textEn: 'The youth orchestra and Ung Symfoni Vestfold play together after a weekend of rehearsing together.',
    })
    const own = others.includes('soloists') ? solos.map(({ pieceId }) => pieceId) : []
    for (const pieceId of [...own, ...pieces.map((piece) => piece.id)])
      await changeProgramme(at('2013-02-10', '11:00'), operator, id, {
        ...{ intent: 'programme', change: 'add', pieceId },
      })
    if (others.includes('soloists')) await nameSoloists(at, id, solos)
    for (const [time, whatNb, whatEn, groups] of [
      ['14:00', 'Slagverk og pauker rigger', 'Percussion sets up', ['drums']],
      ['15:00', 'Generalprøve', 'Dress rehearsal', []],
      [begins === '18:00' ? '17:30' : '18:30', 'Alle er på plass og stemmer', 'All on stage, tuning', []],
    ] as const)
      await changeCalls(at('2013-02-20', '12:00'), operator, id, {
        ...{ intent: 'call', change: 'add', date, time, whatNb, whatEn, groups: [...groups] },
      })
    await publishConcert(at('2013-02-21', '09:00'), operator, id)
    await answer(at, id, seed, new Set(solos.map(({ childId }) => childId)))
  }
  await handAll(at, '2013-02-16')
  await handParts(at('2013-03-24', '16:00'), operator, TERM, { pieceId: null, childId: null, way: 'back' })
}

/** Everybody without a part gets one, and all that lies there is handed out. */
async function handAll(at: At, date: string): Promise<void> {
  await proposeParts(at(date, '09:00'), operator, TERM, null)
  await handParts(at(date, '10:00'), operator, TERM, { pieceId: null, childId: null, way: 'out' })
}

interface Solo {
  pieceId: string
  childId: string
}

/** The orchestra takes up the works with which the soloists won their places. */
async function takeUpSolos(at: At, youthId: string, soloists: readonly Audition[]): Promise<Solo[]> {
  const solos: Solo[] = []
  for (const { childId, instrument, pieces } of soloists) {
    const work = SOLOS[instrument]?.find(({ composer, title }) => pieces === `${composer}: ${title}`)
    if (work) solos.push({ childId, pieceId: await takeUp(at('2013-02-06', '12:00'), work, youthId) })
  }
  return solos
}

async function nameSoloists(at: At, id: string, solos: readonly Solo[]): Promise<void> {
  const { programme } = await concertView(at('2013-02-10'), operator, id)
  for (const [place, { childId }] of solos.entries())
    await changeProgramme(at('2013-02-11', '11:00'), operator, id, {
      ...{ intent: 'programme', change: 'write', id: programme[place]?.id ?? '' },
      ...{ by: '', soloistId: childId, soloist: '', conductor: '' },
    })
}

/** Most families say that they come, a few that they cannot, and some say nothing: then the child plays. */
async function answer(at: At, id: string, seed: number, soloists: ReadonlySet<string>): Promise<void> {
  const concert = await theConcert(at('2013-02-22').db, id)
  const random = seeded(`concert/${concert.date}/${seed}`)
  const players = await playersOfConcert(at('2013-02-22').db, concert)
  const guardians = await guardiansOf(
    at('2013-02-22').db,
    players.map(({ childId }) => childId),
  )
  for (const { childId } of players) {
    const guardian = guardians.find((one) => one.childId === childId && one.receivesMail)
    const chance = random.next()
    if (!guardian || chance > 0.8) continue
    const actor: Actor = { ...operator, personId: guardian.guardianId, name: guardian.name, grants: [] }
    const plays = chance > 0.05 || soloists.has(childId)
    await sayPlayer(at('2013-02-24', '19:10'), actor, id, { childId, plays })
  }
}

/** The repertoire of 2013, the stand-ins, the order of rehearsal, and the seats of two weekends. */
import { addStandIn } from '#app/domains/orchestra/coverage/commands/add-stand-in.server.ts'
import { answerStandIn } from '#app/domains/orchestra/coverage/commands/answer-stand-in.server.ts'
import { askStandIn } from '#app/domains/orchestra/coverage/commands/ask-stand-in.server.ts'
import { setOrder } from '#app/domains/orchestra/coverage/commands/set-order.server.ts'
import { addPiece } from '#app/domains/orchestra/repertoire/commands/add-piece.server.ts'
import { choosePlayers } from '#app/domains/orchestra/repertoire/commands/choose-players.server.ts'
import { playPiece } from '#app/domains/orchestra/repertoire/commands/play-piece.server.ts'
import { repertoireOf } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { STRINGS } from '#app/domains/orchestra/repertoire/scoring.ts'
import { proposeSeating } from '#app/domains/orchestra/seating/commands/propose-seating.server.ts'
import { showSeating } from '#app/domains/orchestra/seating/commands/show-seating.server.ts'
import { ensemblesOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { seminarsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import type { Seminar } from '#app/domains/orchestra/seminar/seminar.ts'
import { addDays } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Letter } from '#app/platform/mail/outbox.store.server.ts'
import { operator } from '../operator.ts'
import type { At } from './moment.ts'
import { type DemoPiece, REPERTOIRE, STAND_INS } from './orchestra-repertoire.ts'

const TERMS = ['2013-v', '2013-h'] as const
const CHOSEN = { '2013-v': '2012-12-10', '2013-h': '2013-06-03' } as const

/** Each deed at its own moment. What is played comes before the weekends, their seats with them. */
export async function loadOrchestraMusic(at: At): Promise<void> {
  const known = new Map<string, string>()
  for (const term of TERMS) await chooseMusic(at, term, known)
  const standIns = await loadStandIns(at)
  for (const term of TERMS) await rehearse(at, term, standIns)
}

async function chooseMusic(at: At, term: (typeof TERMS)[number], known: Map<string, string>): Promise<void> {
  const ctx = at(CHOSEN[term], '11:00')
  const ensembles = await ensemblesOf(ctx.db, (await theSemester(ctx.db, term)).id)
  for (const { id: ensembleId, kind } of ensembles) {
    if (kind === 'everyone') continue
    for (const piece of REPERTOIRE[term][kind]) {
      const name = `${piece.composer}: ${piece.title}`
      const id = known.get(name)
      if (id) await playPiece(ctx, operator, id, { ensembleId, plays: true })
      else known.set(name, await takeUp(ctx, piece, ensembleId))
    }
  }
}

/** Adds a piece to what an ensemble plays, with the strings that the conductor chose. Gives its id. */
export async function takeUp(ctx: Context, { strings, ...fields }: DemoPiece, ensembleId: string): Promise<string> {
  const id = await addPiece(ctx, operator, { ...fields, arranger: '', ensembleIds: [ensembleId] })
  const chosen = (strings?.split(' ') ?? []).flatMap((range, place) => {
    const [least = 0, ideal = 0] = range.split('-').map(Number)
    const section = STRINGS[place]
    return section ? [{ id: section, least, ideal }] : []
  })
  if (chosen.length > 0) await choosePlayers(ctx, operator, id, { version: 1, chosen })
  return id
}

async function loadStandIns(at: At): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const standIn of STAND_INS) ids.set(standIn.name, await addStandIn(at('2013-01-08', '13:00'), operator, standIn))
  return ids
}

/** The order of each weekend; seats for the last two of the spring and the first of the autumn, and stand-ins for that. */
async function rehearse(at: At, term: (typeof TERMS)[number], standIns: ReadonlyMap<string, string>): Promise<void> {
  const db = at(CHOSEN[term]).db
  const semester = await theSemester(db, term)
  const seminars = await seminarsOf(db, semester.id)
  const youth = (await ensemblesOf(db, semester.id)).find(({ kind }) => kind === 'youth')
  if (!youth) return
  const pieces = (await repertoireOf(db, [youth.id])).map(({ id }) => id)
  for (const [place, seminar] of seminars.entries()) {
    const first = seminar.days[0]?.date
    if (!first) continue
    for (const [day, { date }] of seminar.days.entries()) {
      const turned = pieces.map((_, at) => pieces[(at + day + place) % pieces.length] ?? '')
      await setOrder(at(addDays(first, -10), '21:00'), operator, seminar.id, { date, pieceIds: turned.slice(0, 3) })
    }
    const isSeated = term === '2013-v' ? place >= seminars.length - 2 : place === 0
    if (!isSeated) continue
    const plan = { ensembleId: youth.id, date: null }
    await proposeSeating(at(addDays(first, -9), '20:30'), operator, seminar.id, { ...plan, version: 0 })
    await showSeating(at(addDays(first, -5), '18:00'), operator, seminar.id, { ...plan, version: 1, shown: true })
    if (term === '2013-h') await callStandIns(at, seminar, standIns)
  }
}

/** Whom the first weekend of the autumn wants, and what they say: one comes, one cannot, one has not answered. */
const CALLS = [
  ['Torunn Fagottsrud', 'bassoon', true],
  ['Marte Oboberg', 'oboe', false],
  ['Eivind Hornslien', 'horn', null],
] as const

async function callStandIns(at: At, seminar: Seminar, standIns: ReadonlyMap<string, string>): Promise<void> {
  const [first, ...rest] = seminar.days
  if (!first) return
  for (const [name, instrument, accepts] of CALLS) {
    const standInId = standIns.get(name)
    if (!standInId) throw new Error(`who is ${name}?`)
    const letters: Letter[] = []
    const asked = at(addDays(first.date, -6), '09:00')
    const catching: Context = {
      ...asked,
      post: (tx, letter) => {
        letters.push(letter)
        return asked.post(tx, letter)
      },
    }
    await askStandIn(catching, operator, seminar.id, { standInId, instrument, dates: rest.map(({ date }) => date) })
    // The key stands in the letter alone: the stand-in answers by the link that it brings.
    const [, key] = /\/vikar\/([\w-]+)/.exec(letters[0]?.text ?? '') ?? []
    if (!key) throw new Error(`the letter to ${name} brings no link`)
    if (accepts !== null) await answerStandIn(at(addDays(first.date, -5), '20:15'), key, accepts)
  }
}

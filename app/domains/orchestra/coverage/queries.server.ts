import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { standingOf } from '../queries.server.ts'
import { sayPiece } from '../repertoire/piece.ts'
import { repertoireOf } from '../repertoire/queries.server.ts'
import { theSemesterById } from '../semester/queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import { sayVenue } from '../seminar/say-seminar.ts'
import { termOf } from '../term.ts'
import { type Gathered, gather, meterFor, reserveFor, standingOrder, thereIn } from './gather.server.ts'
import { match, type Player } from './matching.ts'
import { shortOf, type There } from './meter.ts'
import { mayKeepStandIns, mayMendCoverage, mayReadCoverage } from './policy.ts'
import { bestSwap, isOfPartner, playersOfPartner, type Remedy, remediesFor } from './remedies.ts'
import type { Slot } from './slots.ts'
import { findCallByKey, findStandIn, listStandIns } from './store.server.ts'
import type { CloseView, CoverageView, StandInAnswerView, StandInsView } from './views.ts'

/** What one asks of the meter: a piece in a part of a day to look at closely, and whether the partner counts. */
export interface Look {
  slotId: string
  pieceId: string
  withPartner: boolean
}

/** What can be played when, and what is missing. Throws missing for who has no part in it. */
export async function coverageView(ctx: Context, actor: Actor, seminarId: string, look: Look): Promise<CoverageView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await theSeminar(tx, seminarId)
  if (!mayReadCoverage(standing, seminarId)) throw missing()
  const semester = await theSemesterById(tx, seminar.semesterId)
  const gathered = await gather(tx, seminar, standing)
  const { slots, planned, pieces, needs } = gathered
  const meter = meterFor(gathered)
  const there = new Map(
    slots.map((slot) => [slot.id, thereIn(gathered, slot, { withPartner: look.withPartner, pieceId: null })]),
  )
  const whoPlays = playersByEnsembles(gathered, look.withPartner)
  const cellAt = (pieceId: string, slot: Slot) => meter(pieceId, whoPlays(pieceId, slot))
  const extra = look.withPartner ? playersOfPartner(seminar.partnerPlayers).length : 0
  const members = new Set(gathered.roster.map(({ childId }) => childId))
  const mend = mayMendCoverage(standing, seminarId)
  return {
    seminar: {
      ...{ id: seminar.id, term: termOf(semester), partner: seminar.partner },
      title: { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb },
      partnerPlayers: playersOfPartner(seminar.partnerPlayers).length,
    },
    slots: slots.map((slot) => {
      const { certain = [], possible = [], away = 0 } = there.get(slot.id) ?? {}
      const sure = certain.filter(({ id }) => members.has(id)).length
      const ids = planned.get(slot.id) ?? null
      return {
        ...{ id: slot.id, date: slot.date, begins: slot.begins, ends: slot.ends, half: slot.half },
        planned: ids?.filter((id) => needs.has(id)) ?? null,
        counts: { certain: sure, unsure: possible.length - certain.length, away },
      }
    }),
    pieces: pieces.map(({ id, composer, title }) => ({
      ...{ id, composer, title, needIds: (needs.get(id) ?? []).map((need) => need.id) },
    })),
    levels: Object.fromEntries(
      slots.flatMap((slot) =>
        pieces.map(({ id }) => {
          const cell = cellAt(id, slot)
          const { missing: short, unsure } = shortOf(cell)
          return [`${slot.id}|${id}`, { level: cell.level, short, unsure }]
        }),
      ),
    ),
    gaps: slots.flatMap((slot) =>
      (planned.get(slot.id) ?? []).flatMap((pieceId) =>
        cellAt(pieceId, slot)
          .gaps.filter(({ kind }) => kind !== 'few')
          .map((gap) => ({ slotId: slot.id, pieceId, gap })),
      ),
    ),
    swap: mend ? bestSwap(slots, standingOrder(gathered), cellAt) : null,
    close: closeOf(gathered, look, cellAt),
    withPartner: look.withPartner && extra > 0,
    ordered: gathered.decided.length > 0,
    calls: gathered.calls.map(({ id, name, instrument, dates, accepted }) => ({
      id,
      name,
      instrument,
      dates,
      accepted,
    })),
    can: { mend, waiting: standing.office },
  }
}

/** Who is there for a piece, worked out once for all pieces of the same ensembles. */
function playersByEnsembles(gathered: Gathered, withPartner: boolean): (pieceId: string, slot: Slot) => There {
  const known = new Map<string, There>()
  return (pieceId, slot) => {
    const key = `${slot.id}|${gathered.playedBy.get(pieceId)?.join() ?? ''}`
    const before = known.get(key)
    if (before) return before
    const there = thereIn(gathered, slot, { withPartner, pieceId })
    known.set(key, there)
    return there
  }
}

function closeOf(
  gathered: Gathered,
  { slotId, pieceId, withPartner }: Look,
  cellAt: (pieceId: string, slot: Slot) => CloseView['cell'],
): CloseView | null {
  const slot = gathered.slots.find(({ id }) => id === slotId)
  const needs = gathered.needs.get(pieceId)
  if (!slot || !needs) return null
  const there = thereIn(gathered, slot, { withPartner, pieceId })
  const reserve = reserveFor(gathered, slot, there, withPartner)
  const found = match(needs, there.certain)
  const cell = cellAt(pieceId, slot)
  const isNamed = ({ name }: { name: string }) => name !== ''
  return {
    ...{ slotId, pieceId },
    cell: { ...cell, lent: cell.lent.filter(isNamed), notNamed: cell.notNamed.filter(isNamed) },
    players: needs.map(({ id, least, ideal }) => ({
      ...{ needId: id, least, ideal },
      ...namesOf(found.players.get(id) ?? [], gathered.seminar.partner),
    })),
    gaps: cell.gaps.map((gap) => ({
      gap,
      remedies: gap.kind === 'few' ? [] : remediesFor(gap, needs, there, reserve).flatMap(asSeen),
    })),
  }
}

/** Those with a name that the viewer may read, and how many there are in all. */
const namesOf = (players: readonly Player[], partner: string) => ({
  names: players.flatMap(({ id, name }) => (isOfPartner(id) ? partner : name) || []),
  count: players.length,
})

/** A remedy with the names that the viewer may read; none where it is about nobody else. */
function asSeen(remedy: Remedy): Remedy[] {
  if (remedy.kind === 'double') return remedy.name === '' ? [] : [remedy]
  if (remedy.kind !== 'ask') return [remedy]
  const players = remedy.players.filter(({ name }) => name !== '')
  return players.length > 0 ? [{ ...remedy, players }] : []
}

/** The register of those who step in. Throws forbidden. */
export async function standInsView(ctx: Context, actor: Actor): Promise<StandInsView> {
  if (!mayKeepStandIns(await standingOf(ctx.db, actor))) throw forbidden()
  const all = await listStandIns(ctx.db)
  return { standIns: all.map(({ addedAt: _added, endedAt: _ended, ...one }) => one) }
}

/** What a stand-in was asked for. Throws missing for a key that opens nothing. */
export async function standInAnswerView(ctx: Context, key: string): Promise<StandInAnswerView> {
  const tx = ctx.db
  const call = await findCallByKey(tx, hashOfSecret(key))
  const standIn = call && (await findStandIn(tx, call.standInId))
  if (!call || !standIn) throw missing()
  const seminar = await theSeminar(tx, call.seminarId)
  const pieces = await repertoireOf(tx, seminar.ensembleIds)
  const days = seminar.days.filter(({ date }) => call.dates.includes(date))
  return {
    ...{ name: standIn.name, instrument: call.instrument, answer: call.accepted },
    title: { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb },
    venue: sayVenue(seminar),
    days: days.map(({ date, begins, ends }) => ({ date, begins, ends })),
    pieces: pieces.map(sayPiece),
    over: seminar.cancelledAt !== null || days.every(({ date }) => date < civilDateOf(ctx.now)),
  }
}

import type { Actor } from '#app/domains/people/person.ts'
import { hasRole } from '#app/domains/people/person.ts'
import { isMemberIn, type Reading } from '#app/domains/places/lineage.ts'
import { listMunicipalities, municipalityNames } from '#app/domains/places/queries.server.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Hosting, hasReached, isLive } from '../hosting.ts'
import { countWaitingOffers } from '../pipeline/offer.store.server.ts'
import { evidencesOf } from '../pipeline/queries.server.ts'
import { canChangeYear, lacks, nextStage } from '../pipeline/rules.ts'
import { hostingsFor, hostingsOf } from '../queries.server.ts'
import { DEMO_DAY, todayOnBoard } from '../today.ts'
import { type BoardEntry, boardEntries, boardLines, boardWords, boardYears, gapsOf } from './board.ts'
import { maySeeCandidates, maySeeOnBoard } from './policy.ts'
import { editionEntries } from './queries.server.ts'
import { listChosenVenues } from './store.server.ts'
import type { BoardView, CandidateView, HostHomeView, OwnHosting } from './views.ts'

/** The board: for the secretariat all of it, for others what has been and their own. */
export async function boardView(ctx: Context, actor: Actor, reading: Reading): Promise<BoardView> {
  const { db, now } = ctx
  const all = await hostingsOf(db)
  const today = todayOnBoard(all, now)
  const thisYear = yearOf(today)
  const municipalities = await listMunicipalities(db)
  const names = new Map(municipalities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const venues = await listChosenVenues(db)
  const seesAll = maySeeCandidates(actor)
  const hostings = all
    .filter((one) => maySeeOnBoard(actor, one))
    .map((one): BoardEntry => ({ ...one, venue: venues.get(one.id) ?? '' }))
  const entries = boardEntries(hostings, await editionEntries(db, seesAll))
  const lines = boardLines(entries, municipalities, reading, thisYear)
  return {
    ...{ thisYear, reading, lines, demoDay: today === DEMO_DAY ? today : null },
    years: boardYears(thisYear),
    words: boardWords(lines, thisYear),
    office: seesAll
      ? {
          gaps: gapsOf(entries, nameOf, today),
          candidates: candidatesOf(all, nameOf, thisYear),
          members: municipalities.filter((one) => isMemberIn(one, thisYear)).map(({ id, name }) => ({ id, name })),
          waitingOffers: await countWaitingOffers(db),
        }
      : null,
  }
}

/** This year and those to come, and earlier ones in which somebody is a candidate still. */
function candidatesOf(all: readonly Hosting[], nameOf: (id: string) => string, thisYear: number) {
  const left = new Set(all.filter((one) => isLive(one) && !hasReached(one, 'hosting')).map(({ year }) => year))
  return boardYears(thisYear)
    .filter((year) => year >= thisYear || left.has(year))
    .map((year) => {
      const rows = all.filter((one) => one.year === year && isLive(one))
      return {
        year,
        rows: rows.map((one): CandidateView => {
          const kind = rows.filter(({ reserve }) => reserve === one.reserve)
          const { id, version, stage, reserve } = one
          return {
            ...{ id, version, stage, reserve },
            names: one.parts.map(({ municipalityId }) => nameOf(municipalityId)),
            movable: canChangeYear(one),
            up: kind[0] !== one,
            down: kind.at(-1) !== one,
          }
        }),
      }
    })
}

/** The home of those who host: their own hostings with what comes next; for the secretariat all that go on. */
export async function hostHome(ctx: Context, actor: Actor): Promise<HostHomeView> {
  const { db, now } = ctx
  const names = await municipalityNames(db)
  const own = await hostingsFor(db, actor)
  const named = (one: Hosting) => one.parts.map(({ municipalityId }) => names[municipalityId] ?? municipalityId)
  const live = own.filter(isLive)
  const evidence = await evidencesOf(db, live, now)
  const current = live.map((one): OwnHosting => {
    const { id, year, stage, reserve } = one
    const known = evidence.get(id)
    const next = nextStage(stage)
    return {
      ...{ id, year, stage, reserve, names: named(one) },
      opensOn: known?.opensOn ?? one.opensOn,
      next: next && known ? { stage: next, lacks: lacks(next, known) } : null,
    }
  })
  const isOffice = maySeeCandidates(actor)
  return {
    current,
    earlier: own
      .filter((one) => !isLive(one))
      .map((one) => ({ id: one.id, year: one.year, stage: one.stage, names: named(one) }))
      .reverse(),
    can: { offer: hasRole(actor, 'contact'), keep: isOffice },
    waitingOffers: isOffice ? await countWaitingOffers(db) : 0,
  }
}

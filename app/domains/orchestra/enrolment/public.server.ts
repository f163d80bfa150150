/** What everyone is told of joining: ages, what is open, and which instruments are wanted most. Never a child. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { byScore, type Instrument, isInstrument } from '../instruments.ts'
import { currentSemester, ensemblesOf, needsOf, openSemesters } from '../semester/queries.server.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import { countHeld } from './store.server.ts'

export interface PublicJoining {
  /** What one means today; null: there is none yet. */
  current: { semester: Semester; ensembles: Ensemble[] } | null
  /** What families may sign up for now, the last to begin where several are open; null: nothing. */
  open: { semester: Semester; ensembles: Ensemble[] } | null
  /** Instruments that the youth orchestra misses most, the scarcest first. */
  wanted: Instrument[]
}

/** So many are named. */
const MOST_WANTED = 4

/** The semesters as the public page tells of them. At most seven statements. */
export async function publicJoining(ctx: Context): Promise<PublicJoining> {
  const tx = ctx.db
  const now = await currentSemester(tx, civilDateOf(ctx.now))
  const opened = (await openSemesters(tx, ctx.now)).at(-1) ?? null
  const of = async (semester: Semester | null) =>
    semester && { semester, ensembles: await ensemblesOf(tx, semester.id) }
  const current = await of(now)
  const open = opened && opened.id === now?.id ? current : await of(opened)
  const asked = open ?? current
  const youth = asked?.ensembles.find(({ kind }) => kind !== 'junior')
  return { current, open, wanted: youth ? await wantedIn(ctx, youth) : [] }
}

async function wantedIn(ctx: Context, { id }: Ensemble): Promise<Instrument[]> {
  const needs = (await needsOf(ctx.db, [id])).get(id) ?? {}
  const held = await countHeld(ctx.db, id)
  const missing = Object.entries(needs).flatMap(([code, wanted]) => {
    const count = wanted - (held.get(code) ?? 0)
    return isInstrument(code) && count > 0 ? [{ code, share: count / wanted }] : []
  })
  return missing
    .sort((a, b) => b.share - a.share || byScore(a.code, b.code))
    .slice(0, MOST_WANTED)
    .map(({ code }) => code)
}

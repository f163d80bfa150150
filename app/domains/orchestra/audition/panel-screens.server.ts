/** What the panel sees: candidates by number alone, and once it is sealed how they were judged. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { childNames } from '../family/queries.server.ts'
import { byScore } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import type { Audition, Panelist } from './audition.ts'
import { listSheets } from './panel.store.server.ts'
import { mayDecide, mayJudge, maySeePanel, ownSeat } from './policy.ts'
import { wholeRound } from './queries.server.ts'
import { shownOf, stateOf } from './round-screens.server.ts'
import { criteriaFor } from './rubric.ts'
import { judged, type Ranked, rankingOf, severityOf, standingsOf, whyNotSeal } from './rules.ts'
import { bySlot } from './slots.ts'
import type { PanelCandidate, PanelDecision, PanelView, SheetView } from './views.ts'

const byTime = (a: Audition, b: Audition): number =>
  (a.slot && b.slot ? bySlot(a.slot, b.slot) : a.slot ? -1 : b.slot ? 1 : 0) || a.number - b.number

/** The panel's page. Throws missing for who is neither in the panel nor of the secretariat. */
export async function panelView(ctx: Context, actor: Actor, id: string): Promise<PanelView> {
  const tx = ctx.db
  const { round, criteria, panel, auditions } = await wholeRound(tx, id)
  const standing = await standingOf(tx, actor)
  if (!maySeePanel(standing, panel)) throw missing()
  const seat = ownSeat(standing, panel)
  const candidates = judged(auditions)
  const seen = candidates.filter(({ childId }) => mayJudge(standing, childId))
  const sheets = await listSheets(tx, id)
  const standings = standingsOf(candidates, panel, sheets, criteria)
  const sealed = round.sealedAt !== null
  const decides = mayDecide(standing, panel)
  const names = round.blind
    ? null
    : await childNames(
        tx,
        seen.map(({ childId }) => childId),
      )
  const severity = severityOf(standings, panel)
  const nameOf = (panelistId: string) => panel.find((one) => one.id === panelistId)?.name ?? ''
  const waiting = (audition: Audition): PanelCandidate => {
    const standing = standings.find(({ auditionId }) => auditionId === audition.id)
    const { number, instrument, pieces, withAccompanist, slot } = audition
    const given = standing?.panel ?? []
    return {
      ...{ number, instrument, pieces, withAccompanist, slot, sheets: standing?.sheets ?? 0 },
      name: names?.get(audition.childId)?.name ?? null,
      own: given.find(({ panelistId }) => panelistId === seat?.id)?.state ?? 'empty',
      lacking: given
        .filter(({ state }) => state === 'empty' || state === 'begun')
        .map(({ panelistId }) => nameOf(panelistId)),
    }
  }
  const ranked = (instrument: PanelDecision['instrument'] | null): PanelDecision[] => {
    const group = seen.filter((audition) => instrument === null || audition.instrument === instrument)
    const ids = new Set(group.map((audition) => audition.id))
    return rankingOf(standings.filter(({ auditionId }) => ids.has(auditionId))).flatMap((one) => {
      const audition = group.find((candidate) => candidate.id === one.auditionId)
      return audition ? [decisionOf(audition, one, panel, sheets, { decides, office: standing.office, round })] : []
    })
  }
  const instruments = [...new Set(seen.map(({ instrument }) => instrument))].sort(byScore)
  return {
    round: { ...shownOf(round), state: stateOf(round, ctx.now) },
    seat: seat && { chair: seat.chair },
    candidates: sealed ? [] : [...seen].sort(byTime).map(waiting),
    withheld: candidates.length - seen.length,
    panel: panel.map(({ id: panelistId, name, chair }) => {
      const own = standings.flatMap(({ panel: given }) => given.filter((one) => one.panelistId === panelistId))
      return {
        ...{ name, chair, severity: sealed ? (severity.get(panelistId) ?? null) : null },
        given: own.filter(({ state }) => state === 'complete' || state === 'recused').length,
        of: own.length,
      }
    }),
    groups: !sealed
      ? []
      : round.kind === 'soloist'
        ? [{ instrument: null, decisions: ranked(null) }]
        : instruments.map((instrument) => ({ instrument, decisions: ranked(instrument) })),
    can: {
      seal: decides && !sealed && whyNotSeal(standings, round.minScores) === null,
      decide: decides && sealed && round.announcedAt === null,
    },
  }
}

function decisionOf(
  {
    id: auditionId,
    version,
    number,
    instrument,
    result,
    words,
    appeal,
    appealedAt,
    appealAnswer,
    appealAnsweredAt,
  }: Audition,
  { place, tied, mean, panel: given }: Ranked,
  panel: readonly Panelist[],
  sheets: readonly { auditionId: string; panelistId: string; note: string }[],
  { decides, office, round }: { decides: boolean; office: boolean; round: { announcedAt: Date | null } },
): PanelDecision {
  const asked = appealedAt !== null && appealAnsweredAt === null
  // What the family was told is the family's; the chair has it before it is sent, and where it is asked about.
  const reads = decides && (office || round.announcedAt === null || asked)
  return {
    ...{ auditionId, version, number, instrument, place, tied, mean, result },
    panel: given.map(({ panelistId, state, mean: own }) => ({
      ...{ state, mean: own, name: panel.find(({ id }) => id === panelistId)?.name ?? '' },
      note: sheets.find((sheet) => sheet.auditionId === auditionId && sheet.panelistId === panelistId)?.note ?? '',
    })),
    words: reads ? words : '',
    appeal: reads ? appeal : '',
    appealAnswer: reads ? appealAnswer : '',
    can: { decide: decides && round.announcedAt === null, answer: decides && asked },
  }
}

/** One candidate's sheet, the panelist's own. Throws missing for a number that one does not judge. */
export async function sheetView(ctx: Context, actor: Actor, id: string, number: string): Promise<SheetView> {
  const tx = ctx.db
  const { round, criteria, panel, auditions } = await wholeRound(tx, id)
  const standing = await standingOf(tx, actor)
  const seat = ownSeat(standing, panel)
  if (!seat) throw missing()
  const order = judged(auditions)
    .filter(({ childId }) => mayJudge(standing, childId))
    .sort(byTime)
  const place = order.findIndex((one) => String(one.number) === number)
  const audition = order[place]
  if (!audition) throw missing()
  const sheets = await listSheets(tx, id, seat.id)
  const sheet = sheets.find(({ auditionId }) => auditionId === audition.id)
  const names = round.blind ? null : await childNames(tx, [audition.childId])
  const { instrument, pieces, withAccompanist, slot } = audition
  return {
    round: { ...shownOf(round), state: stateOf(round, ctx.now) },
    seat: seat.id,
    ...{ number: audition.number, instrument, pieces, withAccompanist, slot },
    name: names?.get(audition.childId)?.name ?? null,
    criteria: criteriaFor(criteria, instrument),
    ...{ marks: sheet?.marks ?? {}, note: sheet?.note ?? '', recused: sheet?.recused ?? false },
    savedAt: sheet?.savedAt ?? null,
    previous: order[place - 1]?.number ?? null,
    next: order[place + 1]?.number ?? null,
    can: { mark: round.sealedAt === null },
  }
}

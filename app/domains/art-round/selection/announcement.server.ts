/** The letters of an announcement as they would be written now, and the sign that tells whether anything has changed. */
import { createHash } from 'node:crypto'
import type { Candidate } from '#app/domains/art-round/application/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Letter } from '#app/platform/mail/outbox.store.server.ts'
import { type AnnouncementCounts, heldForCall } from './announcement.ts'
import { bandOf } from './bands.ts'
import type { Bench } from './bench.server.ts'
import { closedRanks, sumsOf, whyNotAnnounce } from './decisions.ts'
import { decisionMail, type LetterFacts, type Told } from './mails.ts'

export interface Drawn {
  /** Everyone who is told, in the order of their numbers. */
  told: Told[]
  letters: Letter[]
  /** Those of them who have no address. */
  withoutAddress: Told[]
  /** The places on the waiting list that change because gaps are closed. */
  places: ReadonlyMap<string, number>
  counts: AnnouncementCounts
  /** Other decisions, works, places, addresses or words give another. */
  sign: string
}

/** What every letter of a call says of the whole. */
export function letterFacts(
  ctx: Context,
  { edition, call, capacity, applications, outside, round }: Bench,
): LetterFacts {
  return {
    year: edition.year,
    confirmBy: edition.confirmBy,
    publicUrl: ctx.settings.publicUrl,
    whole: call.lettersTell === 'nothing' ? null : { applied: applications.length + outside.length, places: capacity },
    juried: round !== null,
  }
}

/** Draws up the letters of a call, without writing anything. */
export async function drawLetters(ctx: Context, tx: Tx, bench: Bench): Promise<Drawn> {
  const { applications, outside, call } = bench
  const places = closedRanks(applications.map(({ id, waitingPlace }) => ({ applicationId: id, waitingPlace })))
  const refused = outside.filter(({ check }) => check === 'ineligible' || check === 'incomplete')
  const ranks = new Map(bench.ranked?.ranking.applications.map(({ applicationId, rank }) => [applicationId, rank]))
  const told = [...applications, ...refused]
    .map((application) => toldOf(application, bench, places, ranks.get(application.id) ?? null))
    .sort((a, b) => a.number - b.number)
  const contacts = await findContacts(tx, [...new Set(told.map(({ personId }) => personId))])
  const facts = letterFacts(ctx, bench)
  const letters = told.flatMap((one): Letter[] => {
    const contact = contacts.get(one.personId)
    return contact ? [{ ...decisionMail(contact, one, facts), heldFor: heldForCall(call.id) }] : []
  })
  const withoutAddress = told.filter(({ personId }) => !contacts.has(personId))
  const { none: _, ...sums } = sumsOf(applications)
  const counts = {
    ...sums,
    notConsidered: refused.length,
    letters: letters.length,
    withoutAddress: withoutAddress.length,
  }
  return { told, letters, withoutAddress, places, counts, sign: signOfAll(bench, told, letters) }
}

function toldOf(of: Candidate, bench: Bench, places: ReadonlyMap<string, number>, rank: number | null): Told {
  const { call, capacity, works } = bench
  const tellsBand = call.lettersTell === 'band' && of.decision === 'declined' && rank !== null
  return {
    applicationId: of.id,
    personId: of.applicantId,
    number: of.number ?? 0,
    artistName: of.artistName,
    decision: of.decision,
    reason: of.decision === 'none' ? of.checkReason : null,
    workTitle: works.get(of.id)?.find(({ id }) => id === of.decidedWorkId)?.title ?? null,
    waitingPlace: places.get(of.id) ?? of.waitingPlace,
    band: tellsBand ? bandOf(rank, capacity, call.nearLine) : null,
  }
}

/** The letters word for word with those they go to, and the decisions behind them: two works may have one title. */
function signOfAll({ applications }: Bench, told: readonly Told[], letters: readonly Letter[]): string {
  const decided = applications.map(({ id, decision, decidedWorkId, waitingPlace }) => [
    id,
    decision,
    decidedWorkId,
    waitingPlace,
  ])
  const written = letters.map(({ key, to, subject, text }) => [key, to.email, to.name, subject, text])
  return createHash('sha256')
    .update(JSON.stringify([decided, told.map(({ applicationId }) => applicationId), written]))
    .digest('hex')
}

/** Why the decisions of a bench cannot be announced now; null when they can. */
export const hindranceOf = ({ applications, outside, capacity, elsewhere, round }: Bench) =>
  whyNotAnnounce({
    sums: sumsOf(applications),
    ...{ capacity, elsewhere },
    unsealed: round?.unsealed.length ?? 0,
    unchecked: outside.filter(({ check }) => check === 'unchecked').length,
  })

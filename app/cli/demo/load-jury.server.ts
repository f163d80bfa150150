import { closeRound } from '#app/domains/art-round/jury/commands/close-round.server.ts'
import { importScores } from '#app/domains/art-round/jury/commands/import-scores.server.ts'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { openRound } from '#app/domains/art-round/jury/commands/open-round.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { personByEmail } from '#app/domains/people/queries.server.ts'
import { operator } from '../operator.ts'
import { YEAR } from './figures.ts'
import type { InventedApplicant, InventedJuror } from './invent/people.ts'
import type { At } from './moment.ts'
import { demoScores } from './scores.ts'

/** A round of three jurors, the first in the chair: signed, scored in full, sealed and closed. */
export async function loadJury(
  at: At,
  callId: string,
  jurors: readonly InventedJuror[],
  invented: readonly InventedApplicant[],
): Promise<void> {
  const opening = at('2013-04-22', '09:00')
  const roundId = await makeRound(opening, operator, YEAR, callId, proposedTerms)
  for (const [place, { email, name }] of jurors.entries())
    await seatJuror(opening, operator, YEAR, roundId, { email, name, chair: place === 0, demo: true })
  await openRound(opening, operator, YEAR, roundId)
  const scoring = at('2013-05-08', '20:00')
  for (const juror of jurors) await signDeclaration(at('2013-04-23'), await actorOf(at, juror), YEAR)
  const { criteria, scale } = proposedTerms
  await importScores(scoring, operator, YEAR, demoScores(invented, jurors, criteria, scale))
  for (const juror of jurors) await sealScores(scoring, await actorOf(at, juror), YEAR)
  await closeRound(at('2013-05-10'), operator, YEAR, roundId)
}

/** The juror as if signed in. */
async function actorOf(at: At, { email }: InventedJuror): Promise<Actor> {
  const { person, grants } = await personByEmail(at('2013-04-22'), operator, email)
  return { ...operator, personId: person.id, email, name: person.name, demo: true, grants }
}

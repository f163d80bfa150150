import { mayJudge } from '#app/domains/art-round/jury/policy.ts'
import type { Actor } from '#app/domains/people/person.ts'

/** A juror who has sealed the own scores compares in the duels, from the own seat and from no other. */
export const mayDuel = (
  actor: Actor | null,
  seat: { personId: string; sealedAt: Date | null } | null,
  year: number,
): boolean => mayJudge(actor, seat, year) && seat !== null && seat.sealedAt !== null

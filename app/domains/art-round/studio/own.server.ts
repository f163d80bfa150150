/** What every deed of a participant begins with: the participant, or the studio with those who show there. */
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { findParticipant, findStudio, listParticipants } from './store.server.ts'
import type { OpenStudio, Participant } from './studio.ts'

/** Throws missing. */
export async function theParticipant(tx: Tx, id: string): Promise<Participant> {
  const participant = await findParticipant(tx, id)
  if (!participant) throw missing()
  return participant
}

/** Throws missing. */
export async function theStudio(tx: Tx, id: string): Promise<OpenStudio> {
  const studio = await findStudio(tx, id)
  if (!studio) throw missing()
  return { ...studio, participants: await listParticipants(tx, { studioId: id, resignedAt: null }) }
}

import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { editHours } from './commands/edit-hours.server.ts'
import { editParticipant } from './commands/edit-participant.server.ts'
import { editStudio } from './commands/edit-studio.server.ts'
import { openStudio } from './commands/open-studio.server.ts'
import type { StudioFormInput } from './input.ts'

/** Saves one of the forms of a participant's page, whoever it is that sends it: each command asks its own policy. */
export async function saveStudioForm(ctx: Context, actor: Actor, sent: StudioFormInput): Promise<void> {
  switch (sent.intent) {
    case 'about':
      return editParticipant(ctx, actor, sent.id, sent)
    case 'place':
      return editStudio(ctx, actor, sent.id, sent)
    case 'hours':
      return editHours(ctx, actor, sent.id, sent)
    case 'open':
      return openStudio(ctx, actor, sent.id, { municipalityId: sent.municipalityId, address: sent.address })
  }
}

import type { Tx } from '#app/platform/db/client.server.ts'

interface Who {
  personId: string
  email: string
}

const of = ({ personId, email }: Who) => ({ OR: [{ personId }, ...(email === '' ? [] : [{ email }])] })

export const countSeatsOf = async (tx: Tx, who: Who): Promise<number> =>
  (await tx.projectMember.count({ where: of(who) })) + (await tx.meetingGuest.count({ where: of(who) }))
export const removeMembersOf = (tx: Tx, who: Who) => tx.projectMember.deleteMany({ where: of(who) })
export const removeGuestsOf = (tx: Tx, who: Who) => tx.meetingGuest.deleteMany({ where: of(who) })

/** Of those that the person sent, or is the contact in. */
export const emptyOffersOf = (tx: Tx, { personId, email }: Who) =>
  tx.hostingOffer.updateMany({
    where: { OR: [{ offeredById: personId }, ...(email === '' ? [] : [{ contactEmail: email }])] },
    data: { contactName: '', contactEmail: '' },
  })

/** What is not done falls back to whose side it is on. */
export const releaseTasksOf = (tx: Tx, responsibleId: string) =>
  tx.hostingTask.updateMany({ where: { responsibleId, state: 'open' }, data: { responsibleId: null } })

export const removeCalendarOf = (tx: Tx, personId: string) => tx.workCalendar.deleteMany({ where: { personId } })

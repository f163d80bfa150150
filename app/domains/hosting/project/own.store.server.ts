import type { Tx } from '#app/platform/db/client.server.ts'

interface Who {
  personId: string
  email: string
}

const of = ({ personId, email }: Who) => ({ OR: [{ personId }, ...(email === '' ? [] : [{ email }])] })

export const listGroupsOf = (tx: Tx, who: Who) =>
  tx.projectMember.findMany({
    where: of(who),
    select: { name: true, task: true, leftAt: true, hosting: { select: { year: true } } },
    orderBy: { id: 'asc' },
  })

export const listSeatsOf = (tx: Tx, who: Who) =>
  tx.meetingGuest.findMany({
    where: of(who),
    select: {
      ...{ answer: true, came: true },
      meeting: { select: { title: true, date: true, hosting: { select: { year: true } } } },
    },
    orderBy: { id: 'asc' },
  })

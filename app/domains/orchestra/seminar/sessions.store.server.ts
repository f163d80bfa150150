/** The sessions of a seminar as far as copying and dropping days needs them; building them is the plan's business. */
import type { Tx } from '#app/platform/db/client.server.ts'

interface Onto {
  /** Days and rooms of the copy by those of the model. */
  days: ReadonlyMap<string, string>
  rooms: ReadonlyMap<string, string>
  /** Ensembles belong to a semester: in another one a session is for everybody. */
  sameSemester: boolean
}

/** Lays the sessions of some days on others, with rooms and grown-ups. Gives how many. */
export async function copySessions(tx: Tx, { days, rooms, sameSemester }: Onto): Promise<number> {
  const sessions = await tx.seminarSession.findMany({
    where: { dayId: { in: [...days.keys()] } },
    include: { adults: { select: { personId: true }, orderBy: { personId: 'asc' } } },
    orderBy: [{ begins: 'asc' }, { id: 'asc' }],
  })
  for (const { dayId, roomId, kind, title, begins, ends, groups, ensembles, adults } of sessions) {
    const onto = days.get(dayId)
    if (!onto) continue
    await tx.seminarSession.create({
      data: {
        ...{ dayId: onto, kind, title, begins, ends, groups, ensembles: sameSemester ? ensembles : '' },
        roomId: roomId === null ? null : (rooms.get(roomId) ?? null),
        adults: { create: adults },
      },
    })
  }
  return sessions.length
}
